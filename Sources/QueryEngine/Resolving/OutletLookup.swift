import NewsCorpus
package import QueryLanguage

/// Finds outlets by any words of their names.
struct OutletLookup {
  private let binder: Binder

  init(_ binder: Binder) { self.binder = binder }

  /// The outlets that a value fits.
  func fitting(_ value: ValueSyntax) throws(Diagnostics) -> [String] {
    let test = try ValueReader(binder: binder).textTest(value).prepared(binder.patience)
    let known = binder.scope.outlets
    var own: [String] = []
    do throws(EvaluationError) {
      for outlet in known {
        try binder.patience.check()
        if try fits(outlet, test) { own.append(outlet) }
      }
    } catch {
      throw binder.tooSlow(error)
    }
    return own
  }

  /// The outlet that a name with a slip may mean: by the whole of its name, or by one word of it.
  func nearest(to name: String) -> String? {
    let known = binder.scope.outlets
    if let near = QueryEngine.nearest(to: name, among: known) { return near }
    let words = known.flatMap { outlet in
      PhraseWords.split(outlet).filter { $0.count > 3 }.map { (word: $0, outlet: outlet) }
    }
    guard let near = QueryEngine.nearest(to: name, among: words.map(\.word)) else { return nil }
    return words.first { $0.word == near }?.outlet
  }

  private func fits(
    _ outlet: String, _ test: (String) throws(EvaluationError) -> Bool
  ) throws(EvaluationError) -> Bool {
    if try test(outlet) { return true }
    // "Antiwar" names Antiwar.com: the parts of a web address are words here.
    return try test(String(outlet.map { $0 == "." ? " " : $0 }))
  }
}

extension Binder {
  /// The outlets that a word fits.
  package func outlets(fitting word: Word) throws(Diagnostics) -> [String] {
    try OutletLookup(self).fitting(.name(word))
  }
}
