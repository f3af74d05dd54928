/// Elements of which the one that precedes all others is at hand: a binary heap.
struct Heap<Element> {
  private var elements: [Element] = []
  private let precedes: (Element, Element) -> Bool

  /// Starts empty; `precedes` is a strict order.
  init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

  /// The element that precedes all others; nil when there is none.
  var first: Element? { elements.first }

  /// Takes in an element.
  ///
  /// - Complexity: O(log *n*).
  mutating func insert(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, precedes(elements[place], elements[(place - 1) / 2]) {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the first element out; nil when there is none.
  ///
  /// - Complexity: O(log *n*).
  @discardableResult
  mutating func removeFirst() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    if !elements.isEmpty { replaceFirst(with: last) }
    return first
  }

  /// Puts another element in the place of the first; it may not be the first then. There has to be one.
  ///
  /// - Complexity: O(log *n*).
  mutating func replaceFirst(with element: Element) {
    guard !elements.isEmpty else { return }
    elements[0] = element
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < elements.count && precedes(elements[child], elements[best]) {
        best = child
      }
      if best == place { return }
      elements.swapAt(place, best)
      place = best
    }
  }
}
