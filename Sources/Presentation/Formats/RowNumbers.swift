/// The dim first column with the numbers that `it 3` and `open 3` take.
struct RowNumbers {
  private let options: RenderOptions
  private let digits: Int

  init(_ options: RenderOptions, count: Int) {
    self.options = options
    digits = String(options.firstRowNumber.addingReportingOverflow(count).partialValue).count
  }

  /// The columns that numbers and gap take together.
  var width: Int { options.rowNumbers ? digits + 2 : 0 }

  /// What stands in lines without a number.
  var blank: String { DisplayWidth.spaces(width) }

  /// The number of a row, counted from 0, with the gap behind it.
  func text(_ row: Int) -> String {
    guard options.rowNumbers else { return "" }
    let number = DisplayWidth.padded(
      String(options.firstRowNumber + row), to: digits, alignment: .right)
    return Style.dim(number, colour: options.colour) + "  "
  }
}
