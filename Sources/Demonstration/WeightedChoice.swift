/// A list from which one element is drawn, each as often as its weight says.
public struct WeightedChoice<Element> {
  private let elements: [Element]
  /// The sums of the weights up to and with each element.
  private let sums: [Int]

  /// Takes pairs of an element and its weight; the weights are whole, not negative, not all zero.
  public init(_ weighted: [(Element, Int)]) {
    elements = weighted.map(\.0)
    var sum = 0
    sums = weighted.map { pair in
      sum += pair.1
      return sum
    }
  }

  /// Draws one element.
  public func draw(_ random: inout Randomness) -> Element {
    let ticket = random.below(sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > ticket { high = middle } else { low = middle + 1 }
    }
    return elements[low]
  }
}

extension WeightedChoice: Sendable where Element: Sendable {}
