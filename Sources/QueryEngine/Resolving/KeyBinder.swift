import NewsCorpus
import QueryLanguage

/// Looks fields up.
struct KeyBinder {
  let binder: Binder
  let relation: Relation

  /// What leads from any row to the article in which it stands: `article.outlet`.
  private static let article = Relation.articles.words.singular

  /// The fields that keys name.
  func fields(_ keys: [Key]) throws(Diagnostics) -> [Field] {
    try Mistakes.map(keys) { key throws(Diagnostics) in try field(key) }
  }

  /// The field that one side of a comparison names.
  func field(_ operand: Operand) throws(Diagnostics) -> Field {
    switch operand {
    case .key(let key): return try field(key)
    case .literal(let literal):
      throw binder.mistake(
        .wrongType, "a comparison starts with a field, not with \(binder.typed(literal.span))",
        at: literal.span)
    case .call(let word, let key, let span):
      // "count(quotes)" in a condition is the field that counts them.
      if word.text.lowercased() == "count", let key, let field = find(key) { return field }
      throw binder.mistake(
        .notAvailable, "functions such as \(word.text)( ) cannot stand in conditions yet", at: span)
    }
  }

  /// The field that a key names.
  func field(_ key: Key) throws(Diagnostics) -> Field {
    if let field = find(key) { return field }
    let isTable = relation.isTable
    let names = relation.fields.map(\.name)
    let near = nearest(to: key.name, among: names)
    // "quotes where language = de": what the article has and its rows do not is a word away.
    let ofArticle = find(Key([Word(Self.article, at: key.span)] + key.path))
    throw binder.mistake(
      .unknownField,
      (isTable ? "this table has no column" : "\(relation.name) have no field")
        + " \"\(key.name)\"" + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
      at: key.span, notes: ["fields: " + names.joined(separator: ", ")],
      suggestion: (near ?? ofArticle?.name).map { binder.corrected(key.span, $0) })
  }

  /// The field or column a key names; nil when there is none.
  func find(_ key: Key) -> Field? {
    let field = lookUp(key)
    binder.preparations.add(field)
    return field
  }

  private func lookUp(_ key: Key) -> Field? {
    var path = key.path.map { $0.text.lowercased() }
    if relation.isTable { return relation.field(path.joined(separator: ".")) }
    // "article.outlet" is the article's outlet; "quote.text" on quotes is "text".
    if path.count == 2 {
      // Rows that stand in several articles tell of all of them in their own fields, if they do.
      if path[0] == Self.article, let placing = relation.placing, placing.all == nil,
        let field = Relation.articles.field(path[1])
      {
        return field.of(Self.article + ".", placing.article)
      }
      guard relation.isNamed(path[0]) || path[0] == Self.article else { return nil }
      path.removeFirst()
    }
    guard path.count == 1 else { return nil }
    if let own = relation.field(path[0]) { return own }
    // Whatever stands in one article can be counted by it: lines too.
    guard path[0] == Self.article, let placing = relation.placing, placing.all == nil else {
      return nil
    }
    return Relation.articles.field(Self.article)?.of("", placing.article)
  }
}
