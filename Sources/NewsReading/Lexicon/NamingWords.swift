/// Words that tell what a name is the name of: titles, roles, kinds of organisation and place.
enum NamingWords {
  static let lists: [WordList] =
    own + GivenNames.lists + PlaceNames.lists + PeopleNames.lists + CommonWords.lists

  private static let own: [WordList] = [
    WordList(
      .personTitle,
      """
      mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon fr father sister brother
      president vice-president minister premier chancellor king queen prince princess emperor pope
      cardinal archbishop bishop imam ayatollah sheikh sheik shaikh rabbi mullah hojatoleslam sayyid
      senator sen sens representative rep reps congressman congresswoman governor gov mayor secretary
      general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private
      pvt admiral adm brigadier brig commander cmdr marshal judge justice chief coach ambassador amb
      spokesman spokeswoman spokesperson chairman chairwoman director commissioner inspector detective
      officer superintendent attorney prosecutor speaker leader manager analyst economist reporter
      correspondent editor lawyer actor actress singer author envoy undersecretary sergeant-major
      señor senor herr madame monsieur mme mlle sr sra duke duchess count countess baron baroness
      deputy delegate councilman councilwoman alderman sheriff pastor administrator vicar deacon
      coroner engineer monsignor sultan emir mufti pharaoh saint tsar czar shah chef elect principal provost rector curator advisor
      adviser lawmaker candidate nominee pm constable trooper dictator professor det insp supt cllr coun councillor
      councilor councilmember archdeacon archimandrite comrade maulana patriarch nuncio ombudsman swami pandit
      """),
    WordList(
      [.personTitle, .womanWord], "mrs ms miss dame lady queen princess mme mlle sra duchess"),
    WordList(
      .womanWord,
      """
      spokeswoman chairwoman congresswoman councilwoman actress baroness countess madame she her woman
      mother daughter wife sister widow girl businesswoman policewoman
      """),
    WordList(
      .roleNoun,
      """
      spokesman spokeswoman spokesperson director chairman chairwoman chair president minister premier
      leader head chief secretary analyst expert professor lawyer attorney judge prosecutor
      commander general officer official ambassador envoy governor mayor senator lawmaker congressman
      congresswoman editor reporter journalist correspondent author writer poet novelist historian
      economist scientist researcher fellow scholar lecturer teacher doctor physician nurse surgeon
      engineer founder co-founder owner partner executive manager coach captain player striker
      midfielder defender goalkeeper pitcher quarterback actor actress singer musician composer
      director producer artist designer photographer architect activist campaigner adviser advisor
      aide consultant strategist member representative delegate negotiator mediator deputy
      vice-president banker trader investor broker entrepreneur businessman businesswoman farmer worker
      student resident survivor witness victim suspect defendant son daughter wife husband father
      mother brother sister widow cousin uncle aunt friend colleague neighbour neighbor candidate
      nominee winner champion veteran pilot soldier sergeant colonel cleric priest bishop pastor imam
      rabbi king queen prince princess dictator ruler warlord militant insurgent rebel guerrilla
      detective inspector sheriff commissioner superintendent chancellor dean principal specialist
      curator critic columnist publisher programmer developer psychologist psychiatrist biologist
      chemist physicist astronomer geologist ecologist epidemiologist chemist ministers newcomer
      parliamentarian politician statesman diplomat interpreter translator guitarist drummer bassist
      trainer teenager skipper hurdler sprinter reliever batsman bowler jockey lifter rower
      councillor councilor councilmember mp mep msp vocalist pianist conductor driver rider cyclist runner swimmer boxer wrestler golfer man woman
      """),
    // Trades.
    WordList(
      [.roleNoun, .person],
      """
      acrobat actuary agronomist anaesthetist anesthetist anthropologist apothecary apprentice
      arborist archeologist archivist astronaut auctioneer bailiff ballerina bandleader barista
      bartender beekeeper biochemist blacksmith bookkeeper bookseller botanist bricklayer busker
      cabinetmaker cardiologist caregiver carer cartographer cartoonist cashier cellist chauffeur
      cheesemaker chiropractor choreographer cinematographer cleaner clown comedian cosmonaut
      crofter decorator dentist dermatologist dietician dietitian dockworker dressmaker electrician
      embalmer endocrinologist entomologist ethicist ethnographer farmhand farrier ferryman
      financier fireman fishmonger florist genealogist geneticist geographer geophysicist
      glaciologist glassblower goldsmith grocer gunsmith gynaecologist gynecologist hairdresser
      handyman herbalist hotelier housekeeper housewife hydrologist illustrator immunologist
      innkeeper ironworker janitor jeweler jeweller juggler laborer labourer landlady landscaper
      lifeguard linguist locksmith logician machinist magician mathematician mechanic microbiologist
      midwife milliner millworker mountaineer muralist mycologist naturalist neurologist
      neuroscientist neurosurgeon newsagent nursemaid nutritionist obstetrician oceanographer
      oncologist optician optometrist orchardist ornithologist paediatrician palaeontologist
      paleontologist paralegal passerby peasant pediatrician pharmacist philanthropist philosopher
      physiologist physiotherapist plasterer playwright plumber podiatrist postman primatologist
      printmaker psychotherapist publican quilter radiographer radiologist receptionist restaurateur
      roofer saxophonist sculptor seamstress seismologist sexton shipbuilder signalman smallholder
      songwriter statistician stevedore stewardess stonemason stylist tattooist taxidermist
      technician therapist toxicologist tutor typist undertaker upholsterer urologist valet
      veterinarian violinist virologist volcanologist waitress watchmaker welder winemaker
      woodworker zookeeper zoologist
      """),
    WordList(
      .roleNoun,
      """
      accountant archaeologist bystander commuter firefighter fisherman granddaughter grandfather
      grandmother grandson homeowner landlord librarian nun onlooker paramedic pathologist pensioner
      rancher retiree shopkeeper shopper sociologist tenant widower
      """),
    WordList(
      .organisationHead,
      """
      ministry department dept university college school academy institute institution corporation
      corp company co inc ltd llc plc gmbh ag group holdings industries enterprises party council
      commission committee agency authority bureau board bank association federation union league
      organization organisation foundation fund society trust club fc united city-club team news times
      post journal gazette herald tribune globe chronicle guardian telegraph observer press media
      broadcasting television tv radio network channel newspaper magazine airlines airways air-force
      army navy force forces corps guard guards brigade brigades battalion division regiment command
      police service services administration office parliament assembly congress senate court tribunal
      cabinet government coalition alliance front movement militia bloc framework organization
      hospital clinic laboratory laboratories lab labs center centre museum library church church's
      orchestra band choir theatre theater studios pictures entertainment records books publishing
      systems technologies technology software motors electric energy petroleum oil gas pharmaceuticals
      partners associates capital securities insurance financial investments brothers stores airlines
      communications telecom solutions consulting international industry chamber conference caucus
      directorate secretariat staff-college mission observatory monitor watch initiative project
      programme program taskforce syndicate cartel confederation consortium cooperative legion patrol
      squadron fleet ministry's communications exchange nations rangers rovers athletic wanderers
      dodgers yankees reports networks aerospace electronics foods stores steel mills consulate embassy
      """),
    WordList(
      .placeHead,
      """
      river lake sea ocean bay gulf strait straits channel island islands isle isles peninsula cape
      mountain mountains mount hill hills valley canyon desert forest park beach coast creek falls
      province county district region governorate state republic kingdom emirates territory city town
      village township borough street road avenue boulevard square highway bridge airport station
      harbor harbour port base camp stadium arena plaza palace castle prison tower airfield strip
      heights springs crossing basin plateau plain plains glacier volcano canal dam field reservoir
      formation parish prefecture oblast hemisphere continent garden gardens garrison monument
      """),
    WordList(.placeOpening, "river camp loch wadi deir tal tell kfar beit umm"),
    WordList(
      .placeOpening,
      """
      new south north east west northern southern eastern western central upper lower greater san santa
      santo los las el saint st fort ft port mount mt lake cape rio costa puerto sierra great
      """),
    WordList(
      .otherHead,
      """
      war act treaty agreement accord accords cup prize award awards olympics games championship
      championships open tour festival conference-call day week year age revolution uprising crisis
      book code law bill amendment constitution resolution protocol plan project programme bible koran quran
      series album song symphony edition championship trophy medal operation summit talks pact
      convention declaration charter campaign scandal affair incident massacre battle siege eve
      language dollar index average bowl derby prix marathon masters anniversary hurricane
      """),
    WordList(
      .portfolio,
      """
      prime foreign defense defence interior finance state staff oil press deputy vice affairs trade
      health justice energy home treasury education labor labour commerce agriculture transport
      information culture housing security national chief executive assistant acting former longtime permanent
      attorney general senior first farm sports youth planning economy economics economic environment
      planning industry lead managing editorial associate co lieutenant brigadier major rear supreme
      under secretary-general house senate majority minority opposition crown grand retired then
      human resources operating financial technology medical marketing external relations
      """),
    WordList(
      .particle,
      """
      al el bin ibn ben bint abu van von der den de del della di da do dos das du la le les ter ten
      und y ul ur ud abd zu af as ad an-n ash ap ferch
      """),
    WordList(
      .speaks,
      """
      said says say saying told tells added adds argued argues warned warns noted notes explained
      explains announced announces claimed claims stated insisted insists acknowledged wrote writes
      testified replied declared recalled admitted believes believed thinks thought asked predicted
      complained acknowledges concluded denied declined refused vowed urged joked remarked agreed
      hopes hoped wants wanted knows knew tweeted met visited resigned died joined filed won scored married born
      """),
  ]
}
