/// A date, time or duration as stated.
package struct DateReading: Sendable, Equatable {
  /// The expression as written: `on Thursday` → `Thursday`; `late 2011`.
  package var span: TextSpan
  /// The value as ISO 8601 / TIMEX3 with its grain: `2024-01-25`, `2011`, `2023-Q3`, `P3M`, `PRESENT_REF`;
  /// what is open keeps its open form (`XXXX-01-10`).
  package var value: String
  /// The first day meant, in days since 1 January 1970; nil when it cannot be resolved.
  package var from: Int32?
  /// The last day meant; nil when it cannot be resolved.
  package var to: Int32?
  /// How sure the resolution is.
  package var confidence: Confidence

  /// Whether it is a length of time that lies nowhere in particular, `three months`, and so no date.
  package var isLength: Bool {
    guard from == nil, value.utf8.first == UInt8(ascii: "P"),
      let second = value.utf8.dropFirst().first
    else { return false }
    return second <= UInt8(ascii: "9") || second == UInt8(ascii: "T") || second == UInt8(ascii: "X")
  }

  /// Makes a date.
  package init(span: TextSpan, value: String, from: Int32?, to: Int32?, confidence: Confidence) {
    self.span = span
    self.value = value
    self.from = from
    self.to = to
    self.confidence = confidence
  }
}
