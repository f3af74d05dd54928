/// The English names of the languages that the reader can tell apart, by their ISO 639 codes.
package enum LanguageNames {
  /// The name of the language with a code: `de` is German; nil for `und` and codes that are not known.
  package static func name(of code: String) -> String? {
    names.first { $0.code == code }?.name
  }

  /// The code of the language that a name or one of its parts names, whatever the case: `Bosnian` is hr.
  package static func code(of name: String) -> String? {
    let wanted = name.lowercased()
    return names.first { entry in
      let own = entry.name.lowercased()
      return own == wanted || own.split(whereSeparator: { !$0.isLetter }).contains { $0 == wanted }
    }?.code
  }

  private static let names: [(code: String, name: String)] = [
    ("en", "English"), ("de", "German"), ("fr", "French"), ("es", "Spanish"), ("it", "Italian"),
    ("pt", "Portuguese"), ("nl", "Dutch"), ("ca", "Catalan"), ("ro", "Romanian"),
    ("sv", "Swedish"), ("da", "Danish"), ("nb", "Norwegian"), ("fi", "Finnish"),
    ("pl", "Polish"), ("cs", "Czech"), ("hr", "Croatian, Bosnian or Serbian"),
    ("hu", "Hungarian"), ("tr", "Turkish"), ("id", "Indonesian or Malay"), ("vi", "Vietnamese"),
    ("sw", "Swahili"), ("af", "Afrikaans"),
    ("ru", "Russian"), ("uk", "Ukrainian"), ("be", "Belarusian"), ("bg", "Bulgarian"),
    ("sr", "Serbian"), ("el", "Greek"), ("hy", "Armenian"), ("ka", "Georgian"),
    ("he", "Hebrew"), ("ar", "Arabic"), ("fa", "Persian"), ("ur", "Urdu"),
    ("hi", "Hindi"), ("mr", "Marathi"), ("ne", "Nepali"), ("bn", "Bengali"), ("pa", "Punjabi"),
    ("gu", "Gujarati"), ("ta", "Tamil"), ("te", "Telugu"), ("kn", "Kannada"),
    ("ml", "Malayalam"), ("si", "Sinhala"), ("th", "Thai"), ("lo", "Lao"), ("my", "Burmese"),
    ("km", "Khmer"), ("am", "Amharic"), ("zh", "Chinese"), ("ja", "Japanese"), ("ko", "Korean"),
  ]
}
