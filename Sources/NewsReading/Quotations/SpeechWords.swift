/// Words of saying, and the common nouns that speak: officials, spokesmen, reports.
enum SpeechWords {
  static let lists: [WordList] = [
    WordList(
      .reports,
      """
      accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add
      added adding adds admit admits admitted admitting advise advised advises advising affirm
      affirmed affirming affirms agree agreed agrees agreing allege alleged alleges alleging
      announce announced announces announcing answer answered answering answers argue argued
      argues arguing ask asked asking asks assert asserted asserting asserts assure assured
      assures assuring bark barked barking barks beg began begged begging begin beginning begins
      begs begun bellow bellowed bellowing bellows bemoan bemoaned bemoaning bemoans blame blamed
      blames blaming blast blasted blasting blasts blog blogged blogging blogs boast boasted
      boasting boasts boo booed booes booing brag bragged bragging brags brand branded branding
      brands call called calling calls caption captioned captioning captions caution cautioned
      cautioning cautions chant chanted chanting chants characterise characterised characterises
      characterising characterize characterized characterizes characterizing charge charged
      charges charging cheer cheered cheering cheers chime chimed chimes chiming cite cited cites
      citing claim claimed claiming claims clarified clarifies clarify clarifying comment
      commented commenting comments complain complained complaining complains concede conceded
      concedes conceding conclude concluded concludes concluding condemn condemned condemning
      condemns confide confided confides confiding confirm confirmed confirming confirms contend
      contended contending contends continue continued continues continuing counter countered
      countering counters cried cries criticise criticised criticises criticising criticize
      criticized criticizes criticizing crow crowed crowing crows cry crying deadpan deadpaned
      deadpaning deadpans declare declared declares declaring decried decries decry decrying deem
      deemed deeming deems demand demanded demanding demands denied denies denounce denounced
      denounces denouncing deny denying deride derided derides deriding describe described
      describes describing disclose disclosed discloses disclosing discuss discussed discusses
      discussing dismiss dismissed dismisses dismissing drawl drawled drawling drawls dub dubbed
      dubbing dubs echo echoed echoes echoing elaborate elaborated elaborates elaborating email
      emailed emailing emails emphasise emphasised emphasises emphasising emphasize emphasized
      emphasizes emphasizing encourage encouraged encourages encouraging enquire enquired enquires
      enquiring enthuse enthused enthuses enthusing estimate estimated estimates estimating
      exclaim exclaimed exclaiming exclaims explain explained explaining explains find finding
      finds found fume fumed fumes fuming grin grined grining grins gripe griped gripes griping
      growl growled growling growls grumble grumbled grumbles grumbling gush gushed gushes gushing
      hail hailed hailing hails highlight highlighted highlighting highlights hint hinted hinting
      hints hiss hissed hisses hissing hit hited hiting hits implied implies implore implored
      implores imploring imply implying indicate indicated indicates indicating inform informed
      informing informs inquire inquired inquires inquiring insist insisted insisting insists
      interject interjected interjecting interjects interrupt interrupted interrupting interrupts
      intone intoned intones intoning joke joked jokes joking label labeled labeling labelled
      labelling labels lambaste lambasted lambastes lambasting lament lamented lamenting laments
      laugh laughed laughing laughs liken likened likening likens maintain maintained maintaining
      maintains mention mentioned mentioning mentions mock mocked mocking mocks mumble mumbled
      mumbles mumbling murmur murmured murmuring murmurs muse mused muses musing mutter muttered
      muttering mutters note noted notes notified notifies notify notifying noting object objected
      objecting objects observe observed observes observing offer offered offering offers opine
      opined opines opining plead pleaded pleading pleads pledge pledged pledges pledging point
      pointed pointing points portray portrayed portraying portrays post posted posting posts
      praise praised praises praising predict predicted predicting predicts proclaim proclaimed
      proclaiming proclaims profess professed professes professing promise promised promises
      promising pronounce pronounced pronounces pronouncing propose proposed proposes proposing
      protest protested protesting protests put puts putting question questioned questioning
      questions quip quipped quipping quips quote quoted quotes quoting rail railed railing rails
      rap raped raping raps rave raved raves raving read reading reads reaffirm reaffirmed
      reaffirming reaffirms recall recalled recalling recalls recommend recommended recommending
      recommends recount recounted recounting recounts refer referred referring refers reflect
      reflected reflecting reflects reiterate reiterated reiterates reiterating rejoin rejoined
      rejoining rejoins remark remarked remarking remarks remind reminded reminding reminds repeat
      repeated repeating repeats replied replies reply replying report reported reporting reports
      respond responded responding responds retort retorted retorting retorts reveal revealed
      revealing reveals ridicule ridiculed ridicules ridiculing riff riffed riffing riffs roar
      roared roaring roars rule ruled rules ruling said sang say saying says scoff scoffed
      scoffing scoffs scream screamed screaming screams shout shouted shouting shouts show showed
      showing shown shows shrug shrugged shrugging shrugs sigh sighed sighing sighs signal
      signaled signaling signals sing singing sings slam slammed slamming slams smile smiled
      smiles smiling snap snaped snaping snaps sneer sneered sneering sneers sob sobbed sobbing
      sobs speculate speculated speculates speculating stammer stammered stammering stammers start
      started starting starts state stated states stating stipulate stipulated stipulates
      stipulating stress stressed stresses stressing suggest suggested suggesting suggests sum
      sumed suming summarise summarised summarises summarising summarize summarized summarizes
      summarizing sums sung swear swearing swears swore sworn tell telling tells term termed
      terming terms testified testifies testify testifying text texted texting texts threaten
      threatened threatening threatens thunder thundered thundering thunders told tout touted
      touting touts tweet tweeted tweeting tweets underline underlined underlines underlining
      underscore underscored underscores underscoring urge urged urges urging vent vented venting
      vents venture ventured ventures venturing volunteer volunteered volunteering volunteers vow
      vowed vowing vows wail wailed wailing wails warn warned warning warns whisper whispered
      whispering whispers wonder wondered wondering wonders write writes writing written wrote
      yell yelled yelling yells
      """),
    WordList(
      .takesThat,
      """
      acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits
      admitted admitting advise advised advises advising affirm affirmed affirming affirms agree
      agreed agrees agreing allege alleged alleges alleging announce announced announces
      announcing argue argued argues arguing assert asserted asserting asserts assure assured
      assures assuring boast boasted boasting boasts brag bragged bragging brags caution cautioned
      cautioning cautions charge charged charges charging claim claimed claiming claims clarified
      clarifies clarify clarifying comment commented commenting comments complain complained
      complaining complains concede conceded concedes conceding conclude concluded concludes
      concluding confirm confirmed confirming confirms contend contended contending contends
      continue continued continues continuing counter countered countering counters declare
      declared declares declaring demand demanded demanding demands denied denies deny denying
      disclose disclosed discloses disclosing emphasise emphasised emphasises emphasising
      emphasize emphasized emphasizes emphasizing estimate estimated estimates estimating explain
      explained explaining explains find finding finds found highlight highlighted highlighting
      highlights hint hinted hinting hints implied implies imply implying indicate indicated
      indicates indicating inform informed informing informs insist insisted insisting insists
      joke joked jokes joking lament lamented lamenting laments maintain maintained maintaining
      maintains mention mentioned mentioning mentions note noted notes notified notifies notify
      notifying noting object objected objecting objects observe observed observes observing opine
      opined opines opining pledge pledged pledges pledging point pointed pointing points post
      posted posting posts predict predicted predicting predicts profess professed professes
      professing promise promised promises promising propose proposed proposes proposing protest
      protested protesting protests quip quipped quipping quips quote quoted quotes quoting read
      reading reads reaffirm reaffirmed reaffirming reaffirms recall recalled recalling recalls
      recommend recommended recommending recommends recount recounted recounting recounts
      reiterate reiterated reiterates reiterating remark remarked remarking remarks remind
      reminded reminding reminds repeat repeated repeating repeats replied replies reply replying
      report reported reporting reports respond responded responding responds reveal revealed
      revealing reveals rule ruled rules ruling said say saying says show showed showing shown
      shows speculate speculated speculates speculating state stated states stating stipulate
      stipulated stipulates stipulating stress stressed stresses stressing suggest suggested
      suggesting suggests swear swearing swears swore sworn tell telling tells testified testifies
      testify testifying threaten threatened threatening threatens told tweet tweeted tweeting
      tweets underline underlined underlines underlining underscore underscored underscores
      underscoring venture ventured ventures venturing vow vowed vowing vows warn warned warning
      warns write writes writing written wrote
      """),
    WordList(
      .takesClause,
      """
      acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits
      admitted admitting affirm affirmed affirming affirms allege alleged alleges alleging
      announce announced announces announcing argue argued argues arguing assert asserted
      asserting asserts boast boasted boasting boasts claim claimed claiming claims complain
      complained complaining complains concede conceded concedes conceding confirm confirmed
      confirming confirms contend contended contending contends declare declared declares
      declaring denied denies deny denying emphasise emphasised emphasises emphasising emphasize
      emphasized emphasizes emphasizing explain explained explaining explains indicate indicated
      indicates indicating insist insisted insisting insists maintain maintained maintaining
      maintains note noted notes noting predict predicted predicting predicts reiterate reiterated
      reiterates reiterating repeat repeated repeating repeats reveal revealed revealing reveals
      said say saying says state stated states stating stress stressed stresses stressing suggest
      suggested suggesting suggests testified testifies testify testifying tweet tweeted tweeting
      tweets warn warned warning warns write writes writing written wrote
      """),
    WordList(
      .tells,
      """
      advise advised advises advising assure assured assures assuring caution cautioned cautioning
      cautions inform informed informing informs notified notifies notify notifying promise
      promised promises promising remind reminded reminding reminds tell telling tells told warn
      warned warning warns
      """),
    WordList(
      .asks,
      """
      ask asked asking asks enquire enquired enquires enquiring inquire inquired inquires
      inquiring question questioned questioning questions wonder wondered wondering wonders
      """),
    WordList(
      .takesTo,
      """
      agree agreed agrees agreing ask asked asking asks beg begged begging begs call called
      calling calls demand demanded demanding demands encourage encouraged encourages encouraging
      implore implored implores imploring plead pleaded pleading pleads pledge pledged pledges
      pledging promise promised promises promising swear swearing swears swore sworn threaten
      threatened threatening threatens urge urged urges urging vow vowed vowing vows
      """),
    WordList(
      .labels,
      """
      accuse accused accuses accusing blame blamed blames blaming blast blasted blasting blasts
      brand branded branding brands call called calling calls characterise characterised
      characterises characterising characterize characterized characterizes characterizing cite
      cited cites citing condemn condemned condemning condemns criticise criticised criticises
      criticising criticize criticized criticizes criticizing decried decries decry decrying deem
      deemed deeming deems denounce denounced denounces denouncing deride derided derides deriding
      describe described describes describing discuss discussed discusses discussing dismiss
      dismissed dismisses dismissing dub dubbed dubbing dubs hail hailed hailing hails label
      labeled labeling labelled labelling labels lambaste lambasted lambastes lambasting liken
      likened likening likens mention mentioned mentioning mentions mock mocked mocking mocks
      portray portrayed portraying portrays praise praised praises praising refer referred
      referring refers ridicule ridiculed ridicules ridiculing slam slammed slamming slams term
      termed terming terms tout touted touting touts
      """),
    WordList(
      .participle,
      """
      accusing acknowledging adding admitting advising affirming agreing alleging announcing
      answering arguing asking asserting assuring barking begging beginning bellowing bemoaning
      blaming blasting blogging boasting booing bragging branding calling captioning cautioning
      chanting characterising characterizing charging cheering chiming citing claiming clarifying
      commenting complaining conceding concluding condemning confiding confirming contending
      continuing countering criticising criticizing crowing crying deadpaning declaring decrying
      deeming demanding denouncing denying deriding describing disclosing discussing dismissing
      drawling dubbing echoing elaborating emailing emphasising emphasizing encouraging enquiring
      enthusing estimating exclaiming explaining finding fuming grining griping growling grumbling
      gushing hailing highlighting hinting hissing hiting imploring implying indicating informing
      inquiring insisting interjecting interrupting intoning joking labeling labelling lambasting
      lamenting laughing likening maintaining mentioning mocking mumbling murmuring musing
      muttering notifying noting objecting observing offering opining pleading pledging pointing
      portraying posting praising predicting proclaiming professing promising pronouncing
      proposing protesting putting questioning quipping quoting railing raping raving reading
      reaffirming recalling recommending recounting referring reflecting reiterating rejoining
      remarking reminding repeating replying reporting responding retorting revealing ridiculing
      riffing roaring ruling saying scoffing screaming shouting showing shrugging sighing
      signaling singing slamming smiling snaping sneering sobbing speculating stammering starting
      stating stipulating stressing suggesting suming summarising summarizing swearing telling
      terming testifying texting threatening thundering touting tweeting underlining underscoring
      urging venting venturing volunteering vowing wailing warning whispering wondering writing
      yelling
      """),
    WordList(
      .baseForm,
      """
      accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert
      assure bark beg begin bellow bemoan blame blast blog boast boo brag brand call caption
      caution chant characterise characterize charge cheer chime cite claim clarify comment
      complain concede conclude condemn confide confirm contend continue counter criticise
      criticize crow cry deadpan declare decry deem demand denounce deny deride describe disclose
      discuss dismiss drawl dub echo elaborate email emphasise emphasize encourage enquire enthuse
      estimate exclaim explain find fume grin gripe growl grumble gush hail highlight hint hiss
      hit implore imply indicate inform inquire insist interject interrupt intone joke label
      lambaste lament laugh liken maintain mention mock mumble murmur muse mutter note notify
      object observe offer opine plead pledge point portray post praise predict proclaim profess
      promise pronounce propose protest question quip quote rail rap rave reaffirm recall
      recommend recount refer reflect reiterate rejoin remark remind repeat reply report respond
      retort reveal ridicule riff roar rule say scoff scream shout show shrug sigh signal sing
      slam smile snap sneer sob speculate stammer start state stipulate stress suggest sum
      summarise summarize swear tell term testify text threaten thunder tout tweet underline
      underscore urge vent venture volunteer vow wail warn whisper wonder write yell
      """),
    WordList(
      .nounToo,
      """
      announcing answer answers beginning blast blasts blog blogs boast boasts brand brands call
      calls caution chant chants charge charges cheer cheers claim claims comment comments counter
      counters cries crow crows cry demand demands echo echoes email emails estimate estimates
      find finding finds grin gripe gripes hint hints hiss hit hits joke jokes label labels laugh
      laughs mention mentions note notes object objecting objects offer offering offers plead
      pledge pledges point points post posts promise promises protest protests put question
      questions quip quips quote quotes rail rails rap read reading reads remark remarks replies
      reply report reports retort roar rule rules ruling shout shouts show shows signal signals
      sing slam smile smiles sob start starts state states stress sum sums term terms text texts
      tweet tweets volunteer volunteers vow vows wail warning whisper writing
      """),
    WordList(
      .person,
      """
      official officials source sources spokesman spokesmen spokeswoman spokeswomen spokesperson
      spokespersons spokespeople aide aides adviser advisers advisor advisors diplomat diplomats
      analyst analysts expert experts critic critics supporter supporters witness witnesses resident
      residents lawmaker lawmakers lawyer lawyers attorney attorneys prosecutor prosecutors
      investigator investigators officer officers commander commanders soldier soldiers activist
      activists researcher researchers scientist scientists doctor doctors nurse nurses economist
      economists people person man men woman women mother father parent parents son daughter brother
      sister wife husband friend friends neighbor neighbors neighbour neighbours voter voters
      protester protesters demonstrator demonstrators insider insiders observer observers strategist
      strategists operative operatives campaigner campaigners worker workers employee employees
      executive executives manager managers reporter reporters journalist journalists author authors
      professor professors teacher teachers student students leader leaders member members
      representative representatives delegate delegates negotiator negotiators donor donors
      republican republicans democrat democrats politician politicians pollster pollsters historian
      historians crowd audience opponent opponents rival rivals ally allies colleague colleagues
      survivor survivors victim victims relative relatives family families farmer farmers trader
      traders investor investors consultant consultants conservative conservatives liberal liberals
      progressives blogger columnist commentator commentators pundit pundits user users fan fans
      veteran veterans immigrant immigrants refugee refugees migrants owner owners passenger
      passengers detective detectives firefighter firefighters physician physicians organizer
      organizers organisers advocate advocates scholar scholars others
      """),
    WordList(
      .office,
      """
      minister president premier chancellor king queen prince mayor governor senator secretary chief
      director chairman chairwoman chairperson chair head ambassador envoy pope judge justice
      candidate nominee congressman congresswoman ceo founder coach captain speaker sheriff dean
      treasurer commissioner admiral lieutenant sergeant marshal bishop archbishop priest pastor imam
      rabbi cleric ayatollah general colonel billionaire businessman mogul frontrunner
      """),
    WordList(
      .institution,
      """
      city county church club league federation society exchange ministry department government administration agency office company firm bank court police
      military army navy commission committee council parliament party group organisation
      organization union association campaign team board authority authorities university paper
      newspaper magazine network station website outlet coalition command embassy house senate
      congress bureau institute foundation hospital school airline regulator watchdog prosecution
      defense defence jury panel media press camp channel committees agencies companies
      """),
    WordList(
      .document,
      """
      statement report study letter memo email e-mail article filing lawsuit complaint document
      documents survey poll polls transcript release studies reports data figures records law book
      memoir editorial op-ed column affidavit indictment bill resolution website story stories
      evidence research polling investigation footage clip video recording disclosures findings
      resolution ruling decision order notice petition motion brief opinion text treaty proposal
      warrant summary dispatch communique declaration constitution agreement letters documents
      analysis review ad advertisement sign signs headline caption tweet tweets post message
      """),
    WordList(
      .female,
      """
      mrs ms miss mme spokeswoman chairwoman congresswoman woman mother wife sister daughter queen
      actress princess she her lady girl grandmother aunt businesswoman
      """),
    WordList(
      .male,
      """
      mr spokesman chairman congressman man father husband brother son king actor prince he him his
      boy grandfather uncle businessman
      """),
  ]
}
