/// Nationalities, peoples, faiths and parties, and organisations known by one word.
enum PeopleNames {
  static let lists: [WordList] = [
    WordList(.demonym, nationalities), WordList(.demonym, faiths),
    WordList(.organisation, organisations),
  ]

  private static let nationalities: StaticString = """
    afghan afghans african africans albanian albanians algerian algerians american americans angolan
    angolans arab arabs arabian argentine argentines argentinian argentinians armenian armenians
    asian asians assyrian assyrians australian australians austrian austrians azerbaijani azeri azeris
    bahraini bahrainis balkan bangladeshi bangladeshis basque basques bavarian bavarians belarusian
    belarusians belgian belgians bengali berber berbers bolivian bolivians bosnian bosnians brazilian
    brazilians briton britons british bulgarian bulgarians burmese burundian californian cambodian
    cambodians cameroonian canadian canadians catalan catalans caucasian chechen chechens chilean
    chileans chinese colombian colombians congolese corsican croat croats croatian croatians cuban
    cubans cypriot cypriots czech czechs dane danes danish dutch dutchman dutchmen ecuadorean
    ecuadorian egyptian egyptians emirati emiratis english englishman englishmen estonian estonians
    ethiopian ethiopians european europeans filipino filipinos finn finnish finns flemish french
    frenchman frenchmen gambian georgian georgians german germans ghanaian greek greeks guatemalan
    haitian haitians hispanic hispanics honduran houthi hungarian hungarians hutu hutus icelandic
    indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis
    italian italians ivorian jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan
    kenyans korean koreans kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz laotian latin latino
    latinos latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians
    macedonian malawian malaysian malaysians malian maltese mauritanian mexican mexicans moldovan
    mongolian montenegrin moroccan moroccans mozambican namibian nepalese nepali nicaraguan nigerian
    nigerians nordic norwegian norwegians omani ottoman pakistani pakistanis palestinian palestinians
    panamanian paraguayan pashtun pashtuns persian persians peruvian peruvians polish pole poles
    portuguese prussian punjabi qatari qataris roma roman romanian romanians romans russian russians
    rwandan rwandans salvadoran saudi saudis scandinavian scot scots scottish scotsman senegalese serb
    serbs serbian serbians sicilian sierra-leonean sikh sikhs sinhalese slav slavic slavs slovak slovaks
    slovene slovenes slovenian somali somalis soviet soviets spaniard spaniards spanish sudanese swede
    swedes swedish swiss syrian syrians taiwanese tajik tajiks tamil tamils tanzanian tatar tatars texan
    texans thai thais tibetan tibetans tunisian tunisians turk turkic turkish turkmen turks tutsi tutsis
    ugandan ugandans uighur uighurs uyghur uyghurs ukrainian ukrainians uruguayan uzbek uzbeks
    venezuelan venezuelans vietnamese viking vikings welsh welshman westerner westerners western
    yazidi yazidis yezidi yezidis yemeni yemenis yugoslav yugoslavs zairean zambian zimbabwean
    zimbabweans zulu zulus yoruba hausa igbo creole creoles cajun cajuns sumerian sumerians
    babylonian babylonians assyrians byzantine hebrew hebrews mayan mayans aztec aztecs inca incas apache
    cherokee navajo sioux inuit maori aboriginal gypsy gypsies bedouin semitic
    """

  private static let faiths: StaticString = """
    anglican anglicans baptist baptists buddhist buddhists catholic catholics christian christians
    communist communists conservatives coptic copts democrat democrats democratic druze evangelical
    evangelicals hindu hindus islamic islamist islamists jew jewish jews judaism liberals lutheran
    marxist methodist methodists mormon mormons moslem moslems muslim muslims nazi nazis neo-nazi
    orthodox presbyterian protestant protestants quaker republican republicans shia shias shi'a shi'ite
    shi'ites shiite shiites socialists sunni sunnis tories tory zionist zionists alawite alawites
    salafi maronite maronites
    """

  private static let organisations: StaticString = """
    treasury
    nato un eu imf unicef unesco unhcr who opec interpol europol cia fbi nsa kgb fsb mi5 mi6 nasa fda
    epa irs sec fcc ftc doj dhs fema pentagon congress senate knesset bundestag duma parliament kremlin
    hamas hezbollah hizbollah hizbullah taliban taleban isis isil daesh da'esh dae'sh al-qaeda fatah
    plo pkk ypg sdf eta ira farc unita renamo frelimo likud labour labor politburo reuters afp ap bbc
    cnn cbs nbc abc npr msnbc itv upi xinhua tass itar-tass interfax aljazeera bloomberg google
    microsoft apple amazon facebook twitter youtube ibm intel oracle cisco dell hp motorola nokia sony
    toyota honda nissan ford chrysler volkswagen bmw daimler fiat renault peugeot volvo boeing airbus
    lockheed raytheon exxon exxonmobil chevron texaco mobil shell bp gazprom lukoil rosneft aramco
    walmart wal-mart kmart mcdonald's mcdonalds starbucks pepsi pepsico coca-cola nike adidas disney
    viacom comcast verizon at&t sprint citigroup citibank goldman jpmorgan barclays hsbc ubs lufthansa
    g7 g8 g20 asean ecowas oecd wto gatt nafta osce wfp iaea fifa uefa nba nfl mlb nhl ncaa ioc pga wta atp
    harvard yale princeton stanford mit oxfam greenpeace arsenal chelsea everton tottenham juventus
    ajax bayern opposition samsung huawei alibaba tencent tiktok netflix uber tesla enron nasdaq nyse
    centcom uscentcom africom eucom navcent isaf unifil unprofor minurso usaid usda gop dnc rnc aclu
    naacp afl-cio cdc nih hud nypd lapd idf irgc pmf isf politico vox reddit instagram wikileaks
    politifact buzzfeed huffpost axios whatsapp linkedin spotify paypal ebay
    """
}
