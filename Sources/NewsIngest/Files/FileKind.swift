import SystemPackage

/// The formats that are read, by the ending of the name and, for a file named outright, by its first bytes.
enum FileKind: Equatable {
  case pastedText, markdown, json, jsonLines

  /// Whether a file is a worked session rather than an article: `first-steps.lesson.md`.
  static func isLesson(_ path: FilePath) -> Bool {
    guard FileKind(endingOf: path) == .markdown, let stem = path.stem else { return false }
    return stem.lowercased().hasSuffix(".lesson")
  }

  /// Whether a file is a script of statements rather than an article: `audit.byl`.
  static func isScript(_ path: FilePath) -> Bool { path.extension?.lowercased() == "byl" }

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
