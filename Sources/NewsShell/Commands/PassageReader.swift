import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// Reads what a command is about: `4`, `it 4`, `a2 ¶3`, `"at no point"`, `quotes by Patel`.
struct PassageReader {
  let call: CommandCall

  /// The passages; empty only where Ctrl-C has stopped the search for them.
  func passages(
    until words: WordSet = [], _ arguments: inout ArgumentReader
  ) throws(Diagnostics) -> Passages {
    guard let next = arguments.next else {
      throw call.failure(
        .missingArgument, "which passage? Name a row, an address or quoted words",
        suggestion: call.corpus.articles.first.map { $0.paragraphs.count > 1 } == true
          ? "\(call.text.string) a1 ¶1" : nil)
    }
    if case .string = next.kind, let string = arguments.string() {
      return try quoted(string)
    }
    if next.kind == .word, Self.startsAddress(next.text) {
      var passages: [Passage] = []
      for value in try arguments.values(until: words) {
        guard case .name(let word) = value else {
          throw call.failure(.nothingFound, "this is no address", at: value.span)
        }
        passages.append(try passage(at: word))
      }
      return Passages(passages)
    }
    let set: SetSyntax
    if let numbered = try arguments.rows() {
      set = numbered
    } else {
      set = try arguments.set(until: words)
    }
    let pipeline = PipelineSyntax(source: set, steps: [], span: call.span)
    guard let outcome = try call.session.answer(pipeline, call.text) else { return Passages([]) }
    let passages = Passages(count: outcome.rows.count) { [self] in
      passage(of: outcome.rows, at: $0)
    }
    guard passages.first != nil else {
      throw call.failure(
        .nothingFound,
        outcome.count == 0
          ? "this finds no rows" : "these rows are numbers, so there is no passage behind them",
        at: next.span, notes: outcome.notes.map { Wording.text($0) })
    }
    return passages
  }

  static func startsAddress(_ word: String) -> Bool {
    Address(word) != nil
  }

  private func passage(at word: Word) throws(Diagnostics) -> Passage {
    let corpus = call.corpus
    guard let address = Address(word.text), let rows = corpus.rows(at: address) else {
      throw call.failure(
        .nothingFound, "there is nothing at \"\(word.text)\"", at: word.span,
        notes: [whatThereIs(at: Address(word.text))])
    }
    let article = address.article
    if address.paragraph == nil {
      return Passage(
        article: article, span: .none, origin: Origin(.articles, row: article))
    }
    if let sentence = rows.sentence {
      return Passage(
        article: article, span: corpus.sentences[sentence].span,
        origin: Origin(.sentences, row: sentence))
    }
    return Passage(
      article: article, span: corpus.paragraphs[rows.paragraph].span,
      origin: Origin(.paragraphs, row: rows.paragraph))
  }

  /// As much of an address as exists, and how far one may count there.
  private func whatThereIs(at address: Address?) -> String {
    let corpus = call.corpus
    func range(_ letter: String, to last: Int) -> String {
      "\(letter)1" + (last > 1 ? " to \(letter)\(last)" : "")
    }
    guard let address, corpus.articles.indices.contains(address.article) else {
      return "articles: " + range("a", to: corpus.articles.count)
        + "; an address reads a1 ¶2 s1"
    }
    let own = corpus.articles[address.article].paragraphs
    let article = Address(article: address.article).description
    guard let number = address.paragraph, own.indices.contains(own.lowerBound + number) else {
      return own.count > 1
        ? "\(article) has \(range("¶", to: own.count - 1))" : "\(article) is empty"
    }
    let sentences = corpus.sentences(ofParagraph: own.lowerBound + number).count
    return "\(article) ¶\(number) has \(range("s", to: sentences))"
  }

  /// The passage that a row is; nil for rows of numbers.
  private func passage(of set: RowSet, at position: Int) -> Passage? {
    guard let origin = set.origin(position), let place = set.place(position, in: call.corpus)
    else { return nil }
    return Passage(
      article: place.article, span: origin.relation.areArticles ? .none : place.span,
      quotation: origin.relation.quotation?(origin.row), origin: origin)
  }

  /// Where quoted words stand, each place once.
  ///
  /// Empty where Ctrl-C has stopped the search.
  private func quoted(_ string: Word) throws(Diagnostics) -> Passages {
    let term = TermSyntax(head: .pattern(.phrase(string)), clauses: [], span: string.span)
    let pipeline = PipelineSyntax(source: .term(term), steps: [], span: string.span)
    guard let outcome = try call.session.answer(pipeline, call.text) else { return Passages([]) }
    let set = outcome.rows
    let corpus = call.corpus
    guard !set.knownHits.isEmpty, !set.rows.isEmpty else {
      let titles = Set(set.knownHits.map { corpus.article(ofWord: $0.words.lowerBound) }).sorted()
        .map { Address(article: $0).description }
      throw call.failure(
        .nothingFound,
        titles.isEmpty
          ? "these words stand in no article"
          : "these words stand only in a title: \(titles.prefix(6).joined(separator: ", "))",
        at: string.span, notes: titles.isEmpty ? outcome.notes.map { Wording.text($0) } : [])
    }
    let matches = call.session.untilStopped { cancellation throws(Cancelled) in
      var pace = PacedCancellation(cancellation)
      var isInBody = [Bool](repeating: false, count: corpus.sentences.count)
      for row in set.rows { isInBody[Int(row)] = true }
      var matches: [Match] = []
      for match in set.knownHits {
        try pace.step(1)
        if isInBody[corpus.sentence(ofWord: match.words.lowerBound)] { matches.append(match) }
      }
      return matches
    }
    guard let matches else { return Passages([]) }
    return Passages(count: matches.count) { Self.passage(of: matches[$0], in: corpus) }
  }

  /// The words of a hit, and the quotation that they are part of.
  private static func passage(of match: Match, in corpus: Corpus) -> Passage {
    let article = corpus.article(ofWord: match.words.lowerBound)
    let span = corpus.span(ofWord: match.words.lowerBound, in: article)
      .joined(with: corpus.span(ofWord: match.words.upperBound - 1, in: article))
    // The reporter's own words around what is in marks are nobody else's.
    let holder = corpus.articles[article].quotations
      .filter { corpus.parts(ofQuotation: $0).contains { $0.contains(span) } }
      .min { corpus.quotations[$0].span.count < corpus.quotations[$1].span.count }
    return Passage(article: article, span: span, quotation: holder)
  }
}

/// Passages that are made one by one, when they are asked for: a set may have a row for every word.
struct Passages: Sequence {
  /// How many there are.
  let count: Int
  private let make: (Int) -> Passage?

  init(count: Int, _ make: @escaping (Int) -> Passage?) {
    self.count = count
    self.make = make
  }

  init(_ passages: [Passage]) { self.init(count: passages.count) { passages[$0] } }

  /// The first one.
  var first: Passage? { count > 0 ? make(0) : nil }

  func makeIterator() -> AnyIterator<Passage> {
    var position = 0
    return AnyIterator {
      while position < count {
        position += 1
        if let passage = make(position - 1) { return passage }
      }
      return nil
    }
  }
}
