/// The ways to write one title.
package enum TitleForms {
  /// The forms of each title in small letters without points, the plain one last; `|` parts the titles.
  package static let list: StaticString = """
    sen senator | gov governor | rep congressman congresswoman representative | pres president |
    prof professor | gen general | sgt sergeant | capt captain | col colonel | lt lieutenant |
    rev reverend | chair chairwoman chairman | pm minister
    """

  /// The other forms of a title in small letters without points.
  package static func others(than form: String) -> [String] {
    let groups = list.description.split(separator: "|").map {
      $0.split(whereSeparator: \.isWhitespace)
    }
    return groups.first { $0.contains(form[...]) }?.map(String.init).filter { $0 != form } ?? []
  }
}
