import ArgumentParser
import NewsAnalysis
import NewsCorpus
import NewsReading

/// Reads `{"id", "source", "suspect"}` lines and writes the passages that the two have in nearly the same words.
struct ReuseTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reuse", abstract: "The passages that two texts share.")

  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    let reader = Reader()
    try GoldLines.answer(timing: timing) { line in
      guard let source = line.text("source"), let suspect = line.text("suspect") else { return nil }
      let texts = GoldCorpus([source, suspect], reader)
      let passages = try line.timed {
        var search = ReuseSearch(of: texts.corpus, articles: [0, 1])
        return try search.passages(.never)
      }
      return [
        "spans": passages.map { passage in
          let (start, count) = texts.place(passage.source, of: 0)
          let (suspectStart, suspectCount) = texts.place(passage.target, of: 1)
          return [
            "src_off": start, "src_len": count, "sus_off": suspectStart, "sus_len": suspectCount,
          ]
        }
      ]
    }
  }
}

/// Gold texts as the articles of a corpus of their own.
struct GoldCorpus {
  let corpus: Corpus
  private let texts: [GoldText]

  /// Reads texts as a reader does that has read nothing else.
  init(_ texts: [String], _ reader: Reader) {
    var reader = reader
    var builder = CorpusBuilder(name: "gold")
    self.texts = texts.map(GoldText.init)
    for (number, text) in self.texts.enumerated() {
      builder.append(
        reader.read(text.bytes, date: nil), details: ArticleDetails(path: "\(number)"))
    }
    corpus = builder.finish(vocabulary: reader.vocabulary) {}
  }

  /// Where running words of a text begin in the gold, and how many scalars they take.
  func place(_ words: Range<Int>, of article: ArticleOrdinal) -> (start: Int, count: Int) {
    let start = texts[article].scalar(corpus.span(ofWord: words.lowerBound, in: article).lower)
    let end = texts[article].scalarEnd(
      corpus.span(ofWord: words.upperBound - 1, in: article).upper)
    return (start, end - start)
  }
}
