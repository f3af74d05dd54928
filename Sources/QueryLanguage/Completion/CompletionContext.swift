/// What may stand at the cursor of a line that is still being typed.
///
/// For `quotes by Lee | sort by d‸` a field may stand, the word being typed is `d`, and the rows are
/// those of `quotes`.
public struct CompletionContext: Hashable, Sendable {
  /// One thing that may stand at the cursor.
  public enum Expectation: Hashable, Sendable {
    /// A noun, the name of a set or a command: the start of a line.
    case statementStart
    /// A noun or the name of a set.
    case noun
    /// A clause keyword such as `by`.
    case clauseKeyword
    /// A set operator such as `union`.
    case setOperator
    /// The name of a step.
    case stageName
    /// The name of a field.
    case field
    /// A value of this clause: a speaker behind `by`, an outlet behind `from`.
    case value(ofClause: String)
    /// A value of this field, behind an operator.
    case fieldValue(of: String)
    /// An operator or the word of a test, such as `=` or `contains`.
    case comparison
    /// `and`, `or`: behind a condition.
    case conjunction
    /// A number.
    case number
    /// An aggregate such as `max`.
    case aggregate
    /// A format such as `csv`.
    case format
    /// The name of a file.
    case file
    /// The attribute of a word, such as `lemma`.
    case attribute
    /// The name of a parameter, behind `$`.
    case parameter
    /// One of these words: `by`, `asc`, `against`.
    case words([String])
  }

  /// What may stand here, the likeliest first; empty inside a comment and behind a number.
  public var expectations: [Expectation]
  /// The word being typed, up to the cursor; empty, at the cursor, between words.
  public var span: QuerySpan
  /// The text under `span`, without an opening quotation mark or `$`.
  public var typed: String
  /// The bare words of the value being typed, from the first on: of `by Dave De‸` both; nil outside
  /// values.
  public var valueSpan: QuerySpan?
  /// The noun or name that the rows come from, as typed; nil for patterns and for lines that start
  /// with `|`.
  public var head: String?
  /// The names of the steps before the cursor at this level, in lower case.
  public var stages: [String]
}

/// What may stand at `offset`, a UTF-8 offset into `text`; only the text before it is read.
///
/// Works on broken and unfinished lines: it looks at the lexemes since the last `|`, opening bracket
/// or set operator. It is right for anything the grammar reads, and guesses in what it does not.
///
/// - Complexity: O(*n*) in the length of the text.
public func completionContext(
  in text: QueryText, at offset: Int, grammar: Grammar
) -> CompletionContext {
  let prefix = QueryText(String(text.slice(QuerySpan(0, max(0, offset)))))
  var finder = CompletionFinder(
    lexemes: lex(prefix, grammar: grammar), end: prefix.string.utf8.count, grammar: grammar)
  return finder.context()
}
