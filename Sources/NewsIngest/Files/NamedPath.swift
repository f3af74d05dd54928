package import SystemPackage

extension FilePath {
  /// The path that a text stands for.
  ///
  /// A name need not be UTF-8, and may hold characters that steer a terminal. Where users meet it, in
  /// arguments, completions and messages, a sign stands for these (`U+FFFD`, `␛`). So a name with such a
  /// sign that does not exist is looked for among the names in its folder that read the same; when there
  /// are several, none is meant.
  package init(named text: String) {
    self.init(text)
    guard text.unicodeScalars.contains(where: Self.isSign) else { return }
    var found = FilePath(root: root, [Component]())
    for component in components {
      let isThere = PathKind.of(found.appending(component)).identity != nil
      found.append(isThere ? component : Self.namesake(of: component, in: found) ?? component)
    }
    self = found
  }

  private static func namesake(of name: Component, in folder: FilePath) -> Component? {
    let wanted = reading(of: name)
    let candidates = (try? names(in: folder.isEmpty ? "." : folder)) ?? []
    let found = candidates.filter { reading(of: $0) == wanted }
    return found.count == 1 ? found[0] : nil
  }

  /// How a name reads, all signs being one.
  private static func reading(of name: Component) -> [Unicode.Scalar] {
    name.string.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: "\u{FFFD}"
      default: isSign(scalar) ? "\u{FFFD}" : scalar
      }
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFFFD || (0x2400...0x2421).contains(scalar.value)
  }
}
