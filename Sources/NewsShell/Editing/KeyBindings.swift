/// Which keys do what, as libedit writes them: `^R` is Ctrl-R, `\e` is Escape.
enum KeyBindings {
  /// What can be done that libedit cannot do itself.
  enum Action: String, CaseIterable {
    case enter = "byline-enter"
    case complete = "byline-complete"
    case paste = "byline-paste"
    case rowAbove = "byline-row-above"
    case rowBelow = "byline-row-below"
    case nextCharacter = "byline-next-char"
    case rowStart = "byline-row-start"
    case rowEnd = "byline-row-end"
    case killRow = "byline-kill-row"
    case run = "byline-run"

    var help: String {
      switch self {
      case .enter: "Run the statement, or start a new row when it is unfinished"
      case .complete: "Complete what is being typed"
      case .paste: "Insert pasted text without running it"
      case .rowAbove: "Go one row up, or to the previous statement"
      case .rowBelow: "Go one row down, or to the next statement"
      case .nextCharacter: "Go one character on, or accept the hint"
      case .rowStart: "Go to the start of the row"
      case .rowEnd: "Go to the end of the row, or accept the hint"
      case .killRow: "Delete to the end of the row"
      case .run: "Run the statement, unfinished or not"
      }
    }
  }

  /// libedit's own functions that ours fall back on. A key function cannot call another, but it
  /// can press a key: these C1 controls, which the reader of keys never lets in from outside.
  enum PrivateKey: UInt8, CaseIterable {
    case previousEntry = 0x9E
    case nextEntry = 0x9D
    case killLine = 0x9C
    case nextCharacter = 0x9B
    /// Ends a search before another key; sent by the reader of keys in `CLibedit`.
    case endOfSearch = 0x9A
    /// Escape pressed alone in vi's keys; sent by the reader of keys in `CLibedit`.
    case escapeAlone = 0x9F

    var function: String {
      switch self {
      case .previousEntry: "ed-prev-history"
      case .nextEntry: "ed-next-history"
      case .killLine: "ed-kill-line"
      case .nextCharacter: "ed-next-char"
      case .endOfSearch: "ed-ignore"
      case .escapeAlone: "vi-command-mode"
      }
    }

    /// The key as `bind` takes it, and the key as it is pressed.
    var notation: String { "\\" + String(rawValue, radix: 8) }
    var pressed: String { String(Unicode.Scalar(rawValue)) }
  }

  /// One binding; in vi's keys those of both modes when `inCommandMode`.
  struct Binding {
    let keys: String
    let function: String
    let inCommandMode: Bool

    init(_ keys: String, _ function: String, inCommandMode: Bool = false) {
      self.keys = keys
      self.function = function
      self.inCommandMode = inCommandMode
    }

    init(_ keys: String, _ action: Action, inCommandMode: Bool = false) {
      self.init(keys, action.rawValue, inCommandMode: inCommandMode)
    }
  }

  /// Bound before `~/.editrc` is read, which may bind them otherwise.
  static func defaults(for mode: EditingMode) -> [Binding] {
    silencedKeys.map { Binding($0, "ed-ignore", inCommandMode: true) } + movement
      + (mode == .emacs ? emacs : vi)
  }

  /// Bound after `~/.editrc`: without them the editor would not work.
  static let essentials: [Binding] =
    [
      // Return arrives as ^J because the edited terminal swaps it with ^M; ^M stays libedit's
      // own end of line, which is what a function of ours presses to run the statement.
      Binding("^J", .enter, inCommandMode: true),
      Binding("\\e[200~", .paste, inCommandMode: true),
    ]
    + PrivateKey.allCases.filter { $0 != .escapeAlone }.map {
      Binding($0.notation, $0.function, inCommandMode: true)
    }

  private static let movement: [Binding] = [
    Binding("^I", .complete),
    Binding("^R", "em-inc-search-prev"),
    Binding("\\e[A", .rowAbove, inCommandMode: true),
    Binding("\\eOA", .rowAbove, inCommandMode: true),
    Binding("\\e[B", .rowBelow, inCommandMode: true),
    Binding("\\eOB", .rowBelow, inCommandMode: true),
    Binding("\\e[C", .nextCharacter, inCommandMode: true),
    Binding("\\eOC", .nextCharacter, inCommandMode: true),
    Binding("\\e[D", "ed-prev-char", inCommandMode: true),
    Binding("\\eOD", "ed-prev-char", inCommandMode: true),
    Binding("\\e[H", .rowStart, inCommandMode: true),
    Binding("\\eOH", .rowStart, inCommandMode: true),
    Binding("\\e[1~", .rowStart, inCommandMode: true),
    Binding("\\e[7~", .rowStart, inCommandMode: true),
    Binding("\\e[F", .rowEnd, inCommandMode: true),
    Binding("\\eOF", .rowEnd, inCommandMode: true),
    Binding("\\e[4~", .rowEnd, inCommandMode: true),
    Binding("\\e[8~", .rowEnd, inCommandMode: true),
    Binding("\\e[3~", "ed-delete-next-char", inCommandMode: true),
    Binding("\\e[1;5C", "em-next-word", inCommandMode: true),
    Binding("\\e[1;5D", "ed-prev-word", inCommandMode: true),
    Binding("\\e[1;3C", "em-next-word", inCommandMode: true),
    Binding("\\e[1;3D", "ed-prev-word", inCommandMode: true),
  ]

  private static let emacs: [Binding] = [
    Binding("^P", "ed-prev-history"),
    Binding("^N", "ed-next-history"),
    Binding("^F", .nextCharacter),
    Binding("^A", .rowStart),
    Binding("^E", .rowEnd),
    Binding("^K", .killRow),
    // As in other shells: libedit's own ^W needs a mark, its ^U takes the whole line.
    Binding("^W", "ed-delete-prev-word"),
    Binding("^U", "vi-kill-line-prev"),
    Binding("^_", "vi-undo"),
    Binding("\\e^J", .run),
  ]

  private static let vi: [Binding] = [
    // In libedit's own vi keys it types a control character.
    Binding("^L", "ed-clear-screen", inCommandMode: true),
    Binding("^P", "ed-prev-history", inCommandMode: true),
    Binding("^N", "ed-next-history", inCommandMode: true),
    Binding("^D", "vi-list-or-eof", inCommandMode: true),
    // Erases over where insertion began, as in every vi of this century.
    Binding("^?", "ed-delete-prev-char"),
    Binding("^H", "ed-delete-prev-char"),
    Binding(PrivateKey.escapeAlone.notation, PrivateKey.escapeAlone.function),
  ]

  /// Keys that mean nothing here and would otherwise type the tail of their sequence.
  private static let silencedKeys: [String] =
    [
      "\\e[2~", "\\e[5~", "\\e[6~", "\\e[E", "\\e[Z", "\\e[I", "\\e[O",
      "\\eOP", "\\eOQ", "\\eOR", "\\eOS",
      "\\e[11~", "\\e[12~", "\\e[13~", "\\e[14~", "\\e[15~", "\\e[17~", "\\e[18~", "\\e[19~",
      "\\e[20~", "\\e[21~", "\\e[23~", "\\e[24~",
    ]
    + ["2", "3", "4", "5", "6", "7", "8"].flatMap { modifier in
      ["A", "B", "C", "D", "H", "F"].map { "\\e[1;\(modifier)\($0)" }
        + ["2", "3", "5", "6"].map { "\\e[\($0);\(modifier)~" }
    }
}
