/// Where a fact about an article was found.
package struct Evidence: Sendable, Hashable {
  /// What was found.
  package enum Fact: Sendable, Hashable {
    case title, outlet, authors, date, url, note, retelling
    /// One who contributed to the article without being its author.
    case contributor(String)
    /// The number by which the file knows the article.
    case id(String)
    /// A field of the file that means nothing here, with its values.
    case other(field: String, values: String)
  }

  /// Where it was found.
  package enum Place: Sendable, Hashable {
    /// In a line of the page, counted from 1.
    case line(Int)
    /// In a line that says when the article was changed.
    case updateLine(Int)
    /// In a line that says who wrote the article.
    case authorLine(Int)
    /// In a note about the author.
    case authorNote(Int)
    /// In a line that gives credit to people.
    case creditLine(Int)
    /// In a web address that a line gives as the source.
    case creditAddress(Int)
    /// In the first heading of a Markdown file, which stands in this line.
    case heading(Int)
    /// Under this key of the fields at the head of the file.
    case frontMatter(key: String)
    /// Among the fields at the head of the file.
    case head
    /// In a field of a database's record.
    case record
    /// In a member of a JSON object.
    case member
    /// Told by the user.
    case session
  }

  /// What was found.
  package let fact: Fact
  /// Where it was found.
  package let place: Place

  /// Makes a record of a finding.
  package init(_ fact: Fact, _ place: Place) { (self.fact, self.place) = (fact, place) }
}

/// `Evidence` as numbers.
struct EvidenceRow: Sendable, BitwiseCopyable {
  /// Cases of `Fact`, in the order in which they are declared.
  private enum FactKind: UInt8, BitwiseCopyable {
    case title, outlet, authors, date, url, note, retelling, contributor, id, other
  }
  /// Cases of `Place`, in the order in which they are declared.
  private enum PlaceKind: UInt8, BitwiseCopyable {
    case line, updateLine, authorLine, authorNote, creditLine, creditAddress, heading, frontMatter
    case head, record, member, session
  }

  private var line = 0
  // The name, number or field of a fact; the values of a field; the key of front matter.
  private var name = StringTable.none
  private var values = StringTable.none
  private var key = StringTable.none
  private var fact = FactKind.title
  private var place = PlaceKind.line

  init(_ evidence: Evidence, in strings: inout StringTable) {
    switch evidence.fact {
    case .title: fact = .title
    case .outlet: fact = .outlet
    case .authors: fact = .authors
    case .date: fact = .date
    case .url: fact = .url
    case .note: fact = .note
    case .retelling: fact = .retelling
    case .contributor(let text): (fact, name) = (.contributor, strings.enter(text))
    case .id(let text): (fact, name) = (.id, strings.append(text))
    case .other(let field, let text):
      (fact, name, values) = (.other, strings.enter(field), strings.enter(text))
    }
    switch evidence.place {
    case .line(let number): (place, line) = (.line, number)
    case .updateLine(let number): (place, line) = (.updateLine, number)
    case .authorLine(let number): (place, line) = (.authorLine, number)
    case .authorNote(let number): (place, line) = (.authorNote, number)
    case .creditLine(let number): (place, line) = (.creditLine, number)
    case .creditAddress(let number): (place, line) = (.creditAddress, number)
    case .heading(let number): (place, line) = (.heading, number)
    case .frontMatter(let text): (place, key) = (.frontMatter, strings.enter(text))
    case .head: place = .head
    case .record: place = .record
    case .member: place = .member
    case .session: place = .session
    }
  }

  func evidence(_ strings: StringTable) -> Evidence {
    Evidence(found(strings), place(strings))
  }

  private func found(_ strings: StringTable) -> Evidence.Fact {
    switch fact {
    case .title: .title
    case .outlet: .outlet
    case .authors: .authors
    case .date: .date
    case .url: .url
    case .note: .note
    case .retelling: .retelling
    case .contributor: .contributor(strings[name])
    case .id: .id(strings[name])
    case .other: .other(field: strings[name], values: strings[values])
    }
  }

  private func place(_ strings: StringTable) -> Evidence.Place {
    switch place {
    case .line: .line(line)
    case .updateLine: .updateLine(line)
    case .authorLine: .authorLine(line)
    case .authorNote: .authorNote(line)
    case .creditLine: .creditLine(line)
    case .creditAddress: .creditAddress(line)
    case .heading: .heading(line)
    case .frontMatter: .frontMatter(key: strings[key])
    case .head: .head
    case .record: .record
    case .member: .member
    case .session: .session
    }
  }
}
