/// Finds the dictionary form of an English word form without looking at its context.
///
/// A table of irregular forms first, then the rules of English inflection backwards. It gets
/// “withdrawing”, “planned” and “parties” right; without context it reads “left” as a form of “leave” and
/// “building” as a form of “build”. Forms that are not English inflections are their own lemma.
package struct Lemmatiser: Sendable {
  private let irregular: [[UInt8]: [UInt8]]
  private let unchanged: Set<[UInt8]>

  /// The one there is; its tables are read when it is first asked for.
  package static let english = Lemmatiser()

  private init() {
    var forms: [[UInt8]: [UInt8]] = [:]
    for line in Self.split(IrregularForms.table, at: 0x0A) {
      let words = line.split(separator: 0x20)
      guard let lemma = words.first else { continue }
      for form in words.dropFirst() where forms[Array(form)] == nil {
        forms[Array(form)] = Array(lemma)
      }
    }
    irregular = forms
    unchanged = Set(Self.split(IrregularForms.unchanged, at: 0x20).map(Array.init))
  }

  private static func split(_ text: StaticString, at separator: UInt8) -> [ArraySlice<UInt8>] {
    let bytes = text.withUTF8Buffer { Array($0) }
    return bytes.split(whereSeparator: { $0 == separator || $0 == 0x0A })
  }

  /// The lemma of a folded word form.
  ///
  /// - Complexity: O(*n*) in the length of the form.
  package func lemma(of form: [UInt8]) -> [UInt8] {
    if let lemma = irregular[form] { return lemma }
    if unchanged.contains(form) || form.count < 4 { return form }
    guard form.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return form }
    if let singular = withoutS(form) { return singular }
    if ends(form, "ing"), form.count >= 6 { return base(Array(form.dropLast(3)), form) }
    if ends(form, "ied"), form.count >= 5 { return form.dropLast(3) + [0x79] }
    if ends(form, "ed"), form.count >= 5, !ends(form, "eed") {
      return base(Array(form.dropLast(2)), form)
    }
    return form
  }

  private func withoutS(_ form: [UInt8]) -> [UInt8]? {
    guard form.last == 0x73 else { return nil }
    for ending in ["ss", "us", "is", "ics", "news"] where ends(form, ending) { return nil }
    if ends(form, "ies"), form.count > 4 { return form.dropLast(3) + [0x79] }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where ends(form, ending) {
      return form.dropLast(2)
    }
    return form.dropLast()
  }

  /// The base of a verb from what stands before `-ed` or `-ing`.
  private func base(_ stem: [UInt8], _ form: [UInt8]) -> [UInt8] {
    guard stem.contains(where: isVowel), let last = stem.last, stem.count >= 2 else { return form }
    let before = stem[stem.count - 2]
    if last == before, !isVowel(last) {
      // "planned" doubles its n; "called", "passed", "added", "buzzed" and "staffed" do not.
      if last == 0x6C { return stem.count > 5 && !isLong(stem) ? Array(stem.dropLast()) : stem }
      if last == 0x73 || last == 0x7A || last == 0x66 { return stem }
      if stem == Array("add".utf8) { return stem }
      return Array(stem.dropLast())
    }
    return takesE(stem, last: last, before: before) ? stem + [0x65] : stem
  }

  private func isLong(_ stem: [UInt8]) -> Bool {
    for ending in ["all", "ill", "oll", "ull", "ell"] where ends(stem, ending) {
      // "control", "cancel", "travel", "level": two syllables and one l in the base.
      if ending == "oll" || ending == "ell" { return false }
      return true
    }
    return false
  }

  /// Whether the base of a verb whose form loses `-ed` or `-ing` ends in a silent e.
  private func takesE(_ stem: [UInt8], last: UInt8, before: UInt8) -> Bool {
    switch last {
    case 0x63, 0x76, 0x75: return true  // announce, give, argue
    case 0x7A: return true  // seize, realise with z
    case 0x73: return !ends(stem, "ss")  // close, increase, advise; "focus" is in the table
    // charge, change
    case 0x67: return !ends(stem, "ng") || ends(stem, "ang") || ends(stem, "leng")
    case 0x74:
      // state, create, promote, execute, compete; not repeat, visit, report, start
      if ends(stem, "at") { return before == 0x61 && !ends(stem, "eat") && !ends(stem, "oat") }
      return ends(stem, "ot") && stem.count > 3 && !ends(stem, "oot") && !ends(stem, "ivot")
        || ends(stem, "ut") && !ends(stem, "out") && stem.count > 3 || ends(stem, "plet")
        || ends(stem, "pet") && stem.count > 4 || ends(stem, "cit") && stem.count == 3
        || ends(stem, "nvit") || ends(stem, "unit") || ends(stem, "gnit") || ends(stem, "writ")
    case 0x6C: return !isVowel(before) && before != 0x6C && before != 0x72 || isShort(stem)
    case 0x72:
      return ends(stem, "ir") || ends(stem, "ur") && !ends(stem, "our") && stem.count > 3
        || ends(stem, "shar") || ends(stem, "par") || ends(stem, "clar") || ends(stem, "scor")
        || ends(stem, "stor") || ends(stem, "plor") || ends(stem, "gnor") || isShort(stem)
    case 0x64:
      return ends(stem, "id") && !ends(stem, "oid") && !ends(stem, "aid") || ends(stem, "ud")
        || ends(stem, "ceed") || ends(stem, "rad") || ends(stem, "vad") || ends(stem, "ced")
        || isShort(stem)
    case 0x6E:
      return ends(stem, "bin") || ends(stem, "fin") || ends(stem, "min") || ends(stem, "lin")
        || ends(stem, "gin") || ends(stem, "tlin") || ends(stem, "pon") || isShort(stem)
    case 0x6D: return ends(stem, "um") || ends(stem, "am") && isShort(stem) || isShort(stem)
    case 0x6B, 0x70: return isShort(stem) || ends(stem, "velop") == false && ends(stem, "cap")
    case 0x68: return ends(stem, "ath") && stem.count > 4 || ends(stem, "oth") && stem.count > 4
    case 0x62: return ends(stem, "rib") || isShort(stem)
    default: return false
    }
  }

  /// One vowel between consonants: "hop" before "hoping" must be "hope", as "hopping" keeps two p.
  private func isShort(_ stem: [UInt8]) -> Bool {
    guard stem.count >= 3, let last = stem.last else { return false }
    if last == 0x77 || last == 0x78 || last == 0x79 { return false }
    let vowels = stem.filter(isVowel).count
    return vowels == 1 && isVowel(stem[stem.count - 2]) && !isVowel(last)
      && stem[stem.count - 2] != 0x79
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  private func ends(_ word: [UInt8], _ ending: String) -> Bool {
    word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
