import SystemPackage

/// The formats that are read, by the ending of the name and, for a file named outright, by its first bytes.
enum FileKind: Equatable {
  case pastedText, markdown, json, jsonLines

  init?(endingOf path: FilePath) {
    switch path.extension?.lowercased() {
    case "txt": self = .pastedText
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }

  /// The likely format of a file whose name says nothing; `nil` for a saved web page.
  init?(lookingAt bytes: [UInt8]) {
    let head = bytes.prefix(512).drop { $0 <= space }
    switch head.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"):
      let text = String(decoding: head, as: UTF8.self).lowercased()
      if text.hasPrefix("<!doctype") || text.hasPrefix("<html") { return nil }
      self = .pastedText
    default: self = .pastedText
    }
  }
}
