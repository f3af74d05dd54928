/// What a member of a JSON article means, by its name; upper case, `_`, `-` and `.` make no difference.
enum JSONField: Equatable {
  case title, text, outlet, authors, date, url, note, retelling, id

  /// The field of a name, and how well the name fits: 0 is the best, and the best one present is taken.
  static func named(_ key: [UInt8]) -> (field: JSONField, rank: Int)? {
    guard key.count <= 24 else { return nil }
    var name = ""
    for byte in key where byte != 0x5F && byte != 0x2D && byte != 0x2E {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      name.unicodeScalars.append(Unicode.Scalar(lower))
    }
    return table[name]
  }

  /// Whether a member of a paragraph given as an object holds its text: `{"type": "p", "text": "…"}`.
  static func holdsText(_ key: [UInt8]) -> Bool {
    named(key)?.field == .text
      || ["value", "paragraph", "p", "children", "items"].contains {
        key.elementsEqual($0.utf8)
      }
  }

  private static let table: [String: (field: JSONField, rank: Int)] = {
    let names: [(JSONField, [String])] = [
      (.title, ["title", "headline", "name"]),
      (.text, ["text", "body", "content", "articlebody", "paragraphs"]),
      (.outlet, ["outlet", "publication", "source", "publisher"]),
      (.authors, ["authors", "author", "byline", "creator"]),
      (.date, ["date", "published", "publishedat", "publishdate", "datepublished", "created"]),
      (.url, ["url", "link"]),
      (.note, ["note"]), (.retelling, ["retelling"]), (.id, ["id"]),
    ]
    var table: [String: (field: JSONField, rank: Int)] = [:]
    for (field, spellings) in names {
      for (rank, spelling) in spellings.enumerated() { table[spelling] = (field, rank) }
    }
    return table
  }()
}
