package import NewsCorpus

/// What a query asks, in plain English, and how it will be run.
package struct Explanation {
  let corpus: Corpus
  package init(corpus: Corpus) { self.corpus = corpus }

  /// The reading and the plan of a bound pipeline, a line each.
  package func lines(_ pipeline: BoundPipeline) -> [String] {
    var lines: [String] = []
    source(pipeline.source, indent: 0, &lines)
    for stage in pipeline.stages { lines.append("then " + words(stage)) }
    return lines
  }

  private func source(_ set: BoundSet, indent: Int, _ lines: inout [String]) {
    let space = String(repeating: "  ", count: indent)
    switch set {
    case .nested(let pipeline):
      source(pipeline.source, indent: indent, &lines)
      for stage in pipeline.stages { lines.append(space + "then " + words(stage)) }
    case .combined(let a, let setOperator, let b):
      let name =
        switch setOperator {
        case .union: "rows of either"
        case .intersect: "rows of both"
        case .except: "rows of the first that the second lacks"
        }
      lines.append(space + name)
      source(a, indent: indent + 1, &lines)
      source(b, indent: indent + 1, &lines)
    case .term(let term):
      switch term.base {
      case .noun(let noun): lines.append(space + noun.rawValue + ": " + noun.summary)
      case .answer(let answer, let name):
        lines.append(space + "the result \"\(name)\" (\(answer.count) rows)")
      }
      let planner = Planner(corpus: corpus)
      for (number, clause) in planner.order(term.clauses).enumerated() {
        lines.append(
          space + "  \(number + 1). \(clause.text): " + words(clause, planner.estimate(clause)))
      }
    }
  }

  private func words(_ clause: BoundClause, _ estimate: Int) -> String {
    switch clause.kind {
    case .articles(let set): return "rows of \(set.count) of \(corpus.articles.count) articles"
    case .speakers(let speakers):
      let labels = Set(speakers.map { corpus.strings[corpus.speakers[Int($0)].text] }).sorted()
      return "said by " + (labels.isEmpty ? "nobody" : labels.prefix(5).joined(separator: ", "))
    case .within(let places): return "inside \(places.count) places"
    case .about(let topics):
      let forms = topics.flatMap { $0 }.flatMap(\.elements)
        .flatMap { ($0.terms ?? []).map { corpus.vocabulary.string(of: $0) } }
      return
        "any of the forms \(forms.prefix(12).joined(separator: ", ")); index, about \(estimate) hits"
    case .containing(.regex(let pattern)):
      return "text that matches the expression \(pattern.source); every sentence is read"
    case .containing: return "these words in this order; index, at most \(estimate) hits"
    case .days: return "whose own day lies there"
    case .filter(let condition):
      return "a condition on \(condition.fieldNames.joined(separator: ", ")), row by row"
    }
  }

  private func words(_ stage: BoundStage) -> String {
    switch stage {
    case .filter(let condition): "keep rows by \(condition.fieldNames.joined(separator: ", "))"
    case .to(let noun): "go to the \(noun.rawValue) they stand in or hold"
    case .show(let keys): "show " + keys.map(\.name).joined(separator: ", ")
    case .sort(let keys):
      "sort by "
        + keys.map { $0.key.name + ($0.descending ? ", largest first" : "") }
        .joined(separator: ", then ")
    case .count(let keys):
      keys.isEmpty ? "count" : "count for each " + keys.map(\.name).joined(separator: ", ")
    case .group(let keys, let aggregates):
      "for each \(keys.map(\.name).joined(separator: ", ")): "
        + aggregates.map(\.name).joined(separator: ", ")
    case .cross(let a, let b): "a crosstab of \(a.name) by \(b.name)"
    case .first(let count): "take the first \(count)"
    case .last(let count): "take the last \(count)"
    case .sample(let count, let seed): "take \(count) at random, seed \(seed)"
    case .distinct(let key): "keep one of each" + (key.map { " \($0.name)" } ?? "")
    case .kwic(let width): "show each hit with \(width) words either side"
    case .format(let format): "written as \(format)"
    case .save(let path, _): "saved to \(path)"
    }
  }
}
