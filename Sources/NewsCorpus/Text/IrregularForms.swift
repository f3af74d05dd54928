/// Irregular inflections of English: facts of the language, a lemma and its forms a line.
enum IrregularForms {
  static let table: StaticString = """
    be am is are was were been being 'm 're isn't aren't wasn't weren't
    have has had having 've hasn't haven't hadn't
    do does did done doing don't doesn't didn't
    say says said saying
    go goes went gone going
    get gets got gotten getting
    make makes made making
    take takes took taken taking
    come comes came coming
    see sees saw seen seeing
    know knows knew known knowing
    think thinks thought thinking
    give gives gave given giving
    find finds found finding
    tell tells told telling
    become becomes became becoming
    leave leaves left leaving
    feel feels felt feeling
    bring brings brought bringing
    begin begins began begun beginning
    keep keeps kept keeping
    hold holds held holding
    write writes wrote written writing
    stand stands stood standing
    hear hears heard hearing
    mean means meant meaning
    meet meets met meeting
    run runs ran running
    pay pays paid paying
    sit sits sat sitting
    speak speaks spoke spoken speaking
    lead leads led leading
    grow grows grew grown growing
    lose loses lost losing
    fall falls fell fallen falling
    send sends sent sending
    build builds built building
    understand understands understood understanding
    draw draws drew drawn drawing
    withdraw withdraws withdrew withdrawn withdrawing
    break breaks broke broken breaking
    spend spends spent spending
    rise rises rose risen rising
    arise arises arose arisen arising
    drive drives drove driven driving
    buy buys bought buying
    wear wears wore worn wearing
    choose chooses chose chosen choosing
    seek seeks sought seeking
    throw throws threw thrown throwing
    catch catches caught catching
    deal deals dealt dealing
    win wins won winning
    forget forgets forgot forgotten forgetting
    fight fights fought fighting
    teach teaches taught teaching
    eat eats ate eaten eating
    sell sells sold selling
    shoot shoots shot shooting
    strike strikes struck stricken striking
    fly flies flew flown flying
    hide hides hid hidden hiding
    lie lies lay lain lying
    die dies died dying
    tie ties tied tying
    bear bears bore borne born bearing
    beat beats beaten beating
    bind binds bound binding
    bite bites bit bitten biting
    bleed bleeds bled bleeding
    blow blows blew blown blowing
    breed breeds bred breeding
    burn burns burnt burned burning
    cling clings clung clinging
    deny denies denied denying
    dig digs dug digging
    drink drinks drank drunk drinking
    feed feeds fed feeding
    flee flees fled fleeing
    forbid forbids forbade forbidden forbidding
    forgive forgives forgave forgiven forgiving
    freeze freezes froze frozen freezing
    hang hangs hung hanging
    kneel kneels knelt kneeling
    lend lends lent lending
    light lights lit lighting
    overcome overcomes overcame overcoming
    overthrow overthrows overthrew overthrown overthrowing
    ride rides rode ridden riding
    ring rings rang rung ringing
    shake shakes shook shaken shaking
    shine shines shone shining
    sing sings sang sung singing
    sink sinks sank sunk sinking
    sleep sleeps slept sleeping
    slide slides slid sliding
    spin spins spun spinning
    steal steals stole stolen stealing
    stick sticks stuck sticking
    sting stings stung stinging
    swear swears swore sworn swearing
    sweep sweeps swept sweeping
    swim swims swam swum swimming
    swing swings swung swinging
    tear tears tore torn tearing
    undergo undergoes underwent undergone undergoing
    undertake undertakes undertook undertaken undertaking
    uphold upholds upheld upholding
    wake wakes woke woken waking
    weep weeps wept weeping
    cut cuts cutting
    hit hits hitting
    let lets letting
    put puts putting
    set sets setting
    quit quits quitting
    shut shuts shutting
    split splits splitting
    spread spreads spreading
    cost costs costing
    hurt hurts hurting
    read reads reading
    use uses used using
    focus focuses focused focusing
    travel travels traveled travelled traveling travelling
    target targets targeted targeting
    visit visits visited visiting
    open opens opened opening
    happen happens happened happening
    offer offers offered offering
    add adds added adding
    agree agrees agreed agreeing
    free frees freed freeing
    guarantee guarantees guaranteed guaranteeing
    refer refers referred referring
    occur occurs occurred occurring
    permit permits permitted permitting
    commit commits committed committing
    admit admits admitted admitting
    submit submits submitted submitting
    edit edits edited editing
    limit limits limited limiting
    benefit benefits benefited benefiting
    profit profits profited profiting
    credit credits credited crediting
    exit exits exited exiting
    develop develops developed developing
    monitor monitors monitored monitoring
    believe believes believed believing
    man men
    woman women
    child children
    person people persons
    foot feet
    tooth teeth
    mouse mice
    goose geese
    life lives
    wife wives
    knife knives
    half halves
    self selves
    shelf shelves
    wolf wolves
    thief thieves
    leaf
    loaf loaves
    crisis crises
    analysis analyses
    basis bases
    thesis theses
    hypothesis hypotheses
    emphasis emphases
    medium media
    datum data
    criterion criteria
    phenomenon phenomena
    bacterium bacteria
    index indices indexes
    appendix appendices
    serviceman servicemen
    policeman policemen
    spokesman spokesmen
    spokeswoman spokeswomen
    congressman congressmen
    businessman businessmen
    gunman gunmen
    militiaman militiamen
    airman airmen
    case cases
    house houses housed housing
    cause causes caused causing
    response responses
    course courses
    base based basing
    increase increases increased increasing
    release releases released releasing
    promise promises promised promising
    purchase purchases purchased purchasing
    size sizes sized
    movie movies
    movies
    cookie cookies
    good better best
    bad worse worst
    """

  /// Forms that end like inflections and are none.
  static let unchanged: StaticString = """
    news series species politics economics physics mathematics athletics ethics bus gas gas this his its
    was has us thus yes plus always perhaps during morning evening spring king thing nothing something
    anything everything ceiling wedding string wing sibling sterling red bed need feed speed seed indeed
    sacred naked hundred wicked kindred shed bled embed united states lens mars christmas texas kansas
    arkansas illinois paris athens brussels naples wales moses jesus james thomas charles williams jones
    davis harris lewis adams evans roberts edwards phillips collins hamas abbas lukas less unless business
    process access success congress address progress press stress mass class glass loss boss cross
    beijing boeing sing bring cling fling sling swing wring ring sting deed weed breed creed greed steed
    proceed succeed exceed alas atlas bias canvas chaos corps headquarters means whereas towards afterwards
    besides sometimes perhaps overseas upwards downwards innings diabetes mercedes los angeles las vegas
    """
}
