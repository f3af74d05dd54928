import NewsCorpus

/// Names of several words whose kind the words alone do not tell, and names that are written in
/// several ways.
///
/// A name is looked up by its `NameKey`, so `Saudi Arabia`, `SAUDI ARABIA` and `Saudi-Arabia` are one.
enum KnownNames {
  /// The kind of a name; nil when the lists do not have it.
  static func kind(_ key: NameKey) -> NameKind? {
    listed.filter.mayContain(key.hash) ? NameKind(rawValue: listed.kinds[key]) : nil
  }

  /// The key under which all ways to write a name are one.
  static func canonical(_ key: NameKey) -> NameKey {
    let first = aliases[key]
    return first == .empty ? key : first
  }

  /// The raw value of each name's kind; most names are not among them.
  private static let listed: (filter: HashFilter, kinds: OpenTable<NameKey, UInt8>) = {
    var filter = HashFilter(size: 13)
    var kinds = OpenTable<NameKey, UInt8>(capacity: 1024, absent: .max)
    let lists = [
      (places, NameKind.place), (organisations, .organisation), (others, .other), (groups, .group),
      (persons, .person),
    ]
    for (list, kind) in lists {
      NameKey.forEach(in: list) { key, _ in
        filter.insert(key.hash)
        kinds[key] = kind.rawValue
      }
    }
    // All ways to write a name are of the kind of those that are listed.
    aliases.forEach { name, first in
      let kind = kinds[name]
      guard kind != kinds.absent else { return }
      filter.insert(first.hash)
      kinds[first] = kind
    }
    return (filter, kinds)
  }()

  /// The first of its line for each way to write a name.
  private static let aliases: OpenTable<NameKey, NameKey> = {
    var table = OpenTable<NameKey, NameKey>(capacity: 128, absent: .empty)
    var first = NameKey.empty
    NameKey.forEach(in: sameNames) { name, isLast in
      if first == .empty { first = name }
      table[name] = first
      if isLast { first = .empty }
    }
    return table
  }()

  private static let sameNames: StaticString = """
    us,usa,united states,america,united states of america
    uk,united kingdom,britain,great britain
    un,united nations
    eu,european union
    uae,united arab emirates
    isil,isis,daesh,da'esh,dae'sh,islamic state,islamic state group,islamic state of iraq and the levant,islamic state of iraq and levant,islamic state of iraq and syria,islamic state in iraq and syria,islamic state in iraq and the levant,islamic state of iraq and al sham
    al qaeda,al qaida,alqaida
    taliban,taleban
    hezbollah,hizbollah,hizbullah,hezbollah movement
    ukraine,the ukraine
    cia,central intelligence agency
    fbi,federal bureau of investigation
    idf,israel defense forces,israeli defense forces
    imf,international monetary fund
    kiev,kyiv
    """

  private static let places: StaticString = """
    united states,united kingdom,united states of america,great britain,united arab emirates
    saudi arabia,south africa,north korea,south korea,new zealand,costa rica,el salvador,puerto rico
    sri lanka,hong kong,ivory coast,cote d'ivoire,burkina faso,sierra leone,cape verde,east timor
    papua new guinea,solomon islands,marshall islands,trinidad and tobago,bosnia and herzegovina
    antigua and barbuda,bosnia-herzegovina,czech republic,dominican republic,soviet union,san marino
    central african republic,democratic republic of congo,equatorial guinea,guinea-bissau,west germany
    east germany,northern ireland,new york,new york city,new jersey,new hampshire,new mexico
    north carolina,south carolina,north dakota,south dakota,west virginia,rhode island,new orleans
    los angeles,san francisco,san diego,san jose,san antonio,las vegas,salt lake city,kansas city
    st louis,st paul,st petersburg,el paso,fort worth,santa monica,santa fe,palm beach,long island
    long beach,staten island,capitol hill,wall street,silicon valley,white plains,washington dc
    district of columbia,new delhi,new england,new south wales,western australia,south australia
    british columbia,nova scotia,new brunswick,prince edward island,newfoundland,buenos aires
    rio de janeiro,sao paulo,mexico city,guatemala city,panama city,kuwait city,tel aviv,abu dhabi
    addis ababa,cape town,port au prince,port of spain,phnom penh,kuala lumpur,ho chi minh city
    ulan bator,dar es salaam,the hague,west bank,gaza strip,golan heights,middle east,far east
    near east,southeast asia,central asia,south asia,east asia,north africa,west africa,east africa
    north america,south america,latin america,central america,eastern europe,western europe
    central europe,persian gulf,red sea,black sea,dead sea,caspian sea,north sea,baltic sea
    south china sea,east china sea,mediterranean sea,gulf of mexico,gulf of aden,indian ocean
    pacific ocean,atlantic ocean,arctic ocean,horn of africa,cape of good hope,strait of hormuz
    suez canal,panama canal,ain al asad,ain al asad air base,al asad air base,green zone,deir ezzor
    deir al zour,downing street,tiananmen square,times square,central park,silk road,west coast
    east coast,deep south,bay area,iraqi kurdistan,tora bora,guantanamo bay,pearl harbor,camp david
    inner mongolia,ground zero,little rock,des moines,abu ghraib,west,hague,bronx,queens,levant,gulf
    """

  private static let organisations: StaticString = """
    white house,state department,defense department,justice department,treasury department
    united nations,european union,taliban,vatican,security council,general assembly,african union,arab league
    world bank,world trade organization,world health organization,red cross,red crescent
    amnesty international,human rights watch,federal reserve,supreme court,house of representatives
    house of commons,house of lords,islamic state,al qaeda,al qaida,muslim brotherhood,islamic jihad
    popular mobilization forces,revolutionary guard,revolutionary guards,quds force,islamic resistance
    kataib hezbollah,supreme leader,labour party,new york times,washington post,wall street journal
    los angeles times,financial times,associated press,agence france presse,al jazeera,al arabiya
    fox news,sky news,time warner,general motors,general electric,goldman sachs,morgan stanley
    american express,british airways,manchester united,manchester city,real madrid,aston villa
    leeds united,bayern munich,inter milan,ac milan,new york yankees,boston red sox,scotland yard
    capitol,central command,national guard,coast guard,air force,royal navy,royal air force,marine corps
    joint chiefs,joint chiefs of staff,joint chief of staff,special forces,delta force,northern alliance
    khmer rouge,sinn fein,tamil tigers,shining path,hudson institute,rand corporation,green party
    moody's,mcdonald's,macy's,sotheby's,christie's,lloyd's,wendy's,domino's,kellogg's,sainsbury's
    bloomingdale's,denny's,lowe's,levi's,kohl's,harrod's,barclay's,freddie mac,fannie mae,pfizer
    sunday times,daily mail,daily telegraph,new yorker,radio free europe,voice of america,us army
    us navy,us air force,us congress,house,white sox,red sox,standard & poor's,moody's,merrill lynch
    lehman brothers,deutsche bank,bank of america,credit suisse,royal dutch shell,general dynamics
    eli lilly,johnson & johnson,procter & gamble,burger king,home depot,coca cola,doctors without borders
    medecins sans frontieres,save the children,coordination framework,securities and exchange commission,badr organization,asaib ahl al haq
    nujaba,harakat al nujaba,free syrian army,syrian democratic forces,north atlantic treaty organization
    """

  private static let others: StaticString = """
    world war,world war i,world war ii,first world war,second world war,cold war,gulf war,civil war
    world cup,super bowl,world series,olympic games,winter olympics,nobel prize,nobel peace prize
    pulitzer prize,grand prix,french open,us open,australian open,british open,davis cup,fed cup
    champions league,premier league,christmas,easter,ramadan,thanksgiving,halloween,new year
    new years eve,new years day,internet,world wide web,medicare,medicaid,social security,holocaust
    great depression,industrial revolution,arab spring,bible,koran,quran,torah,facebook live
    dow jones industrial average,covid,aids,ebola,windows,iphone,passover,hanukkah,eid,yom kippur
    english,arabic,earth day,labor day,memorial day,independence day,veterans day,valentines day,oscar
    brexit,coronavirus,obamacare,bitcoin,web,net,academy award,academy awards,emmy,grammy,oscars,operation inherent resolve,mother's day
    """

  /// Persons so well known that their surname alone stands for them.
  private static let persons: StaticString = """
    bush,clinton,obama,trump,biden,reagan,nixon,eisenhower,roosevelt,truman,kennedy,cheney,rumsfeld
    powell,wolfowitz,ashcroft,gore,mccain,romney,kissinger,albright,gingrich,giuliani,greenspan,bernanke
    yellen,pelosi,mcconnell,schumer,pence,pompeo,blinken,austin,zelensky,zelenskyy,putin,medvedev,lavrov
    yeltsin,gorbachev,khrushchev,brezhnev,stalin,lenin,trotsky,lebed,chernomyrdin,lukashenko,thatcher
    blair,churchill,cameron,corbyn,sunak,starmer,farage,merkel,scholz,kohl,schroeder,adenauer,hitler
    goebbels,himmler,chirac,sarkozy,hollande,macron,mitterrand,de gaulle,le pen,berlusconi,mussolini
    prodi,franco,erdogan,ataturk,netanyahu,sharon,rabin,arafat,abbas,olmert,barak,assad,saddam,gaddafi
    qaddafi,kadhafi,mubarak,sisi,morsi,nasser,sadat,bin laden,zawahiri,zarqawi,khomeini,khamenei
    ahmadinejad,rouhani,raisi,soleimani,karzai,musharraf,bhutto,modi,gandhi,nehru,mandela,mbeki,zuma
    mugabe,castro,guevara,chavez,maduro,bolsonaro,lula,pinochet,peron,mao,deng xiaoping,xi jinping
    kim jong un,kim jong il,ho chi minh,pol pot,suharto,sukarno,marcos,duterte,annan,boutros ghali
    guterres,milosevic,karadzic,mladic,izetbegovic,tudjman,walesa,havel,ceausescu,snowden,assange
    navalny,epstein,weinstein,bezos,zuckerberg,buffett,soros,murdoch,einstein,newton,darwin,freud,marx
    shakespeare,dickens,tolstoy,dostoevsky,goethe,kafka,hemingway,mozart,beethoven,bach,wagner,verdi
    picasso,rembrandt,michelangelo,da vinci,van gogh,monet,plato,aristotle,socrates,caesar,napoleon
    jesus,christ,jesus christ,moses,muhammad,buddha,god,allah,confucius,mother teresa,dalai lama
    """

  private static let groups: StaticString = """
    african american,african americans,native american,native americans,roman catholic,roman catholics
    shia muslim,shia muslims,sunni muslim,sunni muslims,sunni arab,sunni arabs,south korean,north korean
    south koreans,north koreans,south african,south africans,new zealander,new zealanders,new yorker
    bosnian serb,bosnian serbs,bosnian croat,sri lankan,sri lankans,saudi arabian,latin american
    puerto rican,puerto ricans,costa rican,east german,west german,northern irish,arab israeli,anglo
    """
}
