import CPCRE2
import QueryLanguage

/// A regular expression from the user, in the syntax of PCRE2, run without regard to case.
///
/// `\w`, `\d` and `\b` know all of Unicode. Compiled once, for every thread: what one search needs for
/// itself is in a `TextMatcher`.
///
/// - Complexity: compiling is linear in the expression, to machine code where the processor allows.
final class TextPattern: Sendable {
  /// What is wrong with an expression, and before which of its UTF-8 bytes.
  struct Flaw: Error, Hashable {
    var message: String
    var offset: Int
  }

  /// The expression as typed.
  let source: String
  /// Where it stands in what was typed.
  let span: QuerySpan
  // Never changed after `init`; PCRE2 lets any number of threads match with one compiled expression.
  nonisolated(unsafe) fileprivate let code: OpaquePointer

  private static let options =
    PCRE2_CASELESS | PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C

  /// Compiles an expression.
  init(_ source: String, at span: QuerySpan = QuerySpan(0, 0)) throws(Flaw) {
    self.span = span
    unsafe code = try Self.compiled(Array(source.utf8))
    self.source = source
  }

  private static func compiled(_ source: [UInt8]) throws(Flaw) -> OpaquePointer {
    var error: Int32 = 0
    var offset = 0
    let code = source.withUnsafeBufferPointer {
      unsafe pcre2_compile_8($0.baseAddress, $0.count, options, &error, &offset, nil)
    }
    guard let code else { throw Flaw(message: message(of: error), offset: offset) }
    unsafe pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    return unsafe code
  }

  deinit { unsafe pcre2_code_free_8(code) }

  private static func message(of error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = buffer.withUnsafeMutableBufferPointer {
      unsafe pcre2_get_error_message_8(error, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return "malformed" }
    let message = String(decoding: buffer.prefix(Int(count)), as: UTF8.self)
    if message.hasPrefix("using \\C is disabled") { return "\\C, a single byte, is not to be had" }
    // "(but see PCRE2_EXTRA_ALLOW_…)" is said to programmers.
    guard let aside = message.firstRange(of: " (but see") else { return message }
    return String(message[..<aside.lowerBound])
  }
}

extension TextPattern {
  /// The expression compiled once more so that it calls out where it is tried at another place of a text; nil where
  /// that cannot be. The caller frees it.
  fileprivate func callingOut() -> OpaquePointer? {
    var spelled = Array(source.utf8)
    spelled.insert(contentsOf: "(?C1)".utf8, at: Self.endOfSettings(spelled))
    return try? Self.compiled(spelled)
  }

  /// Where the settings end that may stand before an expression: `(*UCP)`.
  private static func endOfSettings(_ source: [UInt8]) -> Int {
    var end = 0
    while source[end...].starts(with: "(*".utf8),
      let close = source[end...].firstIndex(of: UInt8(ascii: ")")),
      !source[end..<close].contains(UInt8(ascii: ":"))
    {
      end = close + 1
    }
    return end
  }
}

/// Looks for one regular expression in one text after another.
final class TextMatcher {
  private let pattern: TextPattern
  private let patience: Patience
  private let limits: OpaquePointer?
  private let stack: OpaquePointer?
  private let match: OpaquePointer?
  /// The expression as it asks whether to go on; made when a text first takes many steps.
  private var asking: OpaquePointer?

  /// How many steps each place of a text may take: hundredths of a second. What news is searched for takes some
  /// hundred; only nested repetitions, such as `(\w+\s?)*x`, come near.
  static let stepLimit: UInt32 = 1_000_000
  /// After how many steps at one place the text is searched again, asking at each place whether to go on: a text of
  /// many places may take as many times the steps of one.
  private static let quickLimit: UInt32 = 1_000

  /// Makes what searching with `pattern` needs.
  init(_ pattern: TextPattern, _ patience: Patience) {
    self.pattern = pattern
    self.patience = patience
    unsafe limits = pcre2_match_context_create_8(nil)
    unsafe stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    unsafe match = pcre2_match_data_create_8(1, nil)
    unsafe pcre2_set_match_limit_8(limits, Self.quickLimit)
    unsafe pcre2_set_heap_limit_8(limits, 20 << 10)
    if let stack { unsafe pcre2_jit_stack_assign_8(limits, nil, UnsafeMutableRawPointer(stack)) }
  }

  deinit {
    unsafe pcre2_code_free_8(asking)
    unsafe pcre2_match_data_free_8(match)
    unsafe pcre2_match_context_free_8(limits)
    unsafe pcre2_jit_stack_free_8(stack)
  }

  /// Whether the expression matches somewhere in `text`.
  ///
  /// - Throws: `tooManySteps` when it cannot be told within `stepLimit` steps at some place.
  func matches(_ text: String) throws(EvaluationError) -> Bool {
    var text = text
    return try judge(text.withUTF8 { result(in: $0) })
  }

  /// The same in bytes of UTF-8.
  func matches(_ bytes: ArraySlice<UInt8>) throws(EvaluationError) -> Bool {
    try judge(bytes.withUnsafeBufferPointer { result(in: $0) })
  }

  /// Where the expression first matches in bytes of UTF-8 from one of them on, counted from the first
  /// byte; nil when it does not.
  func firstMatch(
    in bytes: ArraySlice<UInt8>, from start: Int
  ) throws(EvaluationError) -> Range<Int>? {
    guard try judge(bytes.withUnsafeBufferPointer { result(in: $0, from: start) }) else {
      return nil
    }
    guard let bounds = unsafe pcre2_get_ovector_pointer_8(match) else { return nil }
    // \K in a lookahead may set a start behind the end.
    let (lower, upper) = unsafe (Int(bounds[0]), Int(bounds[1]))
    return min(lower, upper)..<max(lower, upper)
  }

  private func result(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) -> Int32 {
    let quick = result(of: pattern.code, in: bytes, from: offset)
    guard quick == PCRE2_ERROR_MATCHLIMIT else { return quick }
    if asking == nil { unsafe asking = pattern.callingOut() }
    // The context asks this matcher only while it searches: neither keeps the other.
    let me = Unmanaged.passUnretained(self).toOpaque()
    unsafe pcre2_set_match_limit_8(limits, Self.stepLimit)
    unsafe pcre2_set_callout_8(
      limits,
      { _, me in
        guard let me = unsafe me else { return 0 }
        let matcher = unsafe Unmanaged<TextMatcher>.fromOpaque(me).takeUnretainedValue()
        return matcher.patience.isCancelled() ? PCRE2_ERROR_CALLOUT : 0
      }, me)
    defer {
      unsafe pcre2_set_match_limit_8(limits, Self.quickLimit)
      unsafe pcre2_set_callout_8(limits, nil, nil)
    }
    return result(of: asking ?? pattern.code, in: bytes, from: offset)
  }

  private func result(
    of code: OpaquePointer, in bytes: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> Int32 {
    // An empty text may come without an address, which PCRE2 takes for a mistake.
    var none: UInt8 = 0
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      return unsafe pcre2_match_8(code, &none, 0, 0, PCRE2_NO_UTF_CHECK, match, limits)
    }
    return unsafe pcre2_match_8(
      code, start, bytes.count, offset, PCRE2_NO_UTF_CHECK, match, limits)
  }

  private func judge(_ result: Int32) throws(EvaluationError) -> Bool {
    if result >= 0 { return true }
    switch result {
    case PCRE2_ERROR_NOMATCH: return false
    case PCRE2_ERROR_CALLOUT: throw .cancelled
    default: throw .tooManySteps(TooManySteps(source: pattern.source, span: pattern.span))
    }
  }
}
