/// A seeded stream of numbers (SplitMix64): the same seed gives the same stream on every machine.
public struct Randomness: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the stream that belongs to the seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// A stream of its own for one subject, so that a change in one subject leaves the others as they were.
  public init(seed: UInt64, subject: UInt64) {
    var mixed = Randomness(seed: seed ^ (subject &* 0xD6E8_FEB8_6659_FD93))
    state = mixed.next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, the bound; 0 where the bound is not above 1.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    // The high half of the product is even enough for bounds far below 2^64, and needs no division.
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of the range, both ends included.
  public mutating func uniform(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a thousand cases.
  public mutating func chance(perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// One element, each as likely as the others; the list must not be empty.
  public mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }
}
