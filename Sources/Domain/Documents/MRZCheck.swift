/// A check digit of a machine readable zone and what it protects, counted from 0 over all lines.
struct MRZCheck: Sendable {
  let field: MRZField
  /// The signs it is computed from, in their order.
  let covers: [Range<Int>]
  /// Where the field stands: as `covers`, and the sign that marks a long number.
  let places: [Range<Int>]
  let digit: Int

  init(_ field: MRZField, covers: [Range<Int>], places: [Range<Int>]? = nil, digit: Int) {
    self.field = field
    self.covers = covers
    self.places = places ?? covers
    self.digit = digit
  }

  /// A field with its digit behind it.
  init(_ field: MRZField, _ range: Range<Int>) {
    self.init(field, covers: [range], digit: range.upperBound)
  }

  /// Whether a sign stands in the field or is its digit.
  func includes(_ index: Int) -> Bool {
    index == digit || places.contains { $0.contains(index) }
  }
}
