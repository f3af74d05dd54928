/// The words of the grammar, for the parser, for completion and for help.
///
/// A word listed here may still be the name of a field; only `reserved` words end a bare value.
public enum Keywords {
  /// What a query can start from, in the plural and with the spelling that is printed.
  public static let nouns = [
    "articles", "paragraphs", "sentences", "quotes", "people", "organisations", "places", "groups",
    "names", "mentions", "figures", "dates", "terms", "words", "agreements", "conflicts", "reuses",
    "sources",
  ]
  /// The words that follow a noun and restrict it.
  public static let clauses = [
    "by", "from", "in", "about", "containing", "on", "before", "after", "between", "where",
  ]
  /// The first words of the steps behind `|`.
  public static let stages = [
    "where", "to", "show", "sort", "count", "group", "cross", "first", "last", "sample", "distinct",
    "kwic", "collocates", "keywords", "ngrams", "spread", "plot", "summarise", "as", "save",
  ]
  /// The formats behind `as`.
  public static let formats = [
    "table", "list", "csv", "tsv", "json", "jsonl", "markdown", "html", "plain",
  ]
  /// What `group … show` can compute.
  public static let aggregates = Aggregate.Function.allCases.map(\.rawValue)

  /// The words that end a value of bare words; as part of a value they need quotation marks.
  public static let reserved: Set<String> = Set(clauses)
    .union(SetOperator.allCases.map(\.rawValue)).union(["and", "or", "not"])

  /// What people from other tools type, and the step that does it here.
  static let stageHabits: [String: String] = [
    "filter": "where", "having": "where", "select": "show", "columns": "show", "limit": "first",
    "head": "first", "take": "first", "top": "first", "tail": "last", "order": "sort",
    "orderby": "sort by", "sort-by": "sort by", "group-by": "group by", "groupby": "group by",
    "uniq": "distinct", "unique": "distinct", "grep": "where text contains", "pivot": "cross",
    "crosstab": "cross", "export": "save", "write": "save", "concordance": "kwic",
    "format": "as", "length": "count", "summarize": "summarise", "chart": "plot",
  ]
  /// The same for the words that restrict a noun.
  static let clauseHabits: [String: String] = [
    "with": "containing", "contains": "containing", "contain": "containing",
    "mentioning": "containing", "called": "containing", "named": "containing",
    "saying": "containing", "matching": "containing",
    "of": "by", "since": "after", "until": "before", "concerning": "about", "re": "about",
    "for": "about", "having": "where", "whose": "where", "that": "where", "which": "where",
    "inside": "in", "within": "in", "minus": "except", "without": "except", "plus": "union",
  ]
}
