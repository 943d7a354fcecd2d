/// Where the fields of a machine readable zone stand, counted from 0 over all lines.
struct MRZLayout: Sendable {
  /// A line's signs.
  let width: Int
  let names: Range<Int>
  let number: Range<Int>
  /// Behind it the field's check digit; so with the two dates.
  let birth: Range<Int>
  let expiry: Range<Int>
  let nationality: Range<Int>
  let sex: Int
  /// TD3: the personal number, with a check digit behind it; else the optional data, without one.
  let optional: Range<Int>
  /// TD1 alone.
  let secondOptional: Range<Int>?
  let composite: Int
  /// What the composite digit protects, in its order.
  let compositeCovers: [Range<Int>]

  // The same in all formats.
  static let code = 0..<2
  static let issuer = 2..<5

  /// ICAO Doc 9303-5 §4.2.
  static let td1 = MRZLayout(
    width: 30, names: 60..<90, number: 5..<14, birth: 30..<36, expiry: 38..<44, nationality: 45..<48, sex: 37,
    optional: 15..<30, secondOptional: 48..<59, composite: 59,
    compositeCovers: [5..<30, 30..<37, 38..<45, 48..<59])

  /// ICAO Doc 9303-6 §4.2.
  static let td2 = MRZLayout(
    width: 36, names: 5..<36, number: 36..<45, birth: 49..<55, expiry: 57..<63, nationality: 46..<49, sex: 56,
    optional: 64..<71, secondOptional: nil, composite: 71, compositeCovers: [36..<46, 49..<56, 57..<71])

  /// ICAO Doc 9303-4 §4.2.
  static let td3 = MRZLayout(
    width: 44, names: 5..<44, number: 44..<53, birth: 57..<63, expiry: 65..<71, nationality: 54..<57, sex: 64,
    optional: 72..<86, secondOptional: nil, composite: 87, compositeCovers: [44..<54, 57..<64, 65..<87])

  /// The place of one sign.
  func place(_ index: Int) -> MRZPlace {
    let position = index % width + 1
    return MRZPlace(line: index / width + 1, positions: position...position)
  }

  /// The place of signs of one line.
  func place(_ range: Range<Int>) -> MRZPlace {
    let first = range.lowerBound % width + 1
    return MRZPlace(line: range.lowerBound / width + 1, positions: first...(first + range.count - 1))
  }
}
