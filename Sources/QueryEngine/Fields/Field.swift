import NewsCorpus

/// A property of the rows of a relation, under the name users type.
///
/// `value` is for showing. What runs over many rows reads `number`, `code` or `bytes`, which box nothing.
package struct Field: Sendable {
  /// What sort of value it has, which decides what it may be compared with.
  package enum Kind: String, Sendable {
    case text, number, date, flag, list
    /// Text compared by dictionary form: `cue = deny` finds "denied".
    case lemma

    /// The kind of one item, where values are lists.
    package var ofItems: Kind { self == .list ? .text : self }
  }

  /// A number for each row that is equal just where the value is.
  struct Code: Sendable {
    /// The number for a row; small numbers, as they become places in tables.
    let of: @Sendable (RowSource, Int) -> UInt32
    /// Whether rows of one number also have the same value letter by letter, not only after folding.
    var isExact = true
    /// Whether rows of different numbers differ in more than case and accents.
    var isFolded = false
  }

  /// How the inverted index answers for a field.
  enum Lookup: Sendable {
    /// Its value is all the running words of the row.
    case words
    /// The same without those of the article's title.
    case bodyWords
    /// Its value is the form of a running word.
    case form
    /// Its value is the dictionary form of a running word.
    case lemma
  }

  /// The name users type.
  package let name: String
  /// What sort of value it has.
  package let kind: Kind
  /// One line on what it is.
  package let summary: String
  /// The value in a row.
  package let value: @Sendable (RowSource, Int) -> Value
  /// The number in a row, NaN where it is unknown; for fields of numbers.
  let number: (@Sendable (RowSource, Int) -> Double)?
  /// The number that stands for the value; makes conditions, counts and sorting fast. Nil: there is none.
  let code: Code?
  /// The text in a row as UTF-8, nil where it is unknown, for fields that need not make a string of it; nil for others.
  let bytes: (@Sendable (RowSource, Int) -> ArraySlice<UInt8>?)?
  /// How the index answers for it.
  var lookup: Lookup?
  /// The text by which rows are sorted where that is not the value. Nil: the value.
  var sortText: (@Sendable (RowSource, Int) -> String)?
  /// Whether the number of a row is hedged and so equals no exact one; nil where numbers never are.
  var isHedged: (@Sendable (RowSource, Int) -> Bool)?
  /// Its own spelling of a text it is compared with: German is `de`. Nil: every text is its own spelling.
  var spelling: (@Sendable (String) -> String?)?
  /// What a reader calls one of its values: `de` is German. Nil: what it is.
  var reading: (@Sendable (String) -> String?)?
  /// The number by which rows are sorted, NaN where it is unknown. Nil: rows are sorted by value.
  var sortNumber: (@Sendable (RowSource, Int) -> Double)?
  /// Whether the number of a row is a share in percent; nil where numbers never are.
  var isShare: (@Sendable (RowSource, Int) -> Bool)?
  /// Whether its numbers name rather than count, so that no comma stands in them.
  var isOrdinal = false
  /// All the values that it may have, where these are few and fixed: a bare word that is one of them is that value, even
  /// where a field is called so (`kind = outlet`). Empty: they are not.
  var values: [String] = []
  /// What must be found of the whole corpus before its values are asked for; it can be stopped. Nil: nothing.
  var preparation: Preparation?

  /// Finds what a field needs.
  typealias Preparation = @Sendable (Corpus, Patience) throws(EvaluationError) -> Void

  /// Describes a field.
  init(
    _ name: String, _ kind: Kind, _ summary: String, code: Code? = nil, lookup: Lookup? = nil,
    value: @escaping @Sendable (RowSource, Int) -> Value
  ) {
    self.init(
      name, kind, summary, code: code, lookup: lookup, number: nil, bytes: nil, value: value)
  }

  /// Describes a field whose text stands in the corpus.
  init(
    _ name: String, _ summary: String, code: Code? = nil, lookup: Lookup? = nil,
    bytes: @escaping @Sendable (RowSource, Int) -> ArraySlice<UInt8>?
  ) {
    self.init(name, .text, summary, code: code, lookup: lookup, number: nil, bytes: bytes) {
      bytes($0, $1).map { .text(String(decoding: $0, as: UTF8.self)) } ?? .unknown
    }
  }

  /// Describes a field of numbers; NaN is unknown.
  init(
    _ name: String, _ summary: String,
    number: @escaping @Sendable (RowSource, Int) -> Double
  ) {
    self.init(name, .number, summary, code: nil, lookup: nil, number: number, bytes: nil) {
      source, row in
      let number = number(source, row)
      return number.isNaN ? .unknown : .number(number)
    }
  }

  private init(
    _ name: String, _ kind: Kind, _ summary: String, code: Code?, lookup: Lookup?,
    number: (@Sendable (RowSource, Int) -> Double)?,
    bytes: (@Sendable (RowSource, Int) -> ArraySlice<UInt8>?)?,
    value: @escaping @Sendable (RowSource, Int) -> Value
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.code = code
    self.lookup = lookup
    self.number = number
    self.bytes = bytes
    self.value = value
  }

  /// The same field of numbers that name rather than count.
  var asOrdinal: Field {
    var field = self
    field.isOrdinal = true
    return field
  }

  /// The same property of another row that each row leads to: `article.outlet` of a quotation.
  func of(
    _ prefix: String, _ other: @escaping @Sendable (RowSource, Int) -> Int
  ) -> Field {
    let (value, number, bytes, code) = (self.value, self.number, self.bytes, self.code)
    var ofOther: (@Sendable (RowSource, Int) -> Double)?
    if let number { ofOther = { source, row in number(source, other(source, row)) } }
    var bytesOfOther: (@Sendable (RowSource, Int) -> ArraySlice<UInt8>?)?
    if let bytes { bytesOfOther = { source, row in bytes(source, other(source, row)) } }
    var codeOfOther: Code?
    if let code {
      codeOfOther = Code(
        of: { source, row in code.of(source, other(source, row)) }, isExact: code.isExact,
        isFolded: code.isFolded)
    }
    var field = Field(
      prefix + name, kind, summary, code: codeOfOther, lookup: nil, number: ofOther,
      bytes: bytesOfOther
    ) { source, row in value(source, other(source, row)) }
    field.preparation = preparation
    field.values = values
    field.spelling = spelling
    field.reading = reading
    field.isOrdinal = isOrdinal
    if let sortNumber {
      field.sortNumber = { source, row in sortNumber(source, other(source, row)) }
    }
    if let sortText { field.sortText = { source, row in sortText(source, other(source, row)) } }
    return field
  }
}
