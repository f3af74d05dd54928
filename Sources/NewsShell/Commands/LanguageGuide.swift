/// What `help` says of clauses and steps: one entry a word, each with a line that runs.
enum LanguageGuide {
  /// A word of the language.
  struct Entry: Sendable {
    let name: String
    let usage: String
    let summary: String
    let example: String
  }

  static let clauses: [Entry] = [
    Entry(
      name: "by", usage: "by NAME, NAME…",
      summary: "said by: any part or variant of a speaker's name; for articles their author",
      example: "quotes by Patel"),
    Entry(
      name: "from", usage: "from OUTLET", summary: "in articles of an outlet",
      example: "quotes from \"Washington Post\""),
    Entry(
      name: "in", usage: "in a1, a2 ¶3, NAME, (QUERY)",
      summary: "in articles, places, named results or whatever a query in brackets finds",
      example: "figures in a1, a3"),
    Entry(
      name: "about", usage: "about WORD WORD, WORD",
      summary: "with all of the words in any inflected form; a comma is \"or\"",
      example: "quotes about withdrawal"),
    Entry(
      name: "containing", usage: "containing \"PHRASE\"",
      summary:
        "with these words in this order: * within a word, _ one word, ... up to five; \"a\" near \"b\" within 5",
      example: "sentences containing \"withdraw* ... troops\""),
    Entry(
      name: "where", usage: "where CONDITION",
      summary: "rows whose fields fit: = != < > ~ contains in between about is known, and or not",
      example: "figures where unit = \"troops\" and value > 1000"),
    Entry(
      name: "on", usage: "on DATE",
      summary: "on a day, in a month or year: the article's date; for dates their own",
      example: "articles on 2024-01"),
    Entry(
      name: "before", usage: "before DATE", summary: "earlier than a date",
      example: "dates before 2020"),
    Entry(
      name: "after", usage: "after DATE", summary: "later than a date", example: "dates after 2020"),
    Entry(
      name: "between", usage: "between DATE and DATE",
      summary: "from one date to another, both included", example: "dates between 2020 and 2024"),
  ]

  static let stages: [Entry] = [
    Entry(
      name: "where", usage: "| where CONDITION", summary: "keep the rows that fit",
      example: "quotes | where anonymous"),
    Entry(
      name: "show", usage: "| show FIELD, FIELD", summary: "choose the columns",
      example: "figures | show value, unit, text, article"),
    Entry(
      name: "sort", usage: "| sort by FIELD [asc|desc], …",
      summary: "order the rows; ties keep their order, unknown comes last",
      example: "quotes | sort by words desc"),
    Entry(
      name: "count", usage: "| count [by FIELD, …]", summary: "how many, or how many of each",
      example: "quotes | count by speaker"),
    Entry(
      name: "group", usage: "| group by FIELD show AGGREGATE, …",
      summary: "count() sum() min() max() mean() median() of each group",
      example: "figures where unit = \"troops\" | group by article show min(value), max(value)"),
    Entry(
      name: "cross", usage: "| cross FIELD by FIELD", summary: "a crosstab of counts",
      example: "quotes | cross kind by article"),
    Entry(
      name: "first", usage: "| first NUMBER", summary: "only the first rows",
      example: "quotes | first 3"),
    Entry(
      name: "last", usage: "| last NUMBER", summary: "only the last rows",
      example: "quotes | last 3"),
    Entry(
      name: "sample", usage: "| sample NUMBER [seed NUMBER]",
      summary: "rows drawn at random; the same seed draws the same",
      example: "sentences | sample 3 seed 7"),
    Entry(
      name: "distinct", usage: "| distinct [by FIELD]", summary: "one row of each",
      example: "mentions | distinct by name"),
    Entry(
      name: "to", usage: "| to NOUN",
      summary: "go to the rows of another noun that these stand in or hold",
      example: "quotes about timing | to articles"),
    Entry(
      name: "kwic", usage: "| kwic [WORDS]",
      summary: "a concordance: each hit with the words around it",
      example: "sentences containing \"troops\" | kwic 6"),
    Entry(
      name: "as", usage: "| as FORMAT",
      summary: "table, list, csv, tsv, json, jsonl, markdown or plain",
      example: "quotes | first 2 | as json"),
    Entry(
      name: "save", usage: "| save \"FILE\" [as FORMAT]", summary: "write the rows to a file",
      example: "quotes | save \"quotes.csv\""),
  ]

  static let sets: [Entry] = [
    Entry(
      name: "let", usage: "let NAME = QUERY", summary: "keep a result under a name",
      example: "let officials = quotes where anonymous"),
    Entry(
      name: "it", usage: "it · it 4",
      summary: "the last result, or one of its rows; a line may start with | to go on from it",
      example: "quotes | first 5"),
    Entry(
      name: "union", usage: "QUERY union QUERY",
      summary: "rows of either; also intersect and except",
      example: "people in a3 except people in a1"),
  ]
}
