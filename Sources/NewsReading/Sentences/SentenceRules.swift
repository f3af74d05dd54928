/// What differs from language to language where sentences end.
struct SentenceRules: Sendable {
  /// Whether the rules for English words and layouts apply.
  let isEnglish: Bool
  /// The ISO 639 code.
  private let code: String

  init(_ language: LanguageRecogniser.Finding) {
    isEnglish = language.readsAsEnglish
    code = language.code
  }

  /// The rules of English.
  static let english = SentenceRules(.init(code: "en", readsAsEnglish: true))

  /// Whether `3. Oktober` is a day: a short number with a point counts, and ends no sentence.
  var hasOrdinalPoints: Bool {
    switch code {
    case "de", "da", "nb", "fi", "cs", "hr", "hu", "tr", "pl": true
    default: false
    }
  }

  /// Whether a semicolon asks.
  var asksWithSemicolon: Bool { code == "el" }

  /// Words written with a point that ends no sentence, beside single letters.
  var abbreviations: [StaticString] {
    switch code {
    case "de":
      [
        "bzw", "usw", "ca", "Nr", "Mio", "Mrd", "Dr", "Prof", "St", "Str", "Abs", "Art", "vgl",
        "evtl",
        "ggf", "inkl", "bspw", "sog", "geb", "gest", "Hr", "Fr", "Jh", "Tel",
      ]
    case "fr": ["MM", "Dr", "St", "Ste", "av", "apr", "env", "cf", "art", "chap", "Mgr", "Pr"]
    case "es", "ca":
      [
        "Sr", "Sra", "Sres", "Srta", "Dr", "Dra", "Ud", "Uds", "EE", "UU", "núm", "art", "Gral",
        "Lic",
        "Ing", "Mons", "pág", "aprox", "Avda", "Prof",
      ]
    case "it":
      [
        "sig", "Sig", "dott", "Dott", "prof", "Prof", "on", "On", "avv", "Avv", "art", "ing", "gen",
        "pag",
      ]
    case "pt":
      [
        "Sr", "Sra", "Dr", "Dra", "Prof", "Exmo", "art", "nº", "núm", "Gen", "Cel", "Eng", "pág",
        "Av",
      ]
    case "nl", "af":
      [
        "dhr", "mevr", "mw", "dr", "Dr", "mr", "prof", "Prof", "bijv", "ca", "nr", "drs", "ir",
        "St",
      ]
    case "sv", "da", "nb":
      ["bl", "ca", "kl", "nr", "dr", "Dr", "prof", "jf", "mio", "mia", "mrd", "st", "pct", "tlf"]
    case "pl":
      [
        "np", "tzw", "prof", "dr", "ul", "godz", "tys", "mln", "mld", "ok", "pt", "ks", "św", "gen",
        "płk",
        "inż", "mgr", "im", "woj", "nr", "tel", "red", "min", "al", "pl",
      ]
    case "cs":
      [
        "např", "tzv", "prof", "dr", "ul", "tis", "mil", "mld", "č", "sv", "str", "gen", "Ing",
        "Mgr",
      ]
    case "hr", "sr":
      ["npr", "tzv", "prof", "dr", "sv", "ul", "br", "str", "gosp", "нпр", "тзв", "проф", "др"]
    case "tr":
      ["Dr", "Prof", "Doç", "Av", "vb", "vs", "yy", "bkz", "Cad", "Sok", "no", "No", "Yrd"]
    case "ro": ["dl", "dna", "dr", "prof", "nr", "str", "art", "gen"]
    case "ru", "bg", "be":
      [
        "гг", "ул", "им", "руб", "млн", "млрд", "тыс", "проф", "стр", "св", "пр", "тел", "ред",
        "др", "обл",
        "акад", "ген", "кв", "мин", "хил", "лв", "вул", "напр",
      ]
    case "uk":
      [
        "рр", "вул", "ім", "грн", "млн", "млрд", "тис", "проф", "напр", "ст", "св", "акад", "обл",
        "просп",
      ]
    case "el": ["δηλ", "κος", "κα", "αρ", "σελ", "εκατ", "δισ", "Δρ", "Αγ", "τηλ", "βλ", "λ"]
    case "hi", "mr", "ne": ["डॉ", "श्री", "प्रो", "रु"]
    default: []
    }
  }
}
