import NewsCorpus

/// The units that letters set close to their number name: `47km`, `0.6pc`, `33C`, `2,400sq ft`, `6ft`.
///
/// Right for “it hit 33C”; `seat 17C`, `Flight 88F` and `1080p` have none.
struct CloseUnits {
  let text: ReadText
  let units: UnitReader

  /// The unit of a number with its last token; nil where the letters number something.
  func unit(of draft: FigureDraft, in bounds: Range<Int>) -> UnitReader.Found? {
    let next = draft.last + 1
    if draft.glued == "sq" || draft.glued == "cu" {
      return next < bounds.upperBound
        ? units.measure(draft.glued == "sq" ? "square" : "cubic", at: next) : nil
    }
    return letters(of: draft, in: bounds).map {
      units.extended($0, last: draft.last, before: bounds.upperBound)
    }
  }

  private func letters(of draft: FigureDraft, in bounds: Range<Int>) -> Units.Unit? {
    let isCapital = text.bytes(draft.last).last.map { $0 <= 0x5A } ?? false
    if draft.glued != "c", let unit = Units.unit(draft.glued) { return unit }
    guard let unit = Units.close(draft.glued, isCapital: isCapital) else { return nil }
    switch unit.code {
    case "penny": return Self.resolutions.contains(draft.low) ? nil : unit
    case "stone":
      // "21st" is an ordinal, "12st" a weight.
      return draft.low.truncatingRemainder(dividingBy: 10) == 1 && draft.low != 11 ? nil : unit
    case "celsius", "fahrenheit": return isNumbering(draft, in: bounds) ? nil : unit
    default: return unit
    }
  }

  /// Lines of a screen, not pence.
  private static let resolutions: Set<Double> = [240, 360, 480, 576, 720, 1080, 1440, 2160]

  /// Whether digits with a letter number something: `seat 17C`, `Flight 88F`, `iPhone 5C`, `F-15C`.
  private func isNumbering(_ draft: FigureDraft, in bounds: Range<Int>) -> Bool {
    let before = draft.start - 1
    let next = draft.end + 1
    if text.kind(next) == .hyphen, !text.isSpaced(next) { return true }
    guard before >= bounds.lowerBound else { return false }
    if !text.isSpaced(draft.start), text.kind(before) != .openBracket { return true }
    if text.has(before, .numbered) || Self.lettered.contains(text.key(before)) { return true }
    let isName = text.bytes(before).contains { $0 >= 0x41 && $0 <= 0x5A }
    return isName && before > bounds.lowerBound && !text.isInTitle(before)
  }

  private static let lettered = WordTable(
    "seat seats row exit flat section paragraph exhibits unit schedule")
}
