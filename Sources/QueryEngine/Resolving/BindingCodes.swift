package import QueryLanguage

extension Diagnostic.Code {
  static let unknownName = Self("E013", "unknown-name")
  static let unknownField = Self("E014", "unknown-field")
  static let unknownParameter = Self("E015", "unknown-parameter")
  static let wrongType = Self("E020", "wrong-type")
  static let clauseDoesNotFit = Self("E021", "clause-does-not-fit")
  static let differentNouns = Self("E022", "different-nouns")
  static let unknownArticle = Self("E023", "unknown-article")
  static let unknownOutlet = Self("E024", "unknown-outlet")
  static let badRegex = Self("E025", "bad-regular-expression")
  static let badArgument = Self("E027", "bad-argument")
  static let noWayBack = Self("E031", "no-way-back")
  static let noResult = Self("E032", "no-result")
  static let slowRegex = Self("E043", "slow-regular-expression")
}

extension TooManySteps {
  /// The error as it is told to the user.
  package var diagnostic: Diagnostic {
    Diagnostic(
      .slowRegex, "/\(source)/ tries too many ways to match; the search was given up",
      at: span,
      notes: ["repetition inside repetition does this: for (\\w+ ?)* write [\\w ]*"])
  }
}

extension Diagnostic.Explanation {
  /// The explanations of the binder's codes, in order.
  package static let allBinding: [Self] = [
    Self(
      .unknownName,
      """
      A query starts with a noun (articles, sentences, quotes, figures, …), a result kept with \
      "let", "it", or a quoted phrase. The word here is none of these.
      """, example: "qoutes by Lee"),
    Self(
      .unknownField,
      "Each noun has fields of its own; the note lists those that this one has.",
      example: "quotes where speeker = \"Lee\""),
    Self(
      .unknownParameter,
      "A word behind $ is a parameter. Set it with let $who = \"Lee\", or give who=Lee to a script.",
      example: "quotes by $nobody"),
    Self(
      .wrongType,
      "A field is compared with a value of another sort: a number with text, text with a date.",
      example: "figures where value = \"many\""),
    Self(
      .clauseDoesNotFit,
      "This restriction has no meaning for rows of this noun, or for a table of numbers.",
      example: "quotes | count by speaker\nit by Lee"),
    Self(
      .differentNouns,
      "union, intersect and except join sets of the same noun. Bring one to the other with \"to\".",
      example: "quotes except sentences"),
    Self(
      .unknownArticle,
      "After \"in\" stand article ids (a1), addresses (a1 p2), words of a title, or a named result.",
      example: "quotes in a999999"),
    Self(
      .unknownOutlet,
      "After \"from\" stands a publication that at least one article of the corpus names.",
      example: "articles from \"Nowhere Gazette\""),
    Self(
      .badRegex,
      "The text behind ~ or between slashes is not a regular expression: a bracket may be missing.",
      example: "quotes where text ~ \"(\""),
    Self(
      .slowRegex,
      """
      A regular expression with a repetition inside a repetition can match one text in millions of \
      ways. It is given up after a million steps, and nothing of the answer is shown.
      """, example: #"quotes where text ~ "(\w+\s?)*[%&]""#),
    Self(
      .badArgument, "The step got a number or field that it cannot work with.",
      example: "quotes | group by speaker show sum(text)"),
    Self(
      .noWayBack,
      "After count, group or cross the rows are numbers, so there is no text to go to.",
      example: "quotes | count by outlet | to articles"),
    Self(
      .noResult, "\"it\" is the last result, and there is none yet.", example: "it | first 3"),
  ]
}
