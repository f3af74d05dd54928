// The codes of everything that can be wrong with a line before any name is looked up. E013 to E015
// and E020 to E027 belong to the checking of names.

extension Diagnostic {
  /// What `help E012` prints: a paragraph about a code and a line that raises it.
  public struct Explanation: Hashable, Sendable {
    /// The code that is explained.
    public let code: Code
    /// One paragraph: what is wrong and what to write.
    public let text: String
    /// A line that raises the code.
    public let example: String

    /// Makes an explanation.
    public init(_ code: Code, _ text: String, example: String) {
      self.code = code
      self.text = text
      self.example = example
    }
  }
}

extension Diagnostic.Code {
  static let unexpected = Self("E001", "unexpected")
  static let endsTooEarly = Self("E002", "ends-too-early")
  static let notSQL = Self("E003", "not-sql")
  static let foreignOperator = Self("E004", "foreign-operator")
  static let missingPipe = Self("E005", "missing-pipe")
  static let missingComma = Self("E006", "missing-comma")
  static let missingNoun = Self("E007", "missing-noun")
  static let unknownClause = Self("E008", "unknown-clause")
  static let misplacedAnd = Self("E009", "misplaced-and")
  static let missingWord = Self("E010", "missing-word")
  static let missingValue = Self("E011", "missing-value")
  static let unknownStep = Self("E012", "unknown-step")
  static let badNumber = Self("E016", "bad-number")
  static let badDate = Self("E017", "bad-date")
  static let unbalanced = Self("E018", "unbalanced-bracket")
  static let tooDeep = Self("E019", "too-deep")
  /// Something that the language will have.
  public static let notAvailable = Self("E028", "not-available")
  static let unknownChoice = Self("E029", "unknown-choice")
}

extension Diagnostic.Explanation {
  /// The explanations of this module's codes, in order.
  public static let allSyntax: [Self] = [
    Self(
      .unexpected,
      """
      Something stands where it cannot: a word behind a finished step, a character without a \
      meaning, two quoted strings side by side. A line reads noun, restrictions, then steps behind |.
      """, example: "quotes | first 3 speaker"),
    Self(
      .endsTooEarly,
      """
      The line stops where something must follow: behind |, a comma, "and", a word that needs a \
      value, or before a closing quotation mark or bracket. At the prompt, a line that ends in |, \
      a comma, "and", or inside quotation marks or brackets goes on with the next one.
      """, example: "quotes by Lee |"),
    Self(
      .notSQL,
      """
      The line is written in SQL. Here the noun comes first and every step follows behind |: \
      SELECT text FROM quotes LIMIT 3 is quotes | first 3 | show text.
      """, example: "SELECT speaker FROM quotes"),
    Self(
      .foreignOperator,
      """
      The operator belongs to another language. Write = for equal, != for different, ~ for a \
      regular expression, and the words and, or, not.
      """, example: "quotes where speaker == \"Lee\""),
    Self(
      .missingPipe,
      """
      A step such as sort, count or first stands behind |, which says that it works on what comes \
      before it.
      """, example: "quotes by Lee sort by date"),
    Self(
      .missingComma,
      """
      Several values or fields are separated by commas; between values a comma always means "or".
      """, example: "quotes in a1 a2"),
    Self(
      .missingNoun,
      """
      A query starts with what one row is: quotes, sentences, articles, figures and so on, or with \
      the name of a set. What restricts it comes behind.
      """, example: "by Lee"),
    Self(
      .unknownClause,
      """
      The word does not say how it restricts the noun before it, as by, about or where do; help \
      lists the words that do.
      """, example: "quotes form Herald"),
    Self(
      .misplacedAnd,
      """
      "and" and "or" join conditions behind where. Between values, write a comma, which means "or"; \
      between sets, write union, intersect or except. Restrictions that follow each other must all hold.
      """, example: "quotes by Lee and Patel"),
    Self(
      .missingWord,
      """
      A small word or sign is missing that the step or condition needs: sort by, cross … by …, \
      between … and …, an operator between a field and a value.
      """, example: "quotes | sort date"),
    Self(
      .missingValue,
      """
      A word stands without what it needs: by needs a name, first needs a number, show needs fields.
      """, example: "quotes by | count"),
    Self(
      .unknownStep,
      """
      No step has this name; help lists the steps.
      """, example: "quotes by Lee | srot by date"),
    Self(
      .badNumber,
      """
      The number cannot be read, is too large, or is not a whole number where one is needed. Write \
      1200, 1,200, 1.2, 1.2 million or 40%.
      """, example: "figures where value > 1.2.3"),
    Self(
      .badDate,
      """
      The date cannot be read or does not exist. Write 2024-01-25, 2024-01, 2024, 25 January 2024 \
      or January 2024.
      """, example: "articles on 2024-13-40"),
    Self(
      .unbalanced,
      """
      A closing bracket stands without its opening one, or another bracket is still open.
      """, example: "quotes by Lee) | count"),
    Self(
      .tooDeep,
      """
      Brackets or "not" are nested more than 100 levels deep. Give a part a name with let and use \
      the name.
      """, example: "quotes where " + String(repeating: "not ", count: 120) + "anonymous"),
    Self(
      .notAvailable, "The language will have this, but this version of byline cannot do it yet.",
      example: "words about coalition | collocates within 5"),
    Self(
      .unknownChoice,
      """
      Only certain words can stand here: the name of a format behind as, an aggregate such as max \
      behind group … show.
      """, example: "quotes | as cvs"),
  ]
}
