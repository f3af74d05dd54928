// The rows about names. Spans are relative to the article's text.

/// One occurrence of a name.
public struct Mention: Sendable, BitwiseCopyable {
  /// The name as written.
  package let span: TextSpan
  /// The name's number in the corpus.
  package internal(set) var name: UInt32
  /// The sentence's number in the corpus.
  package let sentence: UInt32
  /// How sure kind and identity are.
  package let confidence: Confidence
  /// The gender of the person named, as far as the article tells.
  let gender: Gender
}

/// A role that an article gives one who is named.
public struct Role: Sendable, BitwiseCopyable {
  /// The name's number in the corpus.
  package internal(set) var name: UInt32
  /// The article.
  package let article: UInt32
  /// The role as written.
  package let span: TextSpan
  /// The organisation or country the role belongs to, as written; empty when there is none.
  package let affiliation: TextSpan
}

/// One who or which, across the corpus.
public struct Name: Sendable, BitwiseCopyable {
  /// What it is.
  package let kind: NameKind
  /// Which word of the fullest form is a person's surname.
  var order: NameOrder
  /// The article that gives the fullest form.
  package internal(set) var article: UInt32
  /// The fullest form, in that article.
  package internal(set) var span: TextSpan
  /// How often it is mentioned.
  package internal(set) var mentionCount: UInt32
  /// In how many articles.
  package internal(set) var articleCount: UInt32
  /// The first mention's number in the corpus.
  package internal(set) var firstMention: UInt32
}
