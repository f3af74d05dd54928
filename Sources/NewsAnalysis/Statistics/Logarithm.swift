/// The natural logarithm of a positive number; 0 for anything else.
///
/// Written out so that results are the same bytes on every platform: the exponent is split off and
/// the rest summed as the series of the inverse hyperbolic tangent, exact to the last digits.
func logarithm(_ value: Double) -> Double {
  guard value > 0, value.isFinite else { return 0 }
  var exponent = Double(value.exponent)
  var significand = value.significand
  if significand > 2.0.squareRoot() {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var power = ratio
  var sum = 0.0
  var divisor = 1.0
  while divisor < 40 {
    sum += power / divisor
    power *= square
    divisor += 2
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}

/// A positive number to a power; 0 for a base that is not positive.
///
/// Written out for the same reason: the whole twos of the exponent are split off and the rest is summed as
/// the exponential series.
func power(_ base: Double, _ exponent: Double) -> Double {
  guard base > 0 else { return 0 }
  if base == 1 { return 1 }
  let twos = (logarithm(base) * exponent / 0.693_147_180_559_945_3).rounded()
  guard twos.isFinite, twos.magnitude < 1000 else { return twos < 0 ? 0 : .infinity }
  let rest = logarithm(base) * exponent - twos * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  var number = 1.0
  while number < 20 {
    term *= rest / number
    sum += term
    number += 1
  }
  return Double(sign: .plus, exponent: Int(twos), significand: sum)
}
