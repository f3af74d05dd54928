// The canonical text of steps.

/// The canonical text of a step, without its `|`.
public func format(_ stage: Stage) -> String {
  switch stage.kind {
  case .filter(let condition): "where \(format(condition))"
  case .to(let noun): "to \(noun.text)"
  case .show(let keys): "show \(list(keys))"
  case .sort(let keys):
    "sort by " + keys.map { $0.key.name + ($0.descending ? " desc" : "") }.joined(separator: ", ")
  case .count(let keys): "count" + (keys.isEmpty ? "" : " by \(list(keys))")
  case .group(let keys, let aggregates):
    "group by \(list(keys))"
      + (aggregates.isEmpty ? "" : " show " + aggregates.map(format).joined(separator: ", "))
  case .cross(let row, let column): "cross \(row.name) by \(column.name)"
  case .first(let count): "first \(count)"
  case .last(let count): "last \(count)"
  case .sample(let count, let seed): "sample \(count)" + behind("seed", seed)
  case .distinct(let key): "distinct" + behind("by", key?.name)
  case .kwic(let width): "kwic" + (width.map { " \($0)" } ?? "")
  case .collocates(let distance, let measure):
    "collocates" + behind("within", distance) + behind("measure", measure?.text)
  case .keywords(let reference): "keywords against \(format(reference))"
  case .ngrams(let length): "ngrams \(length)"
  case .spread(let key): "spread" + behind("by", key?.name)
  case .plot(let key): "plot" + (key.map { " \($0.name)" } ?? "")
  case .summarise(let length): "summarise" + behind("to", length.map(format))
  case .format(let format): "as \(format.text)"
  case .save(let file, let format): "save \(quoted(file.text))" + behind("as", format?.text)
  }
}

private func list(_ keys: [Key]) -> String {
  keys.map(\.name).joined(separator: ", ")
}

private func format(_ length: SummaryLength) -> String {
  switch length {
  case .sentences(let count): "\(count) sentences"
  case .words(let count): "\(count) words"
  }
}

private func format(_ aggregate: Aggregate) -> String {
  "\(aggregate.function.rawValue)(\(aggregate.key?.name ?? ""))"
}

private func behind(_ word: String, _ value: (some CustomStringConvertible)?) -> String {
  value.map { " \(word) \($0)" } ?? ""
}
