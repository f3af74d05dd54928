import CPseudoTerminal
import Glibc

/// A program run at a terminal that a test types at and reads.
///
/// What the program writes is kept as text without escape sequences: where the cursor went is lost,
/// which words were shown is not. Each `wait` looks only at what came after the previous one found
/// its text, so a prompt that was already answered cannot be mistaken for the next.
final class PseudoTerminal {
  /// Something a test can wait for in vain.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Keys by name; anything else is typed as it is.
  enum Key: String {
    case enter = "\r"
    case tab = "\t"
    case escape = "\u{1B}"
    case up = "\u{1B}[A"
    case down = "\u{1B}[B"
    case right = "\u{1B}[C"
    case controlC = "\u{3}"
    case controlD = "\u{4}"
    case controlR = "\u{12}"
  }

  /// The folder that the program works in, which goes when this goes.
  var home: Home?

  private let descriptor: Int32
  private let process: pid_t
  private var received: [UInt8] = []
  private var seen = 0

  /// Starts `path` with exactly this environment.
  init(
    path: String, arguments: [String] = [], environment: [String: String], columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    descriptor = Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(variables) { variables in
        pt_start(path, arguments, variables, columns, rows, &process)
      }
    }
    self.process = process
    guard descriptor >= 0 else { throw Failure(description: "no pseudo-terminal to be had") }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Everything shown so far, without escape sequences.
  var screen: String { Self.visible(received) }

  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }

  func press(_ keys: Key...) {
    for key in keys { type(key.rawValue) }
  }

  /// Pastes as a terminal does that was asked to bracket pastes.
  func paste(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    type("\u{1B}[200~" + rows.joined(separator: "\r") + "\u{1B}[201~")
  }

  func resize(columns: UInt16, rows: UInt16) {
    pt_resize(descriptor, columns, rows)
  }

  /// Waits until `text` is shown.
  ///
  /// - Throws: `Failure` with all that was shown instead, when it is not within the time.
  func wait(for text: String, within time: Duration = .seconds(10)) throws {
    let deadline = ContinuousClock.now + time
    while true {
      let unseen = Array(Self.visible(received).utf8.dropFirst(seen))
      if let end = Self.end(of: Array(text.utf8), in: unseen) {
        seen += end
        return
      }
      guard ContinuousClock.now < deadline, readMore() else {
        throw Failure(description: "\(text.debugDescription) was not shown in:\n\(screen)")
      }
    }
  }

  /// Waits until the program ends; its exit status, 128 + n when signal n ended it.
  func waitForExit(within time: Duration = .seconds(10)) throws -> Int32 {
    let deadline = ContinuousClock.now + time
    while ContinuousClock.now < deadline {
      _ = readMore()
      let status = pt_status(process)
      if status >= 0 { return status }
      usleep(5_000)
    }
    throw Failure(description: "still running after:\n\(screen)")
  }

  // MARK: Bytes

  /// False when the program is gone and everything it wrote was read.
  private func readMore() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = pt_read(descriptor, &chunk, chunk.count, 50)
    if count > 0 { received.append(contentsOf: chunk[..<count]) }
    return count >= 0
  }

  /// The text between escape sequences, up to one that has not fully arrived.
  private static func visible(_ bytes: [UInt8]) -> String {
    var shown: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x1B else {
        if bytes[index] >= 0x20 || bytes[index] == 0x0A { shown.append(bytes[index]) }
        index += 1
        continue
      }
      index += 1
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "[") {
        index += 1
        while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
      }
      index += 1
    }
    return String(decoding: shown, as: UTF8.self)
  }

  static func end(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= needle.count else { return nil }
    for start in 0...(bytes.count - needle.count)
    where bytes[start..<(start + needle.count)].elementsEqual(needle) {
      return start + needle.count
    }
    return nil
  }

  /// C strings that live as long as `body`, with the NULL that ends them.
  static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }
}
