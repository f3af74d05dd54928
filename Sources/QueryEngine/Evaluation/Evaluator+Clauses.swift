import NewsCorpus

/// Clauses that the index answers: which rows of a noun hold the matches, places, speakers.
extension Evaluator {
  /// The rows of a noun that a clause leaves, ascending, and the matches that found them.
  func rows(
    of noun: Noun, for clause: BoundClause
  ) throws(EvaluationError) -> (rows: [UInt32], matches: [Match]) {
    switch clause.kind {
    case .containing(let pattern):
      let matches = try self.matches(of: pattern)
      return (try rows(of: noun, holding: matches), matches)
    case .about(let topics): return (try rows(of: noun, about: topics), [])
    case .speakers(let speakers):
      let quotations = corpus.quotations.indices.filter { row in
        corpus.quotations[row].speaker.map { speakers.contains($0) } ?? false
      }
      switch noun {
      case .quotes: return (quotations.map { UInt32($0) }, [])
      case .sources: return (speakers.sorted(), [])
      default:
        return (rows(of: noun, in: quotations.map { place(ofQuotation: $0) }), [])
      }
    case .within(let places): return (rows(of: noun, in: places), [])
    case .days(let from, let to):
      return (
        corpus.dates.indices.filter { row in
          guard let first = corpus.dates[row].from, let last = corpus.dates[row].to else {
            return false
          }
          return Int(first) <= to && Int(last) >= from
        }.map { UInt32($0) }, []
      )
    case .articles, .filter: return (corpus.rows(of: noun), [])
    }
  }

  private func place(ofQuotation row: Int) -> Place {
    Place(
      article: corpus.article(ofQuotation: row), span: corpus.quotations[row].span)
  }

  // MARK: Patterns

  func matches(of pattern: BoundPattern) throws(EvaluationError) -> [Match] {
    switch pattern {
    case .words(let compiled):
      return try PatternMatcher(corpus: corpus, pattern: compiled, isCancelled: isCancelled)
        .matches()
    case .near(let a, let b, let distance): return try near(a, b, distance)
    case .regex(let expression):
      let matcher = TextMatcher(expression)
      var found: [Match] = []
      for sentence in corpus.sentences.indices {
        if sentence & 0x3FF == 0, isCancelled() { throw .cancelled }
        let article = corpus.article(ofSentence: sentence)
        let words = corpus.words(ofSentence: sentence)
        if !words.isEmpty,
          try matcher.finds(in: corpus.string(corpus.sentences[sentence].span, of: article))
        {
          found.append(
            Match(firstWord: UInt32(words.lowerBound), wordCount: UInt32(words.count)))
        }
      }
      return found
    }
  }

  private func near(
    _ a: CompiledPattern, _ b: CompiledPattern, _ distance: Int?
  ) throws(EvaluationError) -> [Match] {
    let first = try PatternMatcher(corpus: corpus, pattern: a, isCancelled: isCancelled).matches()
    let second = try PatternMatcher(corpus: corpus, pattern: b, isCancelled: isCancelled).matches()
    var found: [Match] = []
    var cursor = SentenceCursor(corpus)
    var from = 0
    for match in first {
      let end = cursor.end(ofSentenceWith: match.words.lowerBound)
      let start = cursor.start
      while from < second.count, second[from].words.lowerBound < start { from += 1 }
      var index = from
      while index < second.count, second[index].words.lowerBound < end {
        let other = second[index].words
        let own = match.words
        let gap =
          other.lowerBound >= own.upperBound
          ? other.lowerBound - own.upperBound : own.lowerBound - other.upperBound
        if gap >= 0, distance.map({ gap <= $0 }) ?? true {
          let low = min(own.lowerBound, other.lowerBound)
          let high = max(own.upperBound, other.upperBound)
          if found.last.map({ $0.words.upperBound <= low }) ?? true {
            found.append(Match(firstWord: UInt32(low), wordCount: UInt32(high - low)))
          }
          break
        }
        index += 1
      }
    }
    return found
  }

  // MARK: Rows that hold matches

  private func rows(of noun: Noun, holding matches: [Match]) throws(EvaluationError) -> [UInt32] {
    switch noun {
    case .articles:
      var rows: [UInt32] = []
      for match in matches {
        let article = UInt32(corpus.article(ofWord: Int(match.firstWord)))
        if rows.last != article { rows.append(article) }
      }
      return rows
    case .words:
      return matches.filter { isInBody(sentence: corpus.sentence(ofWord: $0.words.lowerBound)) }
        .flatMap { match in match.words.map { UInt32($0) } }
    case .sentences: return sentences(holding: matches)
    case .paragraphs:
      var rows: [UInt32] = []
      for sentence in sentences(holding: matches) {
        let paragraph = corpus.sentences[Int(sentence)].paragraph
        if rows.last != paragraph { rows.append(paragraph) }
      }
      return rows
    case .quotes, .figures:
      var rows = Set<UInt32>()
      for (number, match) in matches.enumerated() {
        if number & 0x3FF == 0, isCancelled() { throw .cancelled }
        let article = corpus.article(ofWord: match.words.lowerBound)
        let span = self.span(of: match, in: article)
        let own = corpus.articles[article]
        if noun == .figures {
          for row in RowSearch(corpus).figures(overlapping: span, of: own)
          where corpus.figures[row].span.contains(span) {
            rows.insert(UInt32(row))
          }
        } else {
          for row in RowSearch(corpus).quotations(overlapping: span, of: own)
          where corpus.parts(ofQuotation: row).contains(where: { $0.contains(span) }) {
            rows.insert(UInt32(row))
          }
        }
      }
      return rows.sorted()
    case .sources:
      let quotes = try rows(of: .quotes, holding: matches)
      return Set(quotes.compactMap { corpus.quotations[Int($0)].speaker }).sorted()
    case .mentions, .dates: return rows(of: noun, inSentences: sentences(holding: matches))
    case .people, .organisations, .places, .groups, .names:
      return names(of: noun, inSentences: sentences(holding: matches))
    case .terms: return []
    }
  }

  func span(of match: Match, in article: ArticleOrdinal) -> TextSpan {
    corpus.span(ofWord: match.words.lowerBound, in: article)
      .joined(with: corpus.span(ofWord: match.words.upperBound - 1, in: article))
  }

  private func isInBody(sentence: Int) -> Bool {
    !corpus.isTitle(sentence: sentence)
  }

  /// The sentences of article bodies that hold a match, ascending.
  private func sentences(holding matches: [Match]) -> [UInt32] {
    var rows: [UInt32] = []
    var cursor = SentenceCursor(corpus)
    for match in matches {
      let sentence = cursor.sentence(with: match.words.lowerBound)
      if rows.last != UInt32(sentence), isInBody(sentence: sentence) {
        rows.append(UInt32(sentence))
      }
    }
    return rows
  }

  /// The mentions or dates that stand in sentences, both ascending.
  private func rows(of noun: Noun, inSentences sentences: [UInt32]) -> [UInt32] {
    func sentence(_ row: Int) -> UInt32 {
      noun == .dates ? corpus.dates[row].sentence : corpus.mentions[row].sentence
    }
    let count = noun == .dates ? corpus.dates.count : corpus.mentions.count
    var rows: [UInt32] = []
    var row = 0
    for wanted in sentences {
      var high = count
      while row < high {
        let middle = (row + high) / 2
        if sentence(middle) < wanted { row = middle + 1 } else { high = middle }
      }
      while row < count, sentence(row) == wanted {
        rows.append(UInt32(row))
        row += 1
      }
    }
    return rows
  }

  private func names(of noun: Noun, inSentences sentences: [UInt32]) -> [UInt32] {
    let mentions = rows(of: .mentions, inSentences: sentences)
    return names(of: noun, mentioned: mentions.map { Int($0) })
  }

  private func names(of noun: Noun, mentioned mentions: [Int]) -> [UInt32] {
    var found = Set<UInt32>()
    for mention in mentions {
      let name = corpus.mentions[mention].name
      if noun == .names || corpus.names[Int(name)].kind == noun.nameKind { found.insert(name) }
    }
    return found.sorted()
  }

  // MARK: about

  private func rows(of noun: Noun, about topics: [[CompiledPattern]]) throws(EvaluationError)
    -> [UInt32]
  {
    var found = Set<UInt32>()
    // The words of a running-word row are those of its sentence.
    let unit: Noun = noun == .words ? .sentences : noun
    for topic in topics {
      var rows: [UInt32]?
      for pattern in topic {
        let matches = try PatternMatcher(
          corpus: corpus, pattern: pattern, isCancelled: isCancelled
        ).matches()
        let own = try self.rows(of: unit, holding: matches)
        rows = rows.map { Self.intersect($0, own) } ?? own
      }
      found.formUnion(rows ?? [])
    }
    guard noun == .words else { return found.sorted() }
    return found.sorted().flatMap { sentence in
      corpus.words(ofSentence: Int(sentence)).map { UInt32($0) }
    }
  }

  // MARK: Places

  /// The rows that lie in one of the places; larger rows that share text with one.
  func rows(of noun: Noun, in places: [Place]) -> [UInt32] {
    var found = Set<UInt32>()
    for place in places {
      for row in rows(of: noun, in: place) { found.insert(row) }
    }
    return found.sorted()
  }

  /// The rows of a noun in one place.
  func rows(of noun: Noun, in place: Place) -> [UInt32] {
    let article = corpus.articles[place.article]
    let search = RowSearch(corpus)
    func numbers(_ rows: some Sequence<Int>) -> [UInt32] { rows.map { UInt32($0) } }
    switch noun {
    case .articles: return [UInt32(place.article)]
    case .paragraphs:
      return numbers(
        article.paragraphs.dropFirst().filter { corpus.paragraphs[$0].span.overlaps(place.span) })
    case .sentences:
      return numbers(
        corpus.bodySentences(of: article).filter {
          corpus.sentences[$0].span.overlaps(place.span)
        })
    case .quotes: return numbers(search.quotations(overlapping: place.span, of: article))
    case .figures: return numbers(search.figures(overlapping: place.span, of: article))
    case .dates: return numbers(search.dates(overlapping: place.span, of: article))
    case .mentions: return numbers(search.mentions(overlapping: place.span, of: article))
    case .people, .organisations, .places, .groups, .names:
      return names(of: noun, mentioned: search.mentions(overlapping: place.span, of: article))
    case .words:
      return numbers(
        corpus.words(in: place.span, of: place.article)
          .clamped(to: corpus.bodyWords(of: article)))
    case .sources:
      return Set(
        search.quotations(overlapping: place.span, of: article)
          .compactMap { corpus.quotations[$0].speaker }
      ).sorted()
    case .terms: return []
    }
  }

  /// The places where a row stands: one, but for names.
  func places(of noun: Noun, row: UInt32) -> [Place] {
    if noun.isName {
      return corpus.mentions(ofName: Int(row)).map { mention in
        let own = corpus.mentions[Int(mention)]
        return Place(article: corpus.article(ofSentence: Int(own.sentence)), span: own.span)
      }
    }
    return [
      Place(
        article: corpus.article(of: noun, row: Int(row)),
        span: corpus.span(of: noun, row: Int(row)))
    ]
  }
}
