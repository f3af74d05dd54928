/// The mentions of every name.
struct NameMentions: Sendable {
  // The mentions of name n are `mentions[starts[n]..<starts[n + 1]]`.
  private let mentions: [UInt32]
  private let starts: [UInt32]

  /// - Complexity: O(*n*) in the number of mentions and names.
  init(_ mentions: [Mention], nameCount: Int) {
    var starts = [UInt32](repeating: 0, count: nameCount + 1)
    for mention in mentions { starts[Int(mention.name) + 1] += 1 }
    for number in 0..<nameCount { starts[number + 1] += starts[number] }
    var cursors = starts
    var grouped = [UInt32](repeating: 0, count: mentions.count)
    for (number, mention) in mentions.enumerated() {
      grouped[Int(cursors[Int(mention.name)])] = UInt32(number)
      cursors[Int(mention.name)] += 1
    }
    (self.mentions, self.starts) = (grouped, starts)
  }

  /// The mentions of a name, as numbers of the column, ascending.
  subscript(name: Int) -> ArraySlice<UInt32> {
    mentions[Int(starts[name])..<Int(starts[name + 1])]
  }
}
