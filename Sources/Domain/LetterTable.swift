/// What becomes of each Latin and Cyrillic code point: one array, for names are folded by the million.
struct LetterTable<Value: Sendable>: Sendable {
  /// Up to the dashes and quotes of General Punctuation; everything beyond is rare.
  private static var size: Int { 0x2040 }
  private var values: [Value]
  private let other: Value

  /// A table in which every code point has the same value.
  init(_ other: Value) {
    self.other = other
    values = Array(repeating: other, count: Self.size)
  }

  subscript(scalar: Unicode.Scalar) -> Value {
    get { scalar.value < Self.size ? values[Int(scalar.value)] : other }
    set { if scalar.value < Self.size { values[Int(scalar.value)] = newValue } }
  }
}
