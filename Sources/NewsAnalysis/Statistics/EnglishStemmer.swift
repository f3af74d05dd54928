import CStemmer

/// The English (Porter 2) stemmer of the Snowball project, as the system's library has it.
struct EnglishStemmer: ~Copyable {
  // Nil when the library was built without English: every word is then its own stem.
  private let handle: OpaquePointer?

  /// Opens the stemmer.
  init() { handle = sb_stemmer_new("english", nil) }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word: `discussing` → `discuss`.
  ///
  /// - Complexity: O(*n*) in the length of the word.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard let handle else { return Array(word) }
    return word.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress,
        let stem = sb_stemmer_stem(handle, start, Int32(clamping: bytes.count))
      else { return Array(word) }
      let length = max(0, Int(sb_stemmer_length(handle)))
      return Array(UnsafeBufferPointer(start: stem, count: length))
    }
  }
}
