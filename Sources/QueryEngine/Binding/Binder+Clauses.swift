import NewsCorpus
import QueryLanguage

/// Clauses: `by`, `from`, `in`, `about`, `containing`, dates, `where`.
extension Binder {
  func bind(_ clause: Clause, of shape: Shape) throws(Diagnostics) -> BoundClause {
    let typed = String(text.slice(clause.span))
    guard case .rows(let noun) = shape else {
      guard case .filter(let expression) = clause.kind else {
        throw doesNotFit(clause, "a table of numbers")
      }
      return BoundClause(kind: .filter(try bind(expression, of: shape)), text: typed)
    }
    switch clause.kind {
    case .by(let values):
      return noun == .articles
        ? try bindAuthors(values, typed) : try bindSpeakers(values, typed)
    case .from(let values): return try bindOutlets(values, typed)
    case .inside(let values): return try bindPlaces(values, typed)
    case .about(let values): return try bindTopics(values, typed)
    case .containing(let pattern):
      return BoundClause(kind: .containing(try bind(pattern)), text: typed)
    case .on(let date):
      let days = try days(date)
      return dated(days.lowerBound, days.upperBound, noun, typed)
    case .before(let date): return dated(Int.min, try days(date).lowerBound - 1, noun, typed)
    case .after(let date): return dated(try days(date).upperBound + 1, Int.max, noun, typed)
    case .between(let first, let last):
      let (from, to) = (try days(first), try days(last))
      guard from.lowerBound <= to.upperBound else {
        throw Diagnostics([
          Diagnostic(
            .badArgument, "the first date is later than the last", at: clause.span,
            suggestion: corrected(
              clause.span, "between \(text.slice(last.span)) and \(text.slice(first.span))"))
        ])
      }
      return dated(from.lowerBound, to.upperBound, noun, typed)
    case .filter(let expression):
      return BoundClause(kind: .filter(try bind(expression, of: shape)), text: typed)
    }
  }

  // MARK: Dates

  private func dated(_ from: Int, _ to: Int, _ noun: Noun, _ typed: String) -> BoundClause {
    if noun == .dates {
      var clause = BoundClause(kind: .days(from: from, to: to), text: typed)
      let placeless = corpus.dates.lazy.filter { $0.from == nil || $0.to == nil }.count
      if placeless > 0 {
        clause.notes = [
          "\(NumberText.grouped(placeless)) of \(NumberText.grouped(corpus.dates.count)) dates "
            + "\(placeless == 1 ? "names" : "name") no day of the calendar and "
            + "\(placeless == 1 ? "was" : "were") passed over: dates where open"
        ]
      }
      return clause
    }
    var undated: [ArticleOrdinal] = []
    let members = corpus.articles.indices.filter { article in
      guard let date = corpus.articles[article].details.date else {
        undated.append(article)
        return false
      }
      return date.daysSinceEpoch <= to && date.lastDaySinceEpoch >= from
    }
    var clause = BoundClause(
      kind: .articles(ArticleSet(count: corpus.articles.count, members)), text: typed)
    if let first = undated.first {
      let verbs = undated.count == 1 ? "has no known date and was" : "have no known date and were"
      clause.notes = [
        "\(undated.count) of \(corpus.articles.count) articles \(verbs) passed over; "
          + "amend a\(first + 1) date 2024-08-15 would give a\(first + 1) a date"
      ]
    }
    return clause
  }

  /// The days that a literal means.
  func days(_ literal: Literal) throws(Diagnostics) -> ClosedRange<Int> {
    guard let date = date(of: try resolve(literal)) else {
      throw Diagnostics([
        Diagnostic(
          .wrongType,
          "\"\(text.slice(literal.span))\" is not a date. Write 2024-01-25, 2024-01 or 2024",
          at: literal.span)
      ])
    }
    return date.daysSinceEpoch...date.lastDaySinceEpoch
  }

  /// The date a literal gives; a number such as 2024 is a year.
  func date(of kind: Literal.Kind) -> CivilDate? {
    switch kind {
    case .date(let year, let month, let day): CivilDate(year: year, month: month, day: day)
    case .number(let number, isPercent: false) where number == number.rounded() && number < 10_000:
      CivilDate(year: Int(number))
    case .string(let string), .word(let string): Self.date(string)
    default: nil
    }
  }

  static func date(_ string: String) -> CivilDate? {
    let parts = string.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], year >= 1000 else { return nil }
    if parts.count > 1, parts[1] == nil { return nil }
    if parts.count > 2, parts[2] == nil { return nil }
    return CivilDate(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  // MARK: Values

  /// A literal with parameters replaced.
  func resolve(_ literal: Literal) throws(Diagnostics) -> Literal.Kind {
    guard case .parameter(let name) = literal.kind else { return literal.kind }
    return try parameter(name, at: literal.span)
  }

  func parameter(_ name: String, at span: QuerySpan) throws(Diagnostics) -> Literal.Kind {
    if let value = scope.parameters[name] { return value }
    throw Diagnostics([
      Diagnostic(
        .unknownParameter, "the parameter $\(name) has no value", at: span,
        notes: scope.parameters.isEmpty
          ? []
          : [
            "parameters: " + scope.parameters.keys.sorted().map { "$" + $0 }.joined(separator: ", ")
          ],
        suggestion: "let $\(name) = \"…\"")
    ])
  }

  /// The words of a value; nil for a sub-query or a regular expression.
  private func words(_ value: QueryLanguage.Value) throws(Diagnostics) -> String? {
    switch value {
    case .string(let word), .name(let word): return word.text
    case .parameter(let word):
      switch try parameter(word.text, at: word.span) {
      case .string(let string), .word(let string): return string
      case .number(let number, _): return NumberText.plain(number)
      case .date(let year, let month, let day):
        return CivilDate(year: year, month: month, day: day)?.description
      default: return nil
      }
    case .regex, .pipeline: return nil
    }
  }

  private func pattern(of value: QueryLanguage.Value) throws(Diagnostics) -> TextPattern? {
    guard case .regex(let word) = value else { return nil }
    return try regex(word.text, at: word.span)
  }

  func regex(_ source: String, at span: QuerySpan) throws(Diagnostics) -> TextPattern {
    if let pattern = TextPattern(source) { return pattern }
    throw Diagnostics([
      Diagnostic(.badRegex, "\"\(source)\" is not a regular expression", at: span)
    ])
  }

  // MARK: by

  private func bindAuthors(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var members = Set<ArticleOrdinal>()
    for value in values {
      let test = try textTest(value)
      for (number, article) in corpus.articles.enumerated()
      where article.details.authors.contains(where: test) {
        members.insert(number)
      }
    }
    var clause = BoundClause(
      kind: .articles(ArticleSet(count: corpus.articles.count, members)), text: typed)
    if members.isEmpty {
      let authors = Set(corpus.articles.flatMap(\.details.authors)).sorted()
      clause.emptiness =
        authors.isEmpty
        ? "No article of this corpus names its author."
        : "No article names that author; authors: \(authors.prefix(12).joined(separator: ", "))."
    }
    return clause
  }

  /// Whether a text holds the words of a value, or matches its expression.
  private func textTest(
    _ value: QueryLanguage.Value
  ) throws(Diagnostics) -> (String) -> Bool {
    if let pattern = try pattern(of: value), let matches = try? pattern.matcher() {
      return matches
    }
    let wanted = PhraseTest(try words(value) ?? "")
    return { wanted.isContained(in: $0) }
  }

  private func bindSpeakers(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var found = Set<UInt32>()
    var notes: [String] = []
    var emptiness: String?
    for value in values {
      var own = Set<UInt32>()
      if case .pipeline(let pipeline) = value {
        own = try speakers(in: pipeline)
      } else if let pattern = try pattern(of: value), let matches = try? pattern.matcher() {
        for (number, speaker) in corpus.speakers.enumerated()
        where matches(corpus.strings[speaker.text]) {
          own.insert(UInt32(number))
        }
      } else {
        let name = try words(value) ?? ""
        own = speakers(named: name)
        if own.isEmpty { emptiness = noSpeaker(name) }
        let labels = Set(own.map { corpus.speakers[Int($0)].text })
        if labels.count > 1 {
          let list = labels.sorted().map { corpus.strings[$0] }
          notes.append(
            "\"\(name)\" fits \(list.count) speakers, all taken: "
              + list.prefix(6).joined(separator: ", ") + (list.count > 6 ? ", …" : ""))
        }
      }
      found.formUnion(own)
    }
    var clause = BoundClause(kind: .speakers(found), text: typed)
    clause.notes = notes
    if found.isEmpty { clause.emptiness = emptiness }
    return clause
  }

  /// The speakers that a name or part of a name fits: any way in which they are written, or described.
  func speakers(named name: String) -> Set<UInt32> {
    let pattern = PatternCompiler(corpus: corpus).compile(phrase: name)
    let matcher = PatternMatcher(corpus: corpus, pattern: pattern, isCancelled: { false })
    guard let matches = try? matcher.matches() else { return [] }
    var names = Set<UInt32>()
    var found = Set<UInt32>()
    for match in matches {
      let article = corpus.article(ofWord: Int(match.firstWord))
      let first = corpus.span(ofWord: match.words.lowerBound, in: article)
      let span = first.joined(with: corpus.span(ofWord: match.words.upperBound - 1, in: article))
      let own = corpus.articles[article]
      for mention in RowSearch(corpus).mentions(overlapping: span, of: own)
      where corpus.mentions[mention].span.contains(span) {
        names.insert(corpus.mentions[mention].name)
      }
      for speaker in own.speakers where corpus.speakers[speaker].label.contains(span) {
        found.insert(UInt32(speaker))
      }
    }
    for (number, speaker) in corpus.speakers.enumerated() {
      if let name = speaker.name, names.contains(name) { found.insert(UInt32(number)) }
    }
    return found
  }

  private func speakers(in pipeline: PipelineSyntax) throws(Diagnostics) -> Set<UInt32> {
    let set = try evaluateNested(pipeline)
    var names = Set<UInt32>()
    var found = Set<UInt32>()
    for row in set.rows {
      switch set.noun {
      case .sources: found.insert(row)
      case .quotes: if let speaker = corpus.quotations[Int(row)].speaker { found.insert(speaker) }
      case .mentions: names.insert(corpus.mentions[Int(row)].name)
      default: if set.noun.isName { names.insert(row) }
      }
    }
    for (number, speaker) in corpus.speakers.enumerated() {
      if let name = speaker.name, names.contains(name) { found.insert(UInt32(number)) }
    }
    return found
  }

  private func noSpeaker(_ name: String) -> String {
    let speakers = scope.speakers
    let wanted = name.lowercased()
    // Close to the whole name, or to one word of it.
    let near = speakers.filter { speaker in
      guard wanted.utf8.count <= 200 else { return false }
      let own = speaker.name.lowercased()
      if editDistance(own, wanted) <= max(1, wanted.count / 3) { return true }
      // Words of a description ("matter") are nobody's name.
      return speaker.name.split(separator: " ").contains {
        $0.first?.isUppercase == true
          && editDistance($0.lowercased(), wanted) <= max(1, wanted.count / 3)
      }
    }
    let list = near.prefix(5).map {
      "\"\($0.name)\" (\($0.quotes) \(Noun.quotes.counted($0.quotes)))"
    }
    return "No speaker is called \"\(name)\""
      + (list.isEmpty ? "." : "; close: \(list.joined(separator: ", ")).")
  }

  // MARK: from

  private func bindOutlets(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var members = Set<ArticleOrdinal>()
    for value in values {
      if case .pipeline(let pipeline) = value {
        let set = try evaluateNested(pipeline)
        let codes = Set(
          set.rows.map { corpus.outletCodes[corpus.article(of: set.noun, row: Int($0))] })
        for article in corpus.articles.indices
        where corpus.articles[article].details.outlet != nil
          && codes.contains(corpus.outletCodes[article])
        {
          members.insert(article)
        }
        continue
      }
      let test = try textTest(value)
      let own = corpus.articles.indices.filter { article in
        // "Antiwar" names Antiwar.com: the parts of a web address are words here.
        corpus.articles[article].details.outlet.map {
          test($0) || test(String($0.map { $0 == "." ? " " : $0 }))
        } ?? false
      }
      if own.isEmpty { throw unknownOutlet(value, try words(value) ?? "") }
      members.formUnion(own)
    }
    return BoundClause(
      kind: .articles(ArticleSet(count: corpus.articles.count, members)), text: typed)
  }

  private func unknownOutlet(_ value: QueryLanguage.Value, _ name: String) -> Diagnostics {
    let outlets = scope.outlets
    let unknown = corpus.articles.filter { $0.details.outlet == nil }.count
    var notes: [String] = []
    if name.first?.lowercased() == "a", let number = Int(name.dropFirst()),
      corpus.articles.indices.contains(number - 1)
    {
      notes.append("\(name) is an article: in \(name)")
    }
    if outlets.isEmpty {
      notes.append(
        "no article of this corpus names its outlet; amend a1 outlet \"Herald\" gives one")
    } else {
      notes.append("outlets: " + outlets.prefix(12).joined(separator: ", "))
      if unknown > 0 { notes.append("\(unknown) articles do not say which outlet they are from") }
    }
    let near = nearest(to: name, among: outlets)
    return Diagnostics([
      Diagnostic(
        .unknownOutlet,
        "no article is from \"\(name)\"" + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
        at: value.span, notes: notes,
        suggestion: near.map { corrected(value.span, "\"\($0)\"") })
    ])
  }

  // MARK: in

  private func bindPlaces(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var whole = Set<ArticleOrdinal>()
    var places: [Place] = []
    for value in values {
      switch value {
      case .pipeline(let pipeline):
        add(try evaluateNested(pipeline), &whole, &places)
      default:
        guard let name = try words(value) else {
          throw Diagnostics([
            Diagnostic(.unknownArticle, "an article cannot be found by this", at: value.span)
          ])
        }
        try add(name, value, &whole, &places)
      }
    }
    if places.isEmpty {
      return BoundClause(
        kind: .articles(ArticleSet(count: corpus.articles.count, whole)), text: typed)
    }
    for article in whole {
      places.append(
        Place(article: article, span: TextSpan(0, corpus.articles[article].textRange.count)))
    }
    places.sort { ($0.article, $0.span) < ($1.article, $1.span) }
    return BoundClause(kind: .within(places), text: typed)
  }

  private func add(
    _ set: RowSet, _ whole: inout Set<ArticleOrdinal>, _ places: inout [Place]
  ) {
    for row in set.rows {
      if set.noun == .articles {
        whole.insert(Int(row))
      } else if set.noun.isName {
        for mention in corpus.mentions(ofName: Int(row)) {
          let own = corpus.mentions[Int(mention)]
          places.append(
            Place(article: corpus.article(ofSentence: Int(own.sentence)), span: own.span))
        }
      } else {
        places.append(
          Place(
            article: corpus.article(of: set.noun, row: Int(row)),
            span: corpus.span(of: set.noun, row: Int(row))))
      }
    }
  }

  private func add(
    _ name: String, _ value: QueryLanguage.Value, _ whole: inout Set<ArticleOrdinal>,
    _ places: inout [Place]
  ) throws(Diagnostics) {
    if case .name = value {
      if name.lowercased() == "it", let it = scope.it, case .rows(let set) = it {
        return add(set, &whole, &places)
      }
      if case .rows(let set) = scope.results[name] { return add(set, &whole, &places) }
      if let address = Address(name) {
        guard let rows = corpus.rows(at: address) else { throw unknownArticle(name, value) }
        if address.paragraph == nil {
          whole.insert(address.article)
        } else {
          let span = rows.sentence.map { corpus.sentences[$0].span }
          places.append(
            Place(article: address.article, span: span ?? corpus.paragraphs[rows.paragraph].span))
        }
        return
      }
    }
    let test = PhraseTest(name)
    let titled = corpus.articles.indices.filter { test.isContained(in: corpus.title(of: $0)) }
    guard !titled.isEmpty else { throw unknownArticle(name, value) }
    whole.formUnion(titled)
  }

  private func unknownArticle(_ name: String, _ value: QueryLanguage.Value) -> Diagnostics {
    var notes: [String] = []
    var suggestion: String?
    let count = corpus.articles.count
    if count > 0 { notes.append("articles: a1" + (count > 1 ? " to a\(count)" : "")) }
    if !scope.resultNames.isEmpty {
      notes.append("named results: " + scope.resultNames.joined(separator: ", "))
    }
    let test = PhraseTest(name)
    if let outlet = scope.outlets.first(where: { test.isContained(in: $0) }) {
      suggestion = "articles from \"\(outlet)\""
    } else if let near = nearest(to: name, among: scope.resultNames) {
      suggestion = corrected(value.span, near)
    }
    return Diagnostics([
      Diagnostic(
        .unknownArticle, "there is no article, title or named result \"\(name)\"", at: value.span,
        notes: notes, suggestion: suggestion)
    ])
  }

  // MARK: about, containing

  private func bindTopics(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    let compiler = PatternCompiler(corpus: corpus)
    var topics: [[CompiledPattern]] = []
    var missing: [String] = []
    for value in values {
      guard let topic = try words(value) else {
        throw Diagnostics([
          Diagnostic(
            .badArgument, "\"about\" takes words; use containing for a regular expression",
            at: value.span)
        ])
      }
      // A quoted string is always a phrase; bare words may stand apart.
      if case .string = value {
        var phrase = CompiledPattern(elements: [])
        for word in PhraseWords.split(topic) {
          let terms = compiler.inflected(word)
          if terms.isEmpty { phrase.missing.append(word) }
          phrase.elements.append(.init(terms: terms))
        }
        topics.append([phrase])
        missing.append(contentsOf: phrase.missing)
      } else {
        let words = compiler.compile(lemmas: PhraseWords.split(topic))
        topics.append(words)
        missing.append(contentsOf: words.flatMap(\.missing))
      }
    }
    var clause = BoundClause(kind: .about(topics), text: typed)
    if !missing.isEmpty, values.count == 1 {
      clause.emptiness = compiler.notFound(missing)
    }
    return clause
  }

  func bind(_ pattern: Pattern) throws(Diagnostics) -> BoundPattern {
    let compiler = PatternCompiler(corpus: corpus)
    switch pattern {
    case .phrase(let word): return .words(compiler.compile(phrase: word.text))
    case .near(let a, let b, let within, _):
      return .near(
        compiler.compile(phrase: a.text), compiler.compile(phrase: b.text), within: within)
    case .regex(let word): return .regex(try regex(word.text, at: word.span))
    case .parameter(let word):
      let value = try words(.parameter(word)) ?? ""
      return .words(compiler.compile(phrase: value))
    case .tokens(let tokens, _):
      var compiled = CompiledPattern(elements: [])
      for token in tokens { compiled.elements.append(try bind(token, &compiled.missing)) }
      return .words(compiled)
    }
  }

  private func bind(
    _ token: TokenPattern, _ missing: inout [String]
  ) throws(Diagnostics) -> CompiledPattern.Element {
    let compiler = PatternCompiler(corpus: corpus)
    var terms: [Vocabulary.Term]?
    for test in token.tests {
      let attribute = test.attribute.text.lowercased()
      guard attribute == "form" || attribute == "word" || attribute == "lemma" else {
        throw Diagnostics([
          Diagnostic(
            .unknownField, "a word has no attribute \"\(test.attribute.text)\"",
            at: test.attribute.span, notes: ["attributes: form, lemma"])
        ])
      }
      var own: [Vocabulary.Term]
      switch test.comparison {
      case .matches:
        let matches =
          (try? regex(test.value.text, at: test.value.span).matcher()) ?? { _ in false }
        own = (0..<corpus.vocabulary.count).map { Vocabulary.Term($0) }
          .filter { matches(corpus.vocabulary.string(of: $0)) }
      case .equal, .notEqual:
        own = compiler.terms(attribute: attribute, value: test.value.text)
      default:
        throw Diagnostics([
          Diagnostic(
            .wrongType, "words are compared with =, != or ~", at: test.value.span)
        ])
      }
      if test.comparison == .notEqual {
        let excluded = Set(own)
        own = (0..<corpus.vocabulary.count).map { Vocabulary.Term($0) }
          .filter { !excluded.contains($0) }
      } else if own.isEmpty {
        missing.append(test.value.text)
      }
      if let so = terms {
        let both = Set(so)
        terms = own.filter { both.contains($0) }
      } else {
        terms = own
      }
    }
    let most = token.maximum ?? CompiledPattern.longestRepetition
    let bounded = min(most, CompiledPattern.longestRepetition)
    return .init(
      terms: terms, minimum: min(token.minimum, bounded), maximum: bounded)
  }

  // MARK: Helpers

  func evaluateNested(_ pipeline: PipelineSyntax) throws(Diagnostics) -> RowSet {
    let bound = try bind(pipeline)
    guard case .rows = bound.shape else {
      throw Diagnostics([
        Diagnostic(
          .noWayBack, "this made a table of numbers, so there are no rows to look in",
          at: pipeline.span)
      ])
    }
    let evaluator = Evaluator(corpus: corpus, isCancelled: { false })
    guard let outcome = try? evaluator.evaluate(bound), case .rows(let set) = outcome.answer else {
      return RowSet(noun: .articles, rows: [])
    }
    return set
  }

  private func doesNotFit(_ clause: Clause, _ what: String) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .clauseDoesNotFit,
        "\"\(text.slice(clause.keywordSpan))\" has no meaning for \(what)", at: clause.span)
    ])
  }
}
