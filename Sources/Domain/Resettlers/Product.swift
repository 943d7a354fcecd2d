/// A product that is shown with its factors, so that everybody can follow it: 70 × 4325 × 4 = 1 211 000.
public struct Product: Hashable, Sendable {
  /// What is multiplied, in the order in which it is written.
  public let factors: [Int]
  /// The product; the largest number there is where it would be larger.
  public let value: Int

  /// Multiplies.
  public init(_ factors: Int...) {
    self.factors = factors
    value = factors.reduce(1) { product, factor in
      let (next, isTooLarge) = product.multipliedReportingOverflow(by: factor)
      return isTooLarge ? .max : next
    }
  }
}
