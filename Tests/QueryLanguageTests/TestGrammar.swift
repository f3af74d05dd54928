import QueryLanguage
import Testing

/// The phrases of the language as tests need them, and a toy one that nobody wrote code for.
let testGrammar = Grammar(
  nouns: testNouns, clauses: testClauses, steps: testSteps, formats: testFormats,
  planned: PlannedWords(
    nouns: [
      "agreements": "articles", "conflicts": "articles", "reuses": "articles",
      "sources": "articles",
    ],
    steps: ["collocates", "keywords", "ngrams", "spread", "plot", "summarise", "summarize"],
    formats: ["html"]),
  isField: { $0 == "from" })

/// The same with phrases of everything that slots can take.
let wideGrammar = Grammar(
  nouns: testNouns, clauses: testClauses + [toyPhrases.clause],
  steps: testSteps + [toyPhrases.step], formats: testFormats, isField: { $0 == "from" })

/// A grammar with a name for test reports.
struct NamedGrammar: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let grammar: Grammar
}

/// The grammars that trees are made of.
let grammars = [
  NamedGrammar(testDescription: "the phrases of the language", grammar: testGrammar),
  NamedGrammar(testDescription: "phrases of every kind of slot", grammar: wideGrammar),
]

/// The step that proves that a phrase is described, not programmed.
let toyStep = PhraseGrammar(
  "collocate", "a toy", example: "words | collocate within 5 measure mi",
  parts: [
    .options([
      [.word("within"), .slot(.integer("window", "a number of words"))],
      [
        .word("measure"),
        .slot(
          Slot("measure", .choice(["mi", "logdice"]), "the name of a measure", placeholder: "NAME")),
      ],
      [
        .word("against"),
        .slot(.values("reference", "what to compare with", placeholder: "SET")),
      ],
      [
        .word("side"),
        .slot(
          Slot("side", .choice(["left", "right"]), "left or right", placeholder: "left|right")),
      ],
    ])
  ])

/// A clause and a step of everything else that slots can take.
let toyPhrases = (
  clause: PhraseGrammar(
    "beside", "a toy clause", example: "quotes beside Lee within 5",
    parts: [
      .slot(.values("names", "a name", placeholder: "NAME")), .word("within"),
      .slot(.integer("distance", "a number of words")), .optional([.slot(.key("unit"))]),
    ]),
  step: PhraseGrammar(
    "keep", "a toy step", example: "quotes | keep if a = 1 else x", spellings: ["retain"],
    parts: [
      .optional([.slot(.date("day"))]), .optional([.word("if"), .slot(.condition("condition"))]),
      .optional([
        .word("else"), .slot(Slot("pattern", .pattern, "a pattern", placeholder: "PATTERN")),
      ]),
    ])
)

private let testNouns = [
  NounWords("articles", singular: "article", summary: "what was read"),
  NounWords("paragraphs", singular: "paragraph", summary: "paragraphs"),
  NounWords("sentences", singular: "sentence", summary: "sentences"),
  NounWords("quotes", singular: "quote", spellings: ["quotations"], summary: "quotations"),
  NounWords("people", singular: "person", summary: "people"),
  NounWords("organisations", singular: "organisation", summary: "organisations"),
  NounWords("places", singular: "place", summary: "places"),
  NounWords("groups", singular: "group", summary: "groups"),
  NounWords("names", singular: "name", summary: "names"),
  NounWords("mentions", singular: "mention", summary: "mentions"),
  NounWords("figures", singular: "figure", summary: "figures"),
  NounWords("dates", singular: "date", summary: "dates"),
  NounWords("terms", singular: "term", summary: "terms"),
  NounWords("words", singular: "word", summary: "words"),
]

private let testFormats = [
  OutputFormat("table", "aligned columns", isForPeople: true),
  OutputFormat("list", "one row a block", isForPeople: true),
  OutputFormat("csv", "commas", extensions: ["csv"]), OutputFormat("tsv", "tabs"),
  OutputFormat("json", "one array", extensions: ["json"]), OutputFormat("jsonl", "one row a line"),
  OutputFormat("markdown", "a table for a page", spellings: ["md"]), OutputFormat("plain", "text"),
]

private func text(_ label: String, _ kind: Slot.Kind, _ description: String) -> GrammarPart {
  .slot(Slot(label, kind, description, placeholder: label.uppercased()))
}

private let testClauses = [
  PhraseGrammar(
    "by", "said by", example: "quotes by Lee",
    parts: [.slot(.values("names", "a name", placeholder: "NAME, …"))], habits: ["of": ""]),
  PhraseGrammar(
    "from", "in articles of an outlet", example: "quotes from Herald",
    parts: [.slot(.values("outlets", "an outlet", placeholder: "OUTLET, …"))]),
  PhraseGrammar(
    "in", "in articles", example: "quotes in a1",
    parts: [.slot(.values("places", "an article or a named set", placeholder: "a1, …"))],
    habits: ["inside": "", "within": ""]),
  PhraseGrammar(
    "about", "with all of the words", example: "quotes about oil",
    parts: [.slot(.values("topics", "a word", placeholder: "WORD …", isRunningText: true))],
    habits: ["concerning": "", "re": "", "for": ""]),
  PhraseGrammar(
    "containing", "with these words", example: "quotes containing \"oil\"",
    parts: [text("pattern", .pattern, "words to look for")],
    habits: [
      "with": "", "contains": "", "contain": "", "mentioning": "", "called": "", "named": "",
      "saying": "", "matching": "",
    ]),
  PhraseGrammar("on", "on a day", example: "articles on 2024", parts: [.slot(.date("day"))]),
  PhraseGrammar(
    "before", "earlier", example: "articles before 2024", parts: [.slot(.date("day"))],
    habits: ["until": ""]),
  PhraseGrammar(
    "after", "later", example: "articles after 2024", parts: [.slot(.date("day"))],
    habits: ["since": ""]),
  PhraseGrammar(
    "between", "from one date to another", example: "dates between 2020 and 2024",
    parts: [.slot(.date("first")), .word("and"), .slot(.date("last"))]),
  PhraseGrammar(
    "where", "rows that fit", example: "figures where value > 3",
    parts: [.slot(.condition("condition"))],
    habits: ["having": "", "whose": "", "that": "", "which": ""]),
]

private let testSteps = [
  PhraseGrammar(
    "where", "keep the rows that fit", example: "quotes | where anonymous",
    parts: [.slot(.condition("condition"))],
    habits: ["filter": "", "having": "", "grep": "where text contains"]),
  PhraseGrammar(
    "to", "go to other rows", example: "quotes | to articles",
    parts: [text("noun", .noun, "a noun such as articles")]),
  PhraseGrammar(
    "show", "choose the columns", example: "quotes | show text", parts: [.slot(.keys("fields"))],
    habits: ["select": "", "columns": ""]),
  PhraseGrammar(
    "sort", "order the rows", example: "quotes | sort by words",
    parts: [.word("by"), .slot(.sortKeys("fields"))],
    habits: ["order": "", "orderby": "sort by", "sort-by": "sort by"]),
  PhraseGrammar(
    "count", "how many", example: "quotes | count by speaker",
    parts: [.optional([.word("by"), .slot(.keys("fields"))])], habits: ["length": ""]),
  PhraseGrammar(
    "group", "figures of groups", example: "figures | group by article show max(value)",
    parts: [
      .word("by"), .slot(.keys("fields")),
      .optional([.word("show"), text("aggregates", .aggregates, "what to compute")]),
    ], habits: ["group-by": "group by", "groupby": "group by"]),
  PhraseGrammar(
    "cross", "a crosstab", example: "quotes | cross speaker by outlet",
    parts: [.slot(.key("row")), .word("by"), .slot(.key("column"))],
    habits: ["pivot": "", "crosstab": ""]),
  PhraseGrammar(
    "first", "the first rows", example: "quotes | first 3",
    parts: [.slot(.integer("count", "a number such as 10"))],
    habits: ["limit": "", "head": "", "take": "", "top": ""]),
  PhraseGrammar(
    "last", "the last rows", example: "quotes | last 3",
    parts: [.slot(.integer("count", "a number such as 10"))], habits: ["tail": ""]),
  PhraseGrammar(
    "sample", "rows drawn at random", example: "quotes | sample 3 seed 7",
    parts: [
      .slot(.integer("size", "a number such as 10")),
      .optional([.word("seed"), .slot(.integer("seed", "a number"))]),
    ]),
  PhraseGrammar(
    "distinct", "one row of each", example: "quotes | distinct by speaker",
    parts: [.optional([.word("by"), .slot(.key("field"))])], habits: ["uniq": "", "unique": ""]),
  PhraseGrammar(
    "kwic", "a concordance", example: "quotes | kwic 6",
    parts: [.optional([.slot(.integer("width", "a number of words"))])],
    habits: ["concordance": ""]),
  PhraseGrammar(
    "as", "a format", example: "quotes | as csv", parts: [.slot(.format("format"))],
    habits: ["format": ""]),
  PhraseGrammar(
    "save", "write a file", example: "quotes | save \"x.csv\"",
    parts: [
      text("file", .file, "the name of a file in quotation marks"),
      .optional([.word("as"), .slot(.format("format"))]),
    ], habits: ["export": "", "write": ""]),
  toyStep,
]
