import CPseudoTerminal
import Glibc

/// A program that a test writes to and reads from through pipes.
final class Conversation {
  private let input: Int32
  private let output: Int32
  private let process: pid_t
  private var isInputOpen = true
  private var received: [UInt8] = []
  private var seen = 0

  /// Starts byline with exactly this environment.
  init(arguments: [String] = [], environment: [String: String]) throws {
    signal(SIGPIPE, SIG_IGN)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let path = try bylineBinary()
    var ends: [Int32] = [-1, -1]
    var process: pid_t = 0
    let isStarted = PseudoTerminal.withCStrings([path] + arguments) { arguments in
      PseudoTerminal.withCStrings(variables) { variables in
        pt_start_piped(path, arguments, variables, &ends, &process)
      }
    }
    guard isStarted != 0 else { throw PseudoTerminal.Failure(description: "no pipes to be had") }
    output = ends[0]
    input = ends[1]
    self.process = process
  }

  deinit {
    end()
    close(output)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Everything that was answered so far.
  var answers: String { String(decoding: received, as: UTF8.self) }

  /// Writes to the program.
  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }

  /// Says that nothing more will be written.
  func end() {
    if isInputOpen { close(input) }
    isInputOpen = false
  }

  func interrupt() { kill(process, SIGINT) }

  /// Waits until `text` is answered, behind what was waited for before.
  func wait(for text: String, within time: Duration = .seconds(10)) throws {
    let deadline = ContinuousClock.now + time
    while true {
      let unseen = Array(received.dropFirst(seen))
      if let end = PseudoTerminal.end(of: Array(text.utf8), in: unseen) {
        seen += end
        return
      }
      guard ContinuousClock.now < deadline, readMore() else {
        throw PseudoTerminal.Failure(
          description: "\(text.debugDescription) was not answered in:\n\(answers)")
      }
    }
  }

  /// Whether nothing more is answered for a while.
  func isSilent(for time: Duration = .milliseconds(300)) -> Bool {
    let deadline = ContinuousClock.now + time
    while ContinuousClock.now < deadline { guard readMore() else { break } }
    return received.count == seen
  }

  /// Reads to the end; the exit status, 128 + n when signal n ended the program.
  func waitForExit(within time: Duration = .seconds(10)) throws -> Int32 {
    let deadline = ContinuousClock.now + time
    while ContinuousClock.now < deadline {
      if readMore() { continue }
      let status = pt_status(process)
      if status >= 0 { return status }
      usleep(5_000)
    }
    throw PseudoTerminal.Failure(description: "still running after:\n\(answers)")
  }

  /// False when the program has closed its side and everything it wrote was read.
  private func readMore() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = pt_read(output, &chunk, chunk.count, 50)
    if count > 0 { received.append(contentsOf: chunk[..<count]) }
    return count >= 0
  }
}
