import NewsCorpus

/// The numbers in a passage, as values: those in figures and those in words, each as often as it stands there.
struct StatedNumbers {
  private var counts: [Double: Int] = [:]

  /// Reads the numbers of running words.
  ///
  /// - Complexity: O(*n*) in the words.
  init(_ words: Range<Int>, in corpus: Corpus) {
    var pending: Double?
    for word in words {
      let form = corpus.vocabulary.string(of: corpus.words.terms[word])
      if let scale = Self.scales[form] {
        enter((pending ?? 1) * scale)
        pending = nil
        continue
      }
      if let pending { enter(pending) }
      pending = Self.value(form)
    }
    if let pending { enter(pending) }
  }

  /// Whether each has a number that the other lacks.
  func differ(from other: StatedNumbers) -> Bool { lacks(other) && other.lacks(self) }

  /// Whether the other has a number more often.
  private func lacks(_ other: StatedNumbers) -> Bool {
    other.counts.contains { $0.value > counts[$0.key, default: 0] }
  }

  private mutating func enter(_ value: Double) { counts[value, default: 0] += 1 }

  /// The value of a word that is a number; nil for others. Of ordinals nothing is known: `first` is seldom a count.
  static func value(_ form: String) -> Double? {
    if let word = words[form] { return word }
    guard let first = form.utf8.first, first >= 0x30 && first <= 0x39 else { return nil }
    let number = form.lazy.filter { $0 != "," }.map { $0 == ":" ? "." : $0 }
      .prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    // Of "2.6.0" only the digits say something.
    return Double(String(number)) ?? Double(String(number.filter { $0 != "." }))
  }

  private static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9,
  ]

  private static let words: [String: Double] = {
    let ones =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
      + "seventeen eighteen nineteen"
    let tens = "ten twenty thirty forty fifty sixty seventy eighty ninety"
    var words: [String: Double] = ["dozen": 12, "half": 0.5, "hundred": 100]
    for (value, word) in tens.split(separator: " ").enumerated() {
      words[String(word)] = Double(value + 1) * 10
    }
    for (value, word) in ones.split(separator: " ").enumerated() {
      words[String(word)] = Double(value)
    }
    return words
  }()
}
