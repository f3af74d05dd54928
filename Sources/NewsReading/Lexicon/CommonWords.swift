/// Everyday words that begin sentences and headings in news, so that a capital there tells nothing.
enum CommonWords {
  static let lists: [WordList] = [WordList(.common, nouns), WordList(.common, others)]

  private static let nouns: StaticString = """
    access accidents action actions activists activity advice agents aid air aircraft airlines airport
    airstrikes allegations allies analysis analysts answers anger animals areas arms army art asked
    attackers attacks attempts attention attorneys author authorities authors average background
    baseball banks basketball bad beer bodies bombs bond bonds books border boys breaking bread build
    building buildings business businesses buyers calls campaign campaigns cancer capital car cars cases
    cash cause causes center ceo chairman change changes charges child children church cities citizens
    city civilians class club coach coaches coalition college comment comments commission committee
    companies company concern concerns conditions conflict congress construction contact content
    continue control copyright corn costs council councils countries court courts credit crews crime
    critics crops crude cup culture customers data date day days deal dealers deaths debate defence
    defense delegates demand democracy department description design details development diplomats
    directors director discussion division doctors documents dogs dollar drivers drug drugs earnings
    economic economists economy editing editor editors education efforts election elections elite email
    employees end energy engineers environment epidemic equity estimates events evidence example
    exchange executives experts exports eyes facts failure families family fans farmers father fear
    fears federal field fighters fighting figures film final finance firefighters fire firms fish five
    flights floods folks food football force forces foreign forum four france's freedom friends fuel
    funds funeral future gas gold good goods government governments governor great ground group groups
    growth guards guests gunmen guns half head heads health help high history hits home homes hope
    hospital hospitals hot hotel hours house hundreds husband ideas image images immigration imports
    income industry inflation information inmates inside insurgents insurance interest international
    internet intelligence investigators investors iron island issue issues job jobs journalists judge
    judges jurors justice kids killing king labor lack land language lawmakers laws lawyers lead leader
    leaders league leave left legal less letters level levels life light line links list local location
    locals long look losses love lower machines mail main major man management managers many march mark
    market markets match media medical meetings meeting members men message messages military militants
    millions minister ministers minister's ministry minutes mission money monitors month months morning
    mother motorists mountains movement movies music name names nation national nations nature navy
    negotiations negotiators neighbors network news newspaper newspapers night note notes number numbers
    observers offer offers office officer officers official officials oil online open opening opinion
    opponents opposition orders organisation organization organizers output outside overall owners
    page paper papers parents parliament part participants parties partners party passengers past
    patients patrol payments peace people person photo photos picture pilots place plan plane planes
    plans players police policemen policy political politicians politics polls poor population position
    post power powerful power's practice present president president's press prices prime prison
    prisoners private problem problems product production products professor profit profits program
    project proponents prosecutors protesters provincial public publication question questions race rain
    rates reaction reactions read readers real reason rebels recent records red reform refugees region
    relations relatives relief religion report reporter reporters reporting reports representatives
    republic rescue research researchers residents resolution response rest results retail revenue
    rights risk rival roads rock rule rules rumours rumors sales san sanctions save scene schedule
    school schools science scientists season search second section security sellers senior separate
    series services settlers shareholders shares ships shop short show side silver sites situation six
    small smoke soccer social society soldiers son sound sources south soybean space speaker special
    speculation spokesman sports stability staff standing standings state states statement statistics
    status steel step stocks stock stores stories story street strike strikes students studies study
    success sugar summary support supporters survivors suspects system talk talks tax taxes teachers
    team teams technology television tens tensions terms terrorism terrorists tests text thing things
    thousands threats three time times tips title top total tourism tourists trade traders traffic
    trains travel troops truth two union unions unit units university us-led use users value vehicles
    victims video view views villagers violence visit visitors voters wages war water way weapons
    weather week weekend weeks welcome wheat white wife winds winners winning winter witnesses women
    work worker workers working works world worldwide writers writing wrong year years young youth
    ammunition casualties ceasefire clashes commanders coup curfew demonstrators diplomacy detainees
    explosions extremists hostages humanitarian infantry insurgency invasion jihadists kidnappers
    kidnapping looters militia militias militiamen missiles mortar occupation operations peacekeepers
    raids reconstruction rockets sectarian shells shelling snipers suicide surveillance tanks truce
    uprising warplanes withdrawal wounded comment comments subscribe share related tags advertisement
    tv cd cds dvd ceo cfo coo gdp gnp cpi dj djs ep lp mp mps pc pcs pr hr hiv dna rna swat ied ieds
    vbied vbieds ko kos era rbi mvp gps gmt edt est pst utc id faq pdf url html http https www sms suv
    suvs atm vip diy r&d ipo ipos etf lng kg mph mw kw phd mba ph bc ad ce bce vs ii iii iv vi vii viii
    ix xi xii xiii xiv covid note notes indicators options feature alert pic photo
    homepage copyright subject re fw forwarded attachment regards thanks thank hello hi dear
    """

  private static let others: StaticString = """
    able according actually added adding african-style all-time allowing alone already although
    announcing anyone anything appearing apparently approximately arriving asked asking based because
    become before beginning being believe best better beyond big black born both bring building built
    call called calling can cheap citing clear clearly close closed come coming compared concerning
    considering contrary could current dead death despite different direct does doing don't done down
    dozens due earlier early eight either eleven else enough especially essentially even eventually
    everything evidently exactly except facing far faced failing fast fewer fifteen fifty fifth finally
    find fine first following for formed former forthcoming forty found founded four fourth free fresh
    full further general generally get getting give given giving go god going gone got growing had
    happy hardly having he'd hear heavy held help hence him himself hopefully how's hundred i'd i'll
    i'm immediately important indeed initially interestingly instead it'll it's just keep keeping kill
    killed know known large largely last late lately later latest launched leading led let let's like
    likely little live living located long looking lost lots low made make making maybe mean meantime
    mere middle missing mixed modern more moreover morning most mostly moving much must named nearly
    necessary neither never nevertheless new next nine ninth nobody none nonetheless noting notably
    notwithstanding now obviously odd off oh ok okay old older only opened opposite or original
    originally other others otherwise our out over overnight own particularly past pending perhaps
    please plenty plus possible possibly previous previously prior probably proposed put quite quoting
    rare rather ready really recently referring regarding regional regular remember reportedly right
    run running sad said same saying see seeing seeking seems seen seven several short shortly should
    similar similarly simply since sixth slowly so some somebody somehow someone something sometimes
    somewhat soon sooner speaking specifically standing start started starting still stop strong
    subsequently such suddenly sure surely take taken taking ten tenth that'll that's their them then
    there's therefore they'd they'll they're think third thirty this those though thus tiny to today
    together told tomorrow tonight too toward traditional trailing tried true try trying turning twelve
    twenty ultimately under unfortunately unidentified unlike unlikely until up upon us used using usual
    usually various very want wanted warm was watch we'd we'll we're we've well were what's when
    whenever where's wherever whether which while who's whoever whose why wide will with within without
    won't worse worst would yes yesterday yet you'd you'll you're you've zero
    """
}
