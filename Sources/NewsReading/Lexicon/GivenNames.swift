/// Common given names, by gender; names that men and women share stand in both lists.
enum GivenNames {
  static let lists: [WordList] = [WordList(.maleName, male), WordList(.femaleName, female)]

  private static let male: StaticString = """
    aaron abbas abdel abdul abdulaziz abdullah abe abel abraham adam adel adil adolf adrian ahmad ahmed
    akbar akira alain alan albert alberto alec alejandro aleksandr alessandro alex alexander alexandre
    alexei alfred alfredo ali alistair allan allen alvaro alvin amin amir amit anatoly anders andre
    andrea andreas andrei andres andrew andrzej andy angel angelo angus anil anthony antoine anton
    antonio antony anwar archie ari ariel arjun arnold art arthur arturo asad ashraf austin avi axel
    ayman aziz babak barack barham barry bart bashar basil ben benedict benito benjamin bennett bernard
    bernie bert bill billy bjorn bob bobby boris boutros brad bradley brandon brendan brent brett brian
    bruce bruno bryan byron calvin carl carlos cecil cesar chad charles charlie chen chris christian
    christoph christophe christopher chuck clarence claude claudio clay cliff clifford clint clive clyde
    colin connor cory craig curt curtis cyril dale damian damien dan dana daniel danny dariusz darren
    darryl dave david dean denis dennis derek dermot desmond dick didier diego dietrich dimitri dimitris
    dirk dmitri dmitry dominic dominique don donald dong doug douglas duncan dustin dwight dylan earl ed
    eddie edgar edmund eduardo edward edwin ehud elias elliott elmer elvis emil emile emmanuel emmett
    enrique eric erich erik ernest ernesto ernst ethan eugene evan evgeny ezra fabio fadi faisal farid
    farouk fathi federico felipe felix ferdinand fernando fidel floyd francesco francis francisco franco
    francois frank frankie franklin franz fred freddie frederic frederick friedrich fritz gabriel gareth
    garry gary gavin gennady geoff geoffrey george georges georgi gerald gerard gerhard gerry ghassan
    giancarlo gianni gil gilbert giles giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graeme
    graham grant greg gregor gregory grigory guido guillermo gunther gus gustavo guy hadi haider hakim
    hamad hamid hamza hank hans harald haris harold harris harry harvey hasan hashim hassan heinrich
    heinz helmut henri henrik henry herbert herman hideo hiroshi hisham horst hoshyar houston howard
    hubert hugh hugo humphrey hussain hussein ian ibrahim idris ignacio igor ilya imad iman imran ingo
    innocent ira isaac ishmael ismail israel issa ivan izzat jaber jack jackie jacob jacques jaime jake
    jalal jamal james jamie jan janos jared jarrod jason javier jay jean jean-claude jeb jeff jeffrey
    jens jeremy jerome jerry jesse jesus jim jimmy jiri joachim joao jochen joe joel johan johannes john
    johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua jozef juan juergen julian
    julien julio julius jun junichiro jurgen justin kai kareem karim karl karol kazuo keith kelly ken
    kenichi kenji kenneth kent kerry kevin khaled khalid khalil kieran kim kirk klaus kofi konstantin
    krzysztof kurt kyle lamar lance larry lars laurence laurent lawrence lazar lee len leo leon leonard
    leonardo leonid leroy les leslie lester lev lewis liam lionel lloyd lorenzo lou louis luc luca lucas
    lucian ludwig luigi luis luiz luka luke luther lyndon lynn mahdi mahmoud mahmud malcolm malik
    manfred manmohan manny manuel marc marcel marcelo marco marcos marcus mariano mario marion mark
    marko markus marlon marshall martin marty marvin masoud massoud mathew matt matteo matthew matthias
    maurice mauricio maurizio max maxim maxwell mehdi mehmet mel melvin michael michel miguel mihail
    mikael mike mikhail miles milos milton miroslav mitch mitchell mitt moammar mohamed mohammad
    mohammed mohsen moishe monty morgan morris moshe mostafa moussa mubarak muhammad muhammed mukhtar
    muqtada murray mustafa nabil naguib najib narendra naseer nasser nat nathan nathaniel neal ned neil
    nelson newt nicholas nick nicolas niels nigel nikita nikola nikolai nikolaus nikos noah noam noel
    norbert norman nouri oleg oliver olivier omar osama oscar oswald otto owen pablo paolo pascal pat
    patrice patricio patrick paul paulo pavel pedro per pervez pete peter petr phil philip philippe
    phillip pierre piers pietro piotr prakash qais qasem qassem quentin rafael rafiq rahim rahm rahul
    rainer raj rajiv ralph ramon ramzi randall randolph randy raphael rashid raul ravi ray raymond
    raymundo recep reginald reinhard rene reuben rex ricardo riccardo richard rick ricky rishi riyad rob
    robert roberto robin rod roderick rodney rodolfo rodrigo roger rohit roland rolf roman romano ron
    ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell rusty ryan sabah saddam
    sadiq saeb said saif salah saleem saleh salem salim salman salvador salvatore sam sami samir samuel
    samy sandy sanjay santiago sasha saul scott sean sebastian serge sergei sergey sergio seth seymour
    shane shaun shawn shimon shinzo sidney sigmund silvio simon slobodan solomon spencer spiro stan
    stanislav stanley stefan stefano stephane stephen sterling steve steven stewart stuart sven
    sylvester taha takashi tariq taro ted terence terry thabo theo theodore thierry thom thomas tim
    timothy tino tobias toby todd tom tomas tommy tony tracy travis trent trevor tyler umar usman vaclav
    valery vedant vernon vic victor viktor vincent vincenzo vinod vitaly vito vlad vladimir volker
    vyacheslav waleed walid wallace wally walt walter warren wayne wendell werner wesley wilfred wilhelm
    will willem william willie willis wilson winston wolf wolfgang woodrow xavier yahya yasir yasser
    yasuo yitzhak yoichi yoshihiro yousef youssef yuri yusuf yves zach zachary zaid zalmay zbigniew ziad
    zlatan zoran
    """

  private static let female: StaticString = """
    abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alma amal amanda
    amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette
    annie antonia april arianna arlene ashley asma astrid audrey ayesha barbara beatrice becky benazir
    bernadette bernice beth betsy betty beverly birgit blanca bonnie brenda bridget brigitte britney
    brooke camilla camille carla carly carmen carol caroline carolyn carrie cassandra catherine cathy
    cecilia celeste celia celine charlene charlotte chelsea cheryl chloe christina christine cindy
    claire clara clare claudia colleen condoleezza connie constance cristina crystal cynthia daisy dana
    danielle daphne darlene dawn debbie deborah debra denise diana diane dianne dolores dominique donna
    dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella
    ellen elsa emily emma erica erin esther ethel eva eve evelyn faith farah fatima felicia fiona
    florence frances francesca gabriela gabrielle gail geraldine gertrude gina giulia gladys glenda
    gloria grace greta gretchen gwen hanan hannah harriet hazel heather heidi helen helena helene hilary
    hilda hillary huda ida imelda indira ines ingrid irene irina iris irma isabel isabella isabelle
    ivana ivanka jacqueline jamie jan jane janet janice jasmine jean jeanette jeanne jen jenna jennifer
    jenny jessica jill jo joan joanna joanne jocelyn jodi jordan josephine joyce juanita judith judy
    julia juliana julie june kamala karen karin karla kate katharine katherine kathleen kathryn kathy
    katie katrina kay kayla kelly kellyanne kerry kim kimberly kirsten kristen kristin kristina lara
    latifa laura lauren laurie layla leah lee leila lena leslie leticia leyla lillian lily linda lisa
    liz lois loretta lorraine louise lucia lucille lucy luisa lydia lynn mabel madeleine madison maggie
    mahnaz malala mandy marcia margaret margarita margot maria mariam marie marilyn marina marion
    marjorie marlene marsha martha martina mary maryam mathilde maureen maxine maya megan meghan melania
    melanie melinda melissa mercedes michaela michele michelle mildred miriam molly mona monica monique
    morgan muriel myra nadia nancy naomi natalia natalie natasha nicole nina noor nora norma octavia
    olga olivia pam pamela pat patricia patsy paula pauline peggy penelope penny phoebe phyllis
    priscilla rachel ramona rania rebecca regina renee rhonda rita roberta robin rosa rosalind rose
    rosemary roxanne ruth sabrina sally samantha sandra sandy sara sarah sasha shannon sharon sheila
    shelley sherry shirin shirley sigrid silvia simone sofia sonia sophia sophie stacey stacy stella
    stephanie susan susanna susanne suzanne sylvia tamara tammy tanya tara tatiana teresa terry theresa
    tiffany tina toni tracey tracy ursula valerie vanessa vera veronica vicki victoria viola violet
    virginia vivian wanda wendy whitney wilma yolanda yvette yvonne zainab zoe
    """
}
