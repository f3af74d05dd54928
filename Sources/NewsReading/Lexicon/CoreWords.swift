/// Abbreviations and function words of English.
enum CoreWords {
  static let lists: [WordList] = [
    WordList(
      .titleAbbreviation,
      """
      mr mrs ms mx dr prof rev hon fr gen lt col maj capt cmdr cpl sgt pvt brig adm vadm radm sen rep coun
      gov pres sec amb atty supt insp det st mt ft messrs mme mlle sr sra msgr
      """),
    WordList(
      .abbreviation,
      """
      corp inc ltd co cos llc plc bros jr esq etc dept univ assn ave blvd rd est approx ed eds vol
      min max mfg intl natl phd viz cf al
      """),
    WordList(
      [.abbreviation, .stateAbbreviation],
      """
      ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
      okla ore pa penn tenn tex vt va wash wis wyo
      """),
    WordList(
      .numberAbbreviation,
      "no nos fig figs p pp rs ch art sect sc jan feb mar apr jun jul aug sept sep oct nov dec"),
    // Neither begins nor ends a sentence.
    WordList([.titleAbbreviation, .numberAbbreviation], "v vs"),
    WordList(.dayHalf, "am pm"),
    WordList(
      [.sentenceStarter, .determiner],
      """
      the a an this that these those his her its their our my your some any each every no another all
      both many most several few such one
      """),
    WordList(
      [.sentenceStarter, .preposition],
      """
      in on at by for from with of to as after before during under over since until within without
      against between among through despite amid following about like according unlike across
      """),
    WordList(
      .preposition,
      "into onto upon around near toward towards off above below behind beyond per via along"),
    WordList(
      [.sentenceStarter, .conjunction],
      "and but or if when while because although though so yet whether where once nor unless whereas"
    ),
    WordList(.conjunction, "that than which who whom whose"),
    WordList(
      [.sentenceStarter, .pronoun],
      "he she it they we i you there what who how why here nobody everyone nothing something"),
    WordList(
      .pronoun,
      "him her them us me himself herself itself themselves someone somebody anyone everybody"),
    WordList(
      .auxiliary,
      """
      is are was were be been being am has have had having do does did will would can could may might
      must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
      wouldn't can't cannot couldn't shouldn't it's he's she's they're we're i'm i've they've we've
      """),
    WordList(
      [.sentenceStarter, .adverb],
      """
      however meanwhile still also now then later earlier moreover nevertheless instead perhaps again
      today yesterday tomorrow finally recently currently previously separately additionally
      """),
    WordList(.sentenceStarter, "more less fewer most even only just not no nor then"),
    WordList(
      .adverb,
      """
      not never only just even already soon often always almost too very far once twice ever away back
      together further n't quite rather perhaps ago
      """),
    WordList(
      .irregularPast,
      """
      went took gave made came got sent spoke saw won lost kept stood ran fell grew drew paid met rang
      flew drove rose began chose wore threw held sold built brought bought taught sought caught sat
      slept swam sank froze blew broke woke wept swept fled fed led dealt knew understood became left
      """),
    WordList(
      .fieldLabel,
      """
      image images file photo photos photograph photographs picture pictures credit credits source sources
      video audio illustration graphic caption subject from date sent cc bcc groups category posted
      location phone telephone tel fax email website contact
      """),
    WordList(
      .month,
      """
      january february march april may june july august september october november december jan feb mar
      apr jun jul aug sept sep oct nov dec
      """),
    WordList(
      .weekday,
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
      sun
      """),
  ]
}
