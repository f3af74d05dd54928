/// Arithmetic on numbers as they are written, so that `7.3 trillion` is 7300000000000 and not a hair less.
enum Decimals {
  /// Digits without their point, and how many of them stand behind it: `73` and 1 are 7.3.
  static func quotient(_ digits: Double, decimals: Int) -> Double {
    digits / power(decimals)
  }

  /// A written number times a scale: exact wherever the product can be, as both are taken apart into
  /// whole numbers and rounded only once.
  static func product(_ number: Double, _ scale: Double) -> Double {
    guard number.isFinite, number != number.rounded(), scale == scale.rounded(), scale != 0 else {
      return number * scale
    }
    for decimals in 1...9 {
      let shift = power(decimals)
      let digits = (number * shift).rounded()
      // Nine digits hold no third; such numbers are as exact as they come.
      guard digits / shift == number, abs(digits) < 9e15 else { continue }
      return scale >= shift && (scale / shift) == (scale / shift).rounded()
        ? digits * (scale / shift) : digits * scale / shift
    }
    return number * scale
  }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<max(0, exponent) { power *= 10 }
    return power
  }
}
