/// News agencies, newspapers, broadcasters and news sites that others quote: facts of the world, put together by hand for
/// English-language news.
package enum KnownOutlets {
  /// How sure it is that a name is an outlet's.
  ///
  /// - Parameter name: folded, as `Folding.folded` makes it.
  /// - Returns: `sure` for a name on the list, `likely` for a form that only outlets mostly have (`Corve Valley Herald`,
  ///   `KTVQ-TV`), `guess` for a listed name that is a word or another body's too (`Time`, `the Post`); nil for other names.
  package static func confidence(_ name: [UInt8]) -> Confidence? {
    let name = bare(name[...])
    if groups.first(of: name) != nil { return .sure }
    let words = name.split(separator: UInt8(ascii: " "))
    guard let last = words.last else { return nil }
    if words.count == 1 {
      if isCallSign(last) { return .likely }
      return short.first(of: last) != nil ? .guess : nil
    }
    if isCallSign(words[0]), words.count == 2 { return .likely }
    guard ends.first(of: last) != nil, !isOther(words) else { return nil }
    return .likely
  }

  /// Whether two folded names are those of one outlet: `AP` and `The Associated Press`.
  package static func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (one, other) = (bare(one[...]), bare(other[...]))
    return one == other || groups.first(of: one).map { $0 == groups.first(of: other) } ?? false
  }

  /// A name without `the` before it and a clitic behind it.
  private static func bare(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var name = name
    if name.starts(with: "the ".utf8) { name = name.dropFirst(4) }
    for clitic in ["'s", "’s"] where name.count > 4 {
      let count = clitic.utf8.count
      if name.suffix(count).elementsEqual(clitic.utf8) { name = name.dropLast(count) }
    }
    return name
  }

  /// Whether a word is the call sign of an American station that says so: `ktvq-tv`, `wabc-tv`.
  private static func isCallSign(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.first == UInt8(ascii: "k") || word.first == UInt8(ascii: "w") else { return false }
    for ending in ["-tv", "-fm", "-am", "-dt"] where word.suffix(3).elementsEqual(ending.utf8) {
      return (6...7).contains(word.count)
    }
    return false
  }

  /// Whether what ends like the name of an outlet is another body: `Corve University Press`, `Trading Post`.
  private static func isOther(_ words: [ArraySlice<UInt8>]) -> Bool {
    words.contains { others.first(of: $0) != nil }
  }

  private static let groups = FormGroups(list, separator: UInt8(ascii: "="))
  private static let short = FormGroups(shortNames, separator: UInt8(ascii: " "))
  private static let ends = FormGroups(endings, separator: UInt8(ascii: " "))
  private static let others = FormGroups(otherWords, separator: UInt8(ascii: " "))

  /// Names that are a word or the name of something else too, and short forms that several outlets share.
  private static let shortNames: StaticString = """
    time people variety vice fortune nature science sun post times herald independent guardian hill
    star globe mirror telegraph standard tribune chronicle journal gazette observer economist atlantic
    week express mail wired slate salon quartz mic splinter gothamist essence esquire vogue elle allure
    glamour cosmopolitan self shape parade lancet metro patch blaze root onion intercept cut
    """

  /// The last words of names that outlets mostly have.
  private static let endings: StaticString = """
    news times post herald tribune gazette chronicle telegraph examiner inquirer dispatch courier
    observer journal globe sentinel register-guard journal-constitution post-dispatch sun-times
    daily weekly magazine newspaper newspapers newswire newsroom tv television radio broadcasting
    post-gazette times-picayune herald-leader star-tribune star-telegram times-union democrat-gazette
    post-intelligencer news-sentinel mail plain-dealer press-enterprise
    """

  /// Words that no outlet has in its name where it ends like one.
  private static let otherWords: StaticString = """
    university college trading army military legion vfw border outposts checkpoint police office
    senate royal bank hospital museum mission naval space weather court union association school
    centre center institute party hotel company
    """

  /// A group a line: the usual name, then other ways to write it, folded and without `the`.
  private static let list: StaticString = """
    associated press=ap
    reuters=thomson reuters=reuters news agency
    agence france-presse=afp=agence france presse
    united press international=upi
    bloomberg=bloomberg news=bloomberg television=bloomberg tv
    dow jones newswires
    press association=pa media
    press trust of india=pti
    deutsche presse-agentur=dpa
    agenzia nazionale stampa associata=ansa
    kyodo=kyodo news
    yonhap=yonhap news agency=yonhap news
    korean central news agency=kcna
    xinhua=xinhua news agency
    tass=itar-tass
    interfax
    ria novosti=ria
    sputnik
    anadolu agency=anadolu
    islamic republic news agency=irna
    fars news agency=fars news=fars
    tasnim=tasnim news agency
    syrian arab news agency=sana
    middle east news agency
    australian associated press=aap
    canadian press
    knight ridder
    mcclatchy=mcclatchy newspapers
    gannett
    cnn=cnn.com=cnn international=cable news network=cnnmoney=cnn money=cnn en español
    bbc=bbc news=british broadcasting corporation=bbc radio=bbc radio 4=bbc radio 5 live=bbc breakfast=bbc newsnight=bbc world service
    abc news=abc=abcnews.com=good morning america=abc's good morning america=nightline
    nbc news=nbc=nbcnews.com=today show=nbc nightly news=meet the press=dateline nbc
    cbs news=cbs=cbs this morning=60 minutes=face the nation=cbs evening news=48 hours
    fox news=fox news channel=fox=foxnews.com=fox & friends=fox and friends=fox business network=fox business=fox news sunday=fox 5=fox 4=fox 2
    msnbc=morning joe
    cnbc
    pbs=pbs newshour=frontline
    npr=national public radio
    c-span
    hln
    newsmax
    one america news network=one america news=oan
    al jazeera=al-jazeera=al jazeera english=al jazeera america
    al arabiya=al-arabiya
    al-manar
    press tv
    rt=russia today=rossiya 24
    deutsche welle=dw
    france 24
    euronews
    sky news
    itv=itv news
    channel 4 news=channel 4
    channel 5
    cbc=cbc news=canadian broadcasting corporation
    ctv=ctv news
    global news
    australian broadcasting corporation
    nine news=9news
    nhk
    radio free europe=radio free europe/radio liberty=rfe/rl
    radio free asia
    voice of america=voa
    cctv=china central television
    univision=noticias univision
    telemundo
    ndtv
    dawn=dawn news
    geo news=geo tv
    tolo news=tolonews
    new york times=nyt=nytimes=new york times magazine=ny times
    washington post=wapo
    wall street journal=wsj
    usa today
    los angeles times=la times=l.a. times
    new york post=ny post=page six
    new york daily news=ny daily news
    newsday
    chicago tribune
    chicago sun-times
    boston globe
    boston herald
    philadelphia inquirer
    philadelphia daily news
    miami herald
    tampa bay times=st. petersburg times
    orlando sentinel
    sun sentinel=sun-sentinel
    houston chronicle
    dallas morning news
    fort worth star-telegram
    austin american-statesman
    san antonio express-news
    san francisco chronicle=sfgate
    san jose mercury news=mercury news
    sacramento bee
    san diego union-tribune
    orange county register=oc register
    denver post
    arizona republic=azcentral
    seattle times
    seattle post-intelligencer
    oregonian
    salt lake tribune
    deseret news
    las vegas review-journal
    las vegas sun
    minneapolis star tribune=star tribune
    st. paul pioneer press=pioneer press
    milwaukee journal sentinel=journal sentinel
    detroit free press=free press
    detroit news
    plain dealer=cleveland plain dealer=cleveland.com
    columbus dispatch
    cincinnati enquirer
    indianapolis star
    st. louis post-dispatch
    kansas city star
    omaha world-herald
    des moines register
    oklahoman
    tulsa world
    times-picayune=nola.com
    atlanta journal-constitution=ajc
    charlotte observer
    news & observer
    post and courier
    virginian-pilot
    richmond times-dispatch
    baltimore sun
    pittsburgh post-gazette
    star-ledger=nj.com
    hartford courant
    providence journal
    tennessean
    commercial appeal
    courier-journal
    anchorage daily news
    honolulu star-advertiser
    washington times
    washington examiner
    christian science monitor
    stars and stripes
    military times=army times=navy times
    politico
    axios
    roll call
    national journal
    daily caller
    daily beast
    daily kos
    huffington post=huffpost
    breitbart=breitbart news
    buzzfeed=buzzfeed news
    vox
    vice news
    mashable
    gawker
    jezebel
    gizmodo
    engadget
    techcrunch
    verge
    ars technica
    business insider=insider
    propublica
    mother jones
    talking points memo
    drudge report
    daily mail=mailonline=mail online=mail on sunday
    daily mirror=sunday mirror
    daily telegraph=sunday telegraph
    daily express
    daily star
    evening standard
    financial times
    sunday times
    times of london
    scotsman
    irish times
    irish independent
    irish examiner
    sydney morning herald
    globe and mail
    toronto star
    toronto sun
    national post
    times of india
    hindustan times
    indian express
    south china morning post
    japan times
    korea herald
    straits times
    bangkok post
    jakarta post
    global times
    people's daily=people’s daily
    china daily
    jerusalem post
    haaretz
    times of israel
    yedioth ahronoth=ynet
    hurriyet=hürriyet=hurriyet daily news
    al-ahram
    al-hayat
    moscow times
    kommersant
    izvestia
    novaya gazeta
    kyiv post
    le monde
    le figaro
    le parisien
    liberation
    charlie hebdo
    der spiegel=spiegel=spiegel online
    bild=bild am sonntag
    die welt
    die zeit
    frankfurter allgemeine zeitung
    süddeutsche zeitung=sueddeutsche zeitung
    el pais=el país
    el mundo
    corriere della sera
    la repubblica
    la stampa
    aftonbladet
    helsingin sanomat
    new yorker
    new york magazine=vulture=daily intelligencer=grub street
    time magazine=time.com
    newsweek
    us news & world report=u.s. news & world report=us news and world report
    people magazine=people.com
    us weekly
    in touch=in touch weekly
    star magazine
    ok! magazine
    life & style
    national enquirer
    tmz=tmz.com
    radar online=radaronline
    e! news=e! online
    entertainment tonight
    access hollywood
    inside edition
    hollywood reporter
    deadline=deadline hollywood=deadline.com
    entertainment weekly=ew
    variety magazine
    rolling stone
    billboard
    vanity fair
    esquire magazine
    fortune magazine
    forbes
    wired magazine
    popular science
    scientific american
    new scientist
    national geographic
    live science=livescience
    space.com
    foreign policy
    foreign affairs
    weekly standard
    national review
    new republic
    espn=espn.com=espn the magazine
    sports illustrated=si.com
    yahoo news=yahoo! news=yahoo sports=yahoo! sports
    bleacher report
    deadspin
    smoking gun
    snopes
    politifact
    arab world press
    middle east eye
    """
}
