/// Words of saying, and the common nouns that speak: officials, spokesmen, reports.
enum SpeechWords {
  static let lists: [WordList] = [
    WordList(
      .reports,
      """
      attacked attacking bashed bashing ripped lauded lauding lauds rebuked rebuking
      envision envisioned envisioning envisions envisage envisaged envisages envisaging justified justifies justify justifying
      expressed expresses expressing voiced voicing
      accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added
      adding adds admit admits admitted admitting advise advised advises advising affirm affirmed
      affirming affirms agree agreed agrees agreing allege alleged alleges alleging announce
      announced announces announcing answer answered answering answers argue argued argues arguing
      ask asked asking asks assert asserted asserting asserts assess assessed assesses assessing
      assure assured assures assuring bark barked barking barks beg began begged begging begin
      beginning begins begs begun bellow bellowed bellowing bellows bemoan bemoaned bemoaning
      bemoans blame blamed blames blaming blast blasted blasting blasts blog blogged blogging blogs
      blurt blurted blurting blurts boast boasted boasting boasts boo booed booes booing brag
      bragged bragging brags brand branded branding brands call called calling calls caption
      captioned captioning captions caution cautioned cautioning cautions chant chanted chanting
      chants characterise characterised characterises characterising characterize characterized
      characterizes characterizing charge charged charges charging cheer cheered cheering cheers
      chide chided chides chiding chime chimed chimes chiming chuckle chuckled chuckles chuckling
      cite cited cites citing claim claimed claiming claims clarified clarifies clarify clarifying
      comment commented commenting comments complain complained complaining complains concede
      conceded concedes conceding conclude concluded concludes concluding condemn condemned
      condemning condemns confide confided confides confiding confirm confirmed confirming confirms
      conjecture conjectured conjectures conjecturing contend contended contending contends
      continue continued continues continuing counsel counseled counseling counsels counter
      countered countering counters cried cries criticise criticised criticises criticising
      criticize criticized criticizes criticizing crow crowed crowing crows cry crying deadpan
      deadpanned deadpanning deadpans declare declared declares declaring decried decries decry
      decrying deem deemed deeming deems demand demanded demanding demands denied denies denounce
      denounced denounces denouncing deny denying deride derided derides deriding describe
      described describes describing disagree disagreed disagreeing disagrees disclose disclosed discloses disclosing discuss discussed
      discusses discussing dismiss dismissed dismisses dismissing drawl drawled drawling drawls dub
      dubbed dubbing dubs echo echoed echoes echoing elaborate elaborated elaborates elaborating
      email emailed emailing emails emphasise emphasised emphasises emphasising emphasize
      emphasized emphasizes emphasizing encourage encouraged encourages encouraging enquire
      enquired enquires enquiring enthuse enthused enthuses enthusing estimate estimated estimates
      estimating exclaim exclaimed exclaiming exclaims exhort exhorted exhorting exhorts explain
      explained explaining explains find finding finds fired fires firing found fume fumed fumes
      fuming gasp gasped gasping gasps giggle giggled giggles giggling gloat gloated gloating
      gloats grin grinned grinning grins gripe griped gripes griping groan groaned groaning groans
      growl growled growling growls grumble grumbled grumbles grumbling gush gushed gushes gushing
      hail hailed hailing hails highlight highlighted highlighting highlights hint hinted hinting
      hints hiss hissed hisses hissing hit hits hitting holler hollered hollering hollers huff
      huffed huffing huffs hypothesize hypothesized hypothesizes hypothesizing implied implies
      implore implored implores imploring imply implying indicate indicated indicates indicating
      inform informed informing informs inquire inquired inquires inquiring insist insisted
      insisting insists instruct instructed instructing instructs interject interjected
      interjecting interjects interrupt interrupted interrupting interrupts intervene intervened
      intervenes intervening intone intoned intones intoning jest jested jesting jests joke joked
      jokes joking label labeled labeling labelled labelling labels lambaste lambasted lambastes
      lambasting lament lamented lamenting laments laugh laughed laughing laughs lecture lectured
      lectures lecturing liken likened likening likens maintain maintained maintaining maintains
      marvel marveled marveling marvels mention mentioned mentioning mentions moan moaned moaning
      moans mock mocked mocking mocks mumble mumbled mumbles mumbling murmur murmured murmuring
      murmurs muse mused muses musing mutter muttered muttering mutters note noted notes notified
      notifies notify notifying noting object objected objecting objects observe observed observes
      observing offer offered offering offers opine opined opines opining plead pleaded pleading
      pleads pledge pledged pledges pledging point pointed pointing points ponder pondered
      pondering ponders portray portrayed portraying portrays posit posited positing posits post
      posted posting posts postulate postulated postulates postulating praise praised praises
      praising predict predicted predicting predicts proclaim proclaimed proclaiming proclaims
      profess professed professes professing promise promised promises promising pronounce
      pronounced pronounces pronouncing propose proposed proposes proposing protest protested
      protesting protests put puts putting quaver quavered quavering quavers question questioned
      questioning questions quip quipped quipping quips quote quoted quotes quoting rail railed
      railing rails rant ranted ranting rants rap rapped rapping raps rave raved raves raving read
      reading reads reaffirm reaffirmed reaffirming reaffirms reason reasoned reasoning reasons
      rebut rebuts rebutted rebutting recall recalled recalling recalls recite recited recites
      reciting recommend recommended recommending recommends recount recounted recounting recounts
      refer referred referring refers reflect reflected reflecting reflects reiterate reiterated
      reiterates reiterating rejoin rejoined rejoining rejoins relate related relates relating
      remark remarked remarking remarks remind reminded reminding reminds repeat repeated repeating
      repeats replied replies reply replying report reported reporting reports respond responded
      responding responds retaliate retaliated retaliates retaliating retort retorted retorting
      retorts retweet retweeted retweeting retweets reveal revealed revealing reveals ridicule
      ridiculed ridicules ridiculing riff riffed riffing riffs roar roared roaring roars rule ruled
      rules ruling said sang say saying says scoff scoffed scoffing scoffs scold scolded scolding
      scolds scream screamed screaming screams shot shout shouted shouting shouts show showed
      showing shown shows shrug shrugged shrugging shrugs sigh sighed sighing sighs signal signaled
      signaling signals sing singing sings slam slammed slamming slams smile smiled smiles smiling
      snap snapped snapping snaps snarl snarled snarling snarls sneer sneered sneering sneers sniff
      sniffed sniffing sniffs snort snorted snorting snorts sob sobbed sobbing sobs speculate
      speculated speculates speculating sputter sputtered sputtering sputters stammer stammered
      stammering stammers start started starting starts state stated states stating stipulate
      stipulated stipulates stipulating stress stressed stresses stressing stutter stuttered
      stuttering stutters suggest suggested suggesting suggests sum summarise summarised summarises
      summarising summarize summarized summarizes summarizing summed summing sums sung surmise
      surmised surmises surmising swear swearing swears swore sworn taunt taunted taunting taunts
      tease teased teases teasing tell telling tells term termed terming terms testified testifies
      testify testifying text texted texting texts theorise theorised theorises theorising theorize
      theorized theorizes theorizing threaten threatened threatening threatens thunder thundered
      thundering thunders told tout touted touting touts trumpet trumpeted trumpeting trumpets
      tweet tweeted tweeting tweets underline underlined underlines underlining underscore
      underscored underscores underscoring urge urged urges urging vent vented venting vents
      venture ventured ventures venturing volunteer volunteered volunteering volunteers vow vowed
      vowing vows wail wailed wailing wails warn warned warning warns whine whined whines whining
      whisper whispered whispering whispers wonder wondered wondering wonders write writes writing
      written wrote yell yelled yelling yells
      """),
    WordList(
      .takesThat,
      """
      acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits
      admitted admitting advise advised advises advising affirm affirmed affirming affirms agree
      agreed agrees agreing allege alleged alleges alleging announce announced announces announcing
      argue argued argues arguing assert asserted asserting asserts assure assured assures assuring
      boast boasted boasting boasts brag bragged bragging brags caution cautioned cautioning
      cautions charge charged charges charging claim claimed claiming claims clarified clarifies
      clarify clarifying comment commented commenting comments complain complained complaining
      complains concede conceded concedes conceding conclude concluded concludes concluding confirm
      confirmed confirming confirms conjecture conjectured conjectures conjecturing contend
      contended contending contends continue continued continues continuing counter countered
      countering counters declare declared declares declaring demand demanded demanding demands
      denied denies deny denying disclose disclosed discloses disclosing emphasise emphasised
      emphasises emphasising emphasize emphasized emphasizes emphasizing estimate estimated
      estimates estimating explain explained explaining explains find finding finds found highlight
      highlighted highlighting highlights hint hinted hinting hints hypothesize hypothesized
      hypothesizes hypothesizing implied implies imply implying indicate indicated indicates
      indicating inform informed informing informs insist insisted insisting insists joke joked
      jokes joking lament lamented lamenting laments maintain maintained maintaining maintains
      mention mentioned mentioning mentions note noted notes notified notifies notify notifying
      noting object objected objecting objects observe observed observes observing opine opined
      opines opining pledge pledged pledges pledging point pointed pointing points posit posited
      positing posits post posted posting posts postulate postulated postulates postulating predict
      predicted predicting predicts profess professed professes professing promise promised
      promises promising propose proposed proposes proposing protest protested protesting protests
      quip quipped quipping quips quote quoted quotes quoting read reading reads reaffirm
      reaffirmed reaffirming reaffirms reason reasoned reasoning reasons recall recalled recalling
      recalls recommend recommended recommending recommends recount recounted recounting recounts
      reiterate reiterated reiterates reiterating remark remarked remarking remarks remind reminded
      reminding reminds repeat repeated repeating repeats replied replies reply replying report
      reported reporting reports respond responded responding responds reveal revealed revealing
      reveals rule ruled rules ruling said say saying says show showed showing shown shows
      speculate speculated speculates speculating state stated states stating stipulate stipulated
      stipulates stipulating stress stressed stresses stressing suggest suggested suggesting
      suggests surmise surmised surmises surmising swear swearing swears swore sworn tell telling
      tells testified testifies testify testifying theorise theorised theorises theorising theorize
      theorized theorizes theorizing threaten threatened threatening threatens told tweet tweeted
      tweeting tweets underline underlined underlines underlining underscore underscored
      underscores underscoring venture ventured ventures venturing vow vowed vowing vows warn
      warned warning warns write writes writing written wrote
      """),
    WordList(
      .takesClause,
      """
      acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits
      admitted admitting affirm affirmed affirming affirms allege alleged alleges alleging announce
      announced announces announcing argue argued argues arguing assert asserted asserting asserts
      boast boasted boasting boasts claim claimed claiming claims complain complained complaining
      complains concede conceded concedes conceding confirm confirmed confirming confirms contend
      contended contending contends declare declared declares declaring denied denies deny denying
      emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing
      explain explained explaining explains indicate indicated indicates indicating insist insisted
      insisting insists maintain maintained maintaining maintains note noted notes noting predict
      predicted predicting predicts reiterate reiterated reiterates reiterating repeat repeated
      repeating repeats reveal revealed revealing reveals said say saying says state stated states
      stating stress stressed stresses stressing suggest suggested suggesting suggests testified
      testifies testify testifying tweet tweeted tweeting tweets warn warned warning warns write
      writes writing written wrote
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
      attacked attacking bashed bashing ripped lauded lauding lauds rebuked rebuking
      envision envisioned envisioning envisions envisage envisaged envisages envisaging justified justifies justify justifying
      expressed expresses expressing voiced voicing
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
      attacking bashing lauding rebuking
      envisioning envisaging justifying expressing voicing
      accusing acknowledging adding admitting advising affirming agreing alleging announcing
      answering arguing asking asserting assessing assuring barking begging beginning bellowing
      bemoaning blaming blasting blogging blurting boasting booing bragging branding calling
      captioning cautioning chanting characterising characterizing charging cheering chiding
      chiming chuckling citing claiming clarifying commenting complaining conceding concluding
      condemning confiding confirming conjecturing contending continuing counseling countering
      criticising criticizing crowing crying deadpanning declaring decrying deeming demanding
      denouncing denying deriding describing disagreeing disclosing discussing dismissing drawling dubbing
      echoing elaborating emailing emphasising emphasizing encouraging enquiring enthusing
      estimating exclaiming exhorting explaining finding firing fuming gasping giggling gloating
      grinning griping groaning growling grumbling gushing hailing highlighting hinting hissing
      hitting hollering huffing hypothesizing imploring implying indicating informing inquiring
      insisting instructing interjecting interrupting intervening intoning jesting joking labeling
      labelling lambasting lamenting laughing lecturing likening maintaining marveling mentioning
      moaning mocking mumbling murmuring musing muttering notifying noting objecting observing
      offering opining pleading pledging pointing pondering portraying positing posting postulating
      praising predicting proclaiming professing promising pronouncing proposing protesting putting
      quavering questioning quipping quoting railing ranting rapping raving reading reaffirming
      reasoning rebutting recalling reciting recommending recounting referring reflecting
      reiterating rejoining relating remarking reminding repeating replying reporting responding
      retaliating retorting retweeting revealing ridiculing riffing roaring ruling saying scoffing
      scolding screaming shouting showing shrugging sighing signaling singing slamming smiling
      snapping snarling sneering sniffing snorting sobbing speculating sputtering stammering
      starting stating stipulating stressing stuttering suggesting summarising summarizing summing
      surmising swearing taunting teasing telling terming testifying texting theorising theorizing
      threatening thundering touting trumpeting tweeting underlining underscoring urging venting
      venturing volunteering vowing wailing warning whining whispering wondering writing yelling
      """),
    WordList(
      .baseForm,
      """
      envision envisage justify
      accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert
      assess assure bark beg begin bellow bemoan blame blast blog blurt boast boo brag brand call
      caption caution chant characterise characterize charge cheer chide chime chuckle cite claim
      clarify comment complain concede conclude condemn confide confirm conjecture contend continue
      counsel counter criticise criticize crow cry deadpan declare decry deem demand denounce deny
      deride describe disagree disclose discuss dismiss drawl dub echo elaborate email emphasise emphasize
      encourage enquire enthuse estimate exclaim exhort explain find fume gasp giggle gloat grin
      gripe groan growl grumble gush hail highlight hint hiss hit holler huff hypothesize implore
      imply indicate inform inquire insist instruct interject interrupt intervene intone jest joke
      label lambaste lament laugh lecture liken maintain marvel mention moan mock mumble murmur
      muse mutter note notify object observe offer opine plead pledge point ponder portray posit
      post postulate praise predict proclaim profess promise pronounce propose protest quaver
      question quip quote rail rant rap rave reaffirm reason rebut recall recite recommend recount
      refer reflect reiterate rejoin relate remark remind repeat reply report respond retaliate
      retort retweet reveal ridicule riff roar rule say scoff scold scream shout show shrug sigh
      signal sing slam smile snap snarl sneer sniff snort sob speculate sputter stammer start state
      stipulate stress stutter suggest sum summarise summarize surmise swear taunt tease tell term
      testify text theorise theorize threaten thunder tout trumpet tweet underline underscore urge
      vent venture volunteer vow wail warn whine whisper wonder write yell
      """),
    WordList(
      .nounToo,
      """
      announcing answer answers beginning blast blasts blog blogs boast boasts brand brands call
      calls caution chant chants charge charges cheer cheers chuckle chuckles claim claims comment
      comments counsel counter counters cries crow crows cry demand demands echo echoes email
      emails estimate estimates find finding finds fire fires gasp gasps giggle giggles grin gripe
      gripes groan groans hint hints hiss hit hits jest joke jokes label labels laugh laughs
      lecture lectures marvel marvels mention mentions moan moans note notes object objecting
      objects offer offering offers plead pledge pledges point points ponder post posts promise
      promises protest protests put question questions quip quips quote quotes rail rails rant
      rants rap read reading reads reason reasons relate remark remarks replies reply report
      reports retort roar rule rules ruling shot shout shouts show shows signal signals sing slam
      smile smiles snort snorts sob start starts state states stress sum sums taunt taunts tease
      term terms text texts trumpet trumpets tweet tweets volunteer volunteers vow vows wail
      warning whine whisper writing
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
      organizers organisers advocate advocates scholar scholars others staff staffer staffers
      boss bosses grandmother grandfather grandparents grandson granddaughter aunt uncle cousin cousins
      nephew niece sibling siblings girlfriend boyfriend roommate roommates classmate classmates
      teammate teammates coworker coworkers partner partners engineer engineers architect architects
      driver drivers pilot pilots sailor sailors fisherman fishermen miner miners builder builders
      contractor contractors developer developers landlord landlords tenant tenants homeowner
      homeowners shopkeeper shopkeepers seller sellers buyer buyers customer customers shopper shoppers
      patient patients paramedic paramedics medic medics surgeon surgeons psychologist psychologists
      psychiatrist psychiatrists biologist biologists physicist physicists chemist chemists geologist
      geologists climatologist climatologists meteorologist meteorologists forecaster forecasters
      astronomer astronomers sociologist sociologists criminologist criminologists pathologist
      pathologists epidemiologist epidemiologists ecologist ecologists trooper troopers agent agents
      inmate inmates prisoner prisoners defendant defendants plaintiff plaintiffs juror jurors
      magistrate magistrates mediator mediators inspector inspectors auditor auditors accountant
      accountants banker bankers broker brokers entrepreneur entrepreneurs retailer retailers
      manufacturer manufacturers exporter exporters producer producers supplier suppliers shareholder
      shareholders creditor creditors lender lenders borrower borrowers commuter commuters traveller
      travellers traveler travelers tourist tourists visitor visitors hiker hikers climber climbers
      cyclist cyclists motorist motorists pedestrian pedestrians villager villagers townspeople
      islander islanders settler settlers rancher ranchers grower growers curator curators librarian
      librarians archaeologist archaeologists artist artists musician musicians singer singers actor
      actors actress filmmaker filmmakers novelist novelists poet poets writer writers editor editors
      publisher publishers photographer photographers broadcaster broadcasters player players referee
      referees councillor councillors councilman councilwoman legislator legislators volunteer
      volunteers rescuer rescuers responder responders mourner mourners worshipper worshippers
      parishioner parishioners nun nuns monk monks teenager teenagers
      pensioner pensioners retiree retirees widow widower bystander bystanders
      onlooker onlookers eyewitness eyewitnesses whistleblower whistleblowers informant informants
      lobbyist lobbyists militant militants insurgent insurgents fighter fighters hostage hostages
      """),
    // Those who practise a trade, and others.
    WordList(
      .person,
      """
      acrobats actuaries agronomists anaesthetists anesthetists anthropologists apothecaries
      apprentices arborists archeologists archivists astronauts auctioneers bailiffs baker bakers
      ballerinas bandleaders barber barbers baristas bartenders beekeepers biochemists blacksmiths
      bookkeepers booksellers botanists brewer brewers bricklayers buskers butcher butchers butler
      butlers cabinetmakers cardiologists caregivers carers caretakers carpenter carpenters
      cartographers cartoonists cashiers cellists chauffeurs cheesemakers chiropractors
      choreographers cinematographers cleaners clowns cobbler cobblers comedians composer composers
      cook cooks cosmonauts courier couriers crofters decorators dentists dermatologists dieticians
      dietitians dockworkers dressmakers electricians embalmers endocrinologists entomologists
      ethicists ethnographers farmhands farriers ferrymen financiers firemen fishmongers florists
      forester foresters gardener gardeners genealogists geneticists geographers geophysicists
      glaciologists glassblowers goldsmiths granddaughters grandfathers grandmothers grandsons
      grocers gunsmiths gynaecologists gynecologists hairdressers handymen herbalists herder herders
      hoteliers housekeepers housewives hydrologists illustrators immunologists innkeepers
      ironworkers janitors jewelers jewellers joiner joiners jugglers laborers labourers landladies
      landscapers lifeguards linguists locksmiths logicians machinists magicians mason masons
      mathematicians mechanics microbiologists midwives milliners millworkers mountaineers muralists
      mycologists naturalists neurologists neuroscientists neurosurgeons newsagents nursemaids
      nutritionists obstetricians oceanographers oncologists opticians optometrists orchardists
      ornithologists paediatricians painter painters palaeontologists paleontologists paralegals
      passerbies peasants pediatricians pharmacists philanthropists philosophers physiologists
      physiotherapists plasterers playwrights plumbers podiatrists porter porters postmen potter
      potters primatologists printmakers programmer programmers psychotherapists publicans quilters
      radiographers radiologists receptionists restaurateurs roofers saxophonists sculptors
      seamstresses seismologists sextons shepherd shepherds shipbuilders signalmen smallholders
      songwriters statisticians stevedores steward stewardesses stewards stonemasons stylists tailor
      tailors tattooists taxidermists technicians therapists toxicologists translator translators
      tutors typists undertakers upholsterers urologists usher ushers valets veterinarians
      violinists virologists volcanologists waiter waiters waitresses watchmakers weaver weavers
      welders widowers winemakers woodworkers zookeepers zoologists
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
      congress bureau unit institute foundation hospital school airline regulator watchdog prosecution
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
      warrant summary footnote banner placard poster slogan dispatch communique declaration constitution agreement letters documents
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
