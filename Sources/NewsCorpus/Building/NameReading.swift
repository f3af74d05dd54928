/// One who or which is named in one article, its mentions taken together.
package struct NameReading: Sendable, Equatable {
  /// What it is.
  package var kind: NameKind
  /// The fullest way in which the article writes the name, without titles: `Mohammed Shia al-Sudani`.
  package var fullest: TextSpan
  /// The first role given by a title or an apposition, as written: `State Department spokesman`; empty
  /// when the article gives none.
  package var role: TextSpan
  /// The organisation or country the role belongs to, as written: `State Department`.
  package var affiliation: TextSpan
  /// The gender of a person, as far as the article tells.
  package var gender: Gender
  /// Which word of a person's fullest form is the surname.
  package var order: NameOrder

  /// Makes a name.
  package init(
    kind: NameKind, fullest: TextSpan, role: TextSpan = .none, affiliation: TextSpan = .none,
    gender: Gender = .unknown, order: NameOrder = .surnameLast
  ) {
    self.kind = kind
    self.fullest = fullest
    self.role = role
    self.affiliation = affiliation
    self.gender = gender
    self.order = order
  }
}

/// A role that an article gives one who is named.
package struct RoleReading: Sendable, Equatable {
  /// Which name: an index into `ArticleReading.names`.
  package var name: UInt32
  /// The role as written: `State Department spokesman`.
  package var span: TextSpan
  /// The organisation or country the role belongs to, as written; empty when there is none.
  package var affiliation: TextSpan

  /// Makes a role.
  package init(name: UInt32, span: TextSpan, affiliation: TextSpan = .none) {
    self.name = name
    self.span = span
    self.affiliation = affiliation
  }
}

/// One occurrence of a name in the text.
package struct MentionReading: Sendable, Equatable {
  /// The name as written here, without titles and without `’s`.
  package var span: TextSpan
  /// Which name: an index into `ArticleReading.names`.
  package var name: UInt32
  /// How sure kind and identity are.
  package var confidence: Confidence

  /// Makes a mention.
  package init(span: TextSpan, name: UInt32, confidence: Confidence) {
    self.span = span
    self.name = name
    self.confidence = confidence
  }
}
