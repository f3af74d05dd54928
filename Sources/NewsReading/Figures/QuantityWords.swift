/// Number words, scales, units, currencies and hedges.
enum QuantityWords {
  static let lists: [WordList] = []
}
