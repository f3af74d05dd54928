/// The ways to write one title.
package enum TitleForms {
  /// The forms of each title in small letters without points, the plain one last; `|` parts the titles.
  package static let list: StaticString = """
    sen senator | gov governor | rep congressman congresswoman representative | pres president |
    prof professor | gen general | sgt sergeant | capt captain | col colonel | lt lieutenant |
    rev reverend | chair chairwoman chairman | pm minister
    """
}
