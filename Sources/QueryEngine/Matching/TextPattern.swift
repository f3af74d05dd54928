import CPCRE2
package import QueryLanguage

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

  /// Compiles an expression.
  init(_ source: String, at span: QuerySpan = QuerySpan(0, 0)) throws(Flaw) {
    self.span = span
    var error: Int32 = 0
    var offset = 0
    let options = PCRE2_CASELESS | PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C
    var source = source
    let code = source.withUTF8 { bytes in
      unsafe pcre2_compile_8(
        bytes.baseAddress, bytes.count, options, &error, &offset, nil)
    }
    guard let code else { throw Flaw(message: Self.message(of: error), offset: offset) }
    unsafe pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    self.source = source
    unsafe self.code = code
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

/// A regular expression that would have taken too long on one of the texts.
package struct TooManySteps: Error, Hashable {
  /// The expression as typed.
  package var source: String
  /// Where it stands in what was typed.
  package var span = QuerySpan(0, 0)
}

/// Looks for one regular expression in one text after another.
final class TextMatcher {
  private let pattern: TextPattern
  private let limits: OpaquePointer?
  private let stack: OpaquePointer?
  private let match: OpaquePointer?

  /// How many steps one text may take: hundredths of a second. What news is searched for takes some
  /// hundred; only nested repetitions, such as `(\w+\s?)*x`, come near.
  static let stepLimit: UInt32 = 1_000_000

  /// Makes what searching with `pattern` needs.
  init(_ pattern: TextPattern) {
    self.pattern = pattern
    unsafe limits = pcre2_match_context_create_8(nil)
    unsafe stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    unsafe match = pcre2_match_data_create_8(1, nil)
    unsafe pcre2_set_match_limit_8(limits, Self.stepLimit)
    unsafe pcre2_set_heap_limit_8(limits, 20 << 10)
    if let stack { unsafe pcre2_jit_stack_assign_8(limits, nil, UnsafeMutableRawPointer(stack)) }
  }

  deinit {
    unsafe pcre2_match_data_free_8(match)
    unsafe pcre2_match_context_free_8(limits)
    unsafe pcre2_jit_stack_free_8(stack)
  }

  /// Whether the expression matches somewhere in `text`.
  ///
  /// - Throws: `TooManySteps` when it cannot be told within `stepLimit` steps.
  func matches(_ text: String) throws(TooManySteps) -> Bool {
    var text = text
    return try judge(text.withUTF8 { result(in: $0) })
  }

  /// The same in bytes of UTF-8.
  func matches(_ bytes: ArraySlice<UInt8>) throws(TooManySteps) -> Bool {
    try judge(bytes.withUnsafeBufferPointer { result(in: $0) })
  }

  /// Where the expression first matches in bytes of UTF-8 from one of them on, counted from the first
  /// byte; nil when it does not.
  func firstMatch(
    in bytes: ArraySlice<UInt8>, from start: Int
  ) throws(TooManySteps) -> Range<Int>? {
    guard try judge(bytes.withUnsafeBufferPointer { result(in: $0, from: start) }) else {
      return nil
    }
    guard let bounds = unsafe pcre2_get_ovector_pointer_8(match) else { return nil }
    // \K in a lookahead may set a start behind the end.
    let (lower, upper) = unsafe (Int(bounds[0]), Int(bounds[1]))
    return min(lower, upper)..<max(lower, upper)
  }

  private func result(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) -> Int32 {
    // An empty text may come without an address, which PCRE2 takes for a mistake.
    var none: UInt8 = 0
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      return unsafe pcre2_match_8(pattern.code, &none, 0, 0, PCRE2_NO_UTF_CHECK, match, limits)
    }
    return unsafe pcre2_match_8(
      pattern.code, start, bytes.count, offset, PCRE2_NO_UTF_CHECK, match, limits)
  }

  private func judge(_ result: Int32) throws(TooManySteps) -> Bool {
    if result >= 0 { return true }
    if result == PCRE2_ERROR_NOMATCH { return false }
    throw TooManySteps(source: pattern.source, span: pattern.span)
  }
}
