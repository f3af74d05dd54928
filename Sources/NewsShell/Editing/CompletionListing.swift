/// Candidates laid out in columns below the edited line.
struct CompletionListing {
  let candidates: [Completion.Candidate]
  /// How many columns a text takes on the screen.
  let displayWidth: (String) -> Int

  /// Rows of at most `width` columns and at most `height` of them, the last telling how many
  /// candidates found no room: `… 40 more`.
  ///
  /// Candidates run down the columns, as in a dictionary.
  ///
  /// - Complexity: O(n) in the candidates.
  func rows(width: Int, height: Int) -> [String] {
    let texts = candidates.map(\.text)
    let notes = candidates.map(\.note)
    let textWidth = texts.map(displayWidth).max() ?? 0
    let noteWidth = notes.map(displayWidth).max() ?? 0
    let cellWidth = noteWidth == 0 ? textWidth : textWidth + 2 + noteWidth
    // One column is left free: writing into the last makes some terminals wrap.
    let usable = max(width - 1, 1)
    let columns = max(1, (usable + Self.gap) / (cellWidth + Self.gap))
    let fitting = columns * max(height, 1)
    let shownCount =
      candidates.count <= fitting
      ? candidates.count : max(columns * (height - 1), 1)
    let rowCount = (shownCount + columns - 1) / columns

    var rows: [String] = []
    for row in 0..<rowCount {
      var line = ""
      var lineWidth = 0
      for (column, index) in stride(from: row, to: shownCount, by: max(rowCount, 1)).enumerated() {
        let start = column * (cellWidth + Self.gap)
        line += String(repeating: " ", count: max(start - lineWidth, 0)) + texts[index]
        lineWidth = max(start, lineWidth) + displayWidth(texts[index])
        guard !notes[index].isEmpty else { continue }
        let noteStart = start + textWidth + 2
        line += String(repeating: " ", count: max(noteStart - lineWidth, 0)) + notes[index]
        lineWidth = max(noteStart, lineWidth) + displayWidth(notes[index])
      }
      rows.append(clipped(line, to: usable))
    }
    if shownCount < candidates.count { rows.append("… \(candidates.count - shownCount) more") }
    return rows
  }

  private static let gap = 3

  private func clipped(_ line: String, to width: Int) -> String {
    guard displayWidth(line) > width else { return line }
    var kept = ""
    var keptWidth = 0
    for character in line {
      keptWidth += displayWidth(String(character))
      guard keptWidth < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
