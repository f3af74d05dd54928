import CLibedit
import Glibc

/// Lines typed at a terminal, edited with libedit.
///
/// An unfinished statement is continued *inside the one line being edited*: Enter puts a newline
/// into it while `EditorHooks.isIncomplete` says so. The alternative, a second prompt per row and
/// joining afterwards, was refused: with it an earlier row can no longer be corrected, a paste
/// is several inputs, history needs a second idea of what an entry is, and Ctrl-C on row three
/// has to explain what became of rows one and two. With one line all of these come for nothing;
/// what libedit lacks for it (Up, Home, Ctrl-K by row) is supplied here. The price: the rows after
/// the first have no prompt, and a statement taller than the screen cannot be scrolled back.
/// An empty row ends a statement however unfinished, so that the reader is told what is missing
/// instead of being trapped in an open quotation mark; Alt-Enter and Ctrl-J do so from anywhere.
///
/// One at a time in a process: the terminal, the signals and libedit's own state are the process's.
package final class LibeditLineSource: LineSource {
  package let isInteractive = true
  package var entries: [String] { history.entries }

  private let editor: OpaquePointer
  private let recalled: OpaquePointer
  private let environment: Environment
  private let hooks: EditorHooks
  private let file: HistoryFile?
  private var history: LineHistory
  private var isPainting = false
  private var hasNotified = false
  /// The keys that `~/.editrc` chooses itself (`bind -v`, `bind -e`), if it does.
  private var modeOfStartFile: EditingMode?

  /// Starts the editor; nil when libedit cannot.
  ///
  /// - Parameters:
  ///   - programName: what lines of `~/.editrc` meant for us begin with, before a colon.
  ///   - historyPath: where entries are kept between sessions; nil keeps them nowhere.
  ///   - environment: asked for the size of the window and for whether colour is wanted; without it,
  ///     no colour.
  ///   - hooks: what the shell knows about the text being typed.
  package init?(
    programName: String, historyPath: String?, environment: Environment = [:],
    hooks: EditorHooks = EditorHooks()
  ) {
    bl_use_utf8()
    bl_interrupt_install()
    guard let recalled = history_init() else { return nil }
    guard let editor = bl_open(programName) else {
      history_end(recalled)
      return nil
    }
    self.editor = editor
    self.recalled = recalled
    self.environment = environment
    self.hooks = hooks
    file = historyPath.map { HistoryFile(path: $0, capacity: 5_000) }
    history = LineHistory(capacity: 5_000)
    // Not retained: the editor does not outlive this object, which ends it.
    bl_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    bl_use_history(editor, recalled, Int32(history.capacity))
    loadHistory()
    addFunctions()
    isPainting = TerminalFacts(descriptor: 1, environment: environment).supportsColour
    if isPainting {
      bl_set_painter(editor) { LibeditLineSource.of($0)?.paint() }
    }
    modeOfStartFile = askStartFile()
    setEditingMode(modeOfStartFile ?? .emacs)
  }

  deinit {
    el_end(editor)
    history_end(recalled)
  }

  package func nextLine(prompt: String) -> LineEvent {
    bl_set_prompt(editor, Self.marked(prompt))
    var wasInterrupted = false
    guard let bytes = bl_read_line(editor, &wasInterrupted) else {
      return wasInterrupted ? .interrupted : .endOfInput
    }
    var line = String(cString: bytes)
    while line.last == "\n" { line.removeLast() }
    remember(line)
    return .line(line)
  }

  package func setEditingMode(_ mode: EditingMode) {
    // Choosing a mode undoes all bindings, also when the start-up file does it.
    if modeOfStartFile != nil { el_source(editor, nil) }
    if modeOfStartFile != mode { bl_set_editing_mode(editor, mode.rawValue) }
    bind(KeyBindings.defaults(for: mode))
    if modeOfStartFile == nil { el_source(editor, nil) }
    bind(KeyBindings.essentials)
  }

  /// Colour sequences put between the marks that tell libedit they take no room.
  private static func marked(_ prompt: String) -> String {
    var marked = ""
    var isInSequence = false
    for character in prompt {
      if character == "\u{1B}", !isInSequence {
        marked += "\u{1}"
        isInSequence = true
      }
      marked.append(character)
      if isInSequence, character == "m" {
        marked += "\u{1}"
        isInSequence = false
      }
    }
    if isInSequence { marked += "\u{1}" }
    // libedit loses a sequence that nothing visible follows.
    return marked.last == "\u{1}" ? marked + " " : marked
  }

  // MARK: History

  private func loadHistory() {
    guard let file else { return }
    do {
      history = try file.load()
      fillRecalled()
    } catch {
      notifyOnce("earlier lines cannot be recalled: \(error.reason)")
    }
  }

  private func remember(_ line: String) {
    switch history.remember(line) {
    case .ignored: return
    case .appended: bl_history_add(recalled, line)
    case .replaced: fillRecalled()
    }
    guard let file else { return }
    do {
      try file.append(line)
    } catch {
      notifyOnce("lines are not kept for the next session: \(error.reason)")
    }
  }

  private func fillRecalled() {
    bl_history_clear(recalled)
    for entry in history.entries { bl_history_add(recalled, entry) }
  }

  private func notifyOnce(_ text: String) {
    if !hasNotified { hooks.notify(text) }
    hasNotified = true
  }

  // MARK: Keys

  private func askStartFile() -> EditingMode? {
    for (tried, other) in [(EditingMode.emacs, EditingMode.vi), (.vi, .emacs)] {
      bl_set_editing_mode(editor, tried.rawValue)
      el_source(editor, nil)
      if bl_is_vi(editor) == (other == .vi) { return other }
    }
    return nil
  }

  private func bind(_ bindings: [KeyBindings.Binding]) {
    for binding in bindings {
      bl_bind(editor, binding.keys, binding.function)
      if binding.inCommandMode { bl_bind_command_mode(editor, binding.keys, binding.function) }
    }
  }

  /// Functions handed to C capture nothing; each finds this object through the editor.
  private func addFunctions() {
    for action in KeyBindings.Action.allCases {
      let function: bl_key_function =
        switch action {
        case .enter: { editor, _ in LibeditLineSource.of(editor)?.enter() ?? failed }
        case .complete: { editor, _ in LibeditLineSource.of(editor)?.complete() ?? failed }
        case .paste: { editor, _ in LibeditLineSource.of(editor)?.paste() ?? failed }
        case .rowAbove: { editor, _ in LibeditLineSource.of(editor)?.goRowAbove() ?? failed }
        case .rowBelow: { editor, _ in LibeditLineSource.of(editor)?.goRowBelow() ?? failed }
        case .nextCharacter: { editor, _ in LibeditLineSource.of(editor)?.goOn() ?? failed }
        case .rowStart: { editor, _ in LibeditLineSource.of(editor)?.goRowStart() ?? failed }
        case .rowEnd: { editor, _ in LibeditLineSource.of(editor)?.goRowEnd() ?? failed }
        case .killRow: { editor, _ in LibeditLineSource.of(editor)?.killRow() ?? failed }
        case .run: { editor, _ in LibeditLineSource.of(editor)?.run() ?? failed }
        }
      bl_add_function(editor, action.rawValue, action.help, function)
    }
  }

  private static func of(_ editor: OpaquePointer?) -> LibeditLineSource? {
    guard let editor, let owner = bl_owner(editor) else { return nil }
    return Unmanaged<LibeditLineSource>.fromOpaque(owner).takeUnretainedValue()
  }

  private var edited: EditedText {
    guard let info = el_line(editor)?.pointee, let start = info.buffer else {
      return EditedText("", cursor: 0)
    }
    let bytes = UnsafeBufferPointer(start: start, count: info.lastchar - start)
    let text = bytes.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
    return EditedText(text, cursor: info.cursor - start)
  }

  private func enter() -> KeyOutcome {
    let edited = edited
    guard hooks.isIncomplete(edited.text), !edited.endsInBlankRow else { return run() }
    el_insertstr(editor, "\n")
    return refresh
  }

  private func run() -> KeyOutcome {
    el_push(editor, "\r")
    return done
  }

  private func press(_ key: KeyBindings.PrivateKey) -> KeyOutcome {
    el_push(editor, key.pressed)
    return done
  }

  private func go(to offset: Int, in edited: EditedText) -> KeyOutcome {
    let distance =
      offset < edited.cursor
      ? -edited.scalars(in: offset..<edited.cursor) : edited.scalars(in: edited.cursor..<offset)
    // Zero would ask libedit where the cursor is.
    if distance != 0 { el_cursor(editor, Int32(distance)) }
    return refresh
  }

  private func goRowAbove() -> KeyOutcome {
    let edited = edited
    return edited.above.map { go(to: $0, in: edited) } ?? press(.previousEntry)
  }

  private func goRowBelow() -> KeyOutcome {
    let edited = edited
    return edited.below.map { go(to: $0, in: edited) } ?? press(.nextEntry)
  }

  private func goRowStart() -> KeyOutcome {
    let edited = edited
    return go(to: edited.rowStart, in: edited)
  }

  private func goOn() -> KeyOutcome {
    let edited = edited
    if edited.cursor < edited.end { return press(.nextCharacter) }
    return accept(continuation(of: edited)) ?? failed
  }

  private func goRowEnd() -> KeyOutcome {
    let edited = edited
    if let outcome = accept(continuation(of: edited)) { return outcome }
    return go(to: edited.rowEnd, in: edited)
  }

  private func killRow() -> KeyOutcome {
    let edited = edited
    guard edited.isMultiline else { return press(.killLine) }
    // At the end of a row the newline goes, so that pressing on joins rows.
    let end =
      edited.rowEnd == edited.cursor ? min(edited.cursor + 1, edited.end) : edited.rowEnd
    replace(edited.cursor..<end, with: "", in: edited)
    return refresh
  }

  private func replace(_ range: Range<Int>, with text: String, in edited: EditedText) {
    _ = go(to: range.upperBound, in: edited)
    let count = edited.scalars(in: range)
    if count > 0 { el_deletestr(editor, Int32(count)) }
    if !text.isEmpty { el_insertstr(editor, text) }
  }

  // MARK: Colour and hint

  private func paint() {
    let edited = edited
    let text = Highlight.painted(edited.text, with: hooks.highlight(edited.text))
    let rows = (isWaiting(edited) ? Self.unfinished : continuation(of: edited) ?? "").split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let hint = rows.count > 1 ? "\(rows[0]) …" : String(rows.first ?? "")
    bl_paint(editor, text, hint)
  }

  /// Whether an empty row waits for the rest of a statement. Nothing but a word on it tells that
  /// from a program that hangs.
  private func isWaiting(_ edited: EditedText) -> Bool {
    edited.endsInBlankRow && edited.rowStart == edited.end && hooks.isIncomplete(edited.text)
  }

  private static let unfinished = "… unfinished: type on; Enter says what is missing"

  /// What the hint behind the text says, where there is one.
  private func continuation(of edited: EditedText) -> String? {
    guard hooks.suggestsFromHistory, isPainting, edited.cursor == edited.end, !isWaiting(edited)
    else { return nil }
    return history.continuation(of: edited.text)
  }

  private func accept(_ continuation: String?) -> KeyOutcome? {
    guard let continuation else { return nil }
    el_insertstr(editor, continuation)
    return refresh
  }

  // MARK: Paste and completion

  private func paste() -> KeyOutcome {
    var scalars: [UInt32] = []
    var key: wchar_t = 0
    while !scalars.hasSuffix(PastedText.terminator) {
      guard el_wgetc(editor, &key) == 1 else { return failed }
      scalars.append(UInt32(bitPattern: key))
    }
    scalars.removeLast(PastedText.terminator.count)
    let text = PastedText.cleaned(scalars)
    if !text.isEmpty { el_insertstr(editor, text) }
    return refresh
  }

  private func complete() -> KeyOutcome {
    let edited = edited
    switch hooks.complete(edited.text, edited.cursor).step(in: edited) {
    case .nothing:
      return failed
    case .replace(let range, let text):
      replace(range, with: text, in: edited)
      return refresh
    case .list(let candidates):
      let facts = TerminalFacts(descriptor: 1, environment: environment)
      let listing = CompletionListing(candidates: candidates, displayWidth: hooks.displayWidth)
      let rows = listing.rows(width: facts.width, height: facts.height - 3)
      let shown = rows.map { $0 + "\r\n" }.joined()
      bl_leave_line(editor)
      bl_write(shown, shown.utf8.count)
      bl_redraw(editor)
      return done
    }
  }
}

/// What a key function answers to libedit.
private typealias KeyOutcome = UInt8
private let done = KeyOutcome(CC_NORM)
private let refresh = KeyOutcome(CC_REFRESH)
private let failed = KeyOutcome(CC_ERROR)

extension [UInt32] {
  fileprivate func hasSuffix(_ suffix: [UInt32]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
