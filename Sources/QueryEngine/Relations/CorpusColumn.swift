/// The columns of a corpus, whose rows are those of the nouns.
///
/// The engine asks for the column, never for the noun: what holds of quotations holds of every noun whose rows are
/// quotations.
package enum CorpusColumn: Sendable {
  case articles, paragraphs, sentences, words
  case quotations, speakers
  case names, mentions
  case figures, dates
}

extension Relation {
  /// The columns that divide all of the text, the smallest stretches first, in which words may stand.
  static let divisions: [CorpusColumn] = [.sentences, .paragraphs, .articles]
}
