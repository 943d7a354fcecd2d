/// Check digits and what they protect.
extension MRZSigns {
  private static let weights = [7, 3, 1]

  /// The check digit for these signs (ICAO Doc 9303-3 §4.9); nil where one of them has no value.
  func checkDigit(over ranges: [Range<Int>]) -> Int? {
    var sum = 0
    var place = 0
    for index in ranges.joined() {
      guard let value = MRZSigns.value(bytes[index]) else { return nil }
      sum += value * MRZSigns.weights[place % 3]
      place += 1
    }
    return sum % 10
  }

  /// 0…9 for digits, 10…35 for letters, 0 for the filler.
  private static func value(_ sign: UInt8) -> Int? {
    switch sign {
    case filler: 0
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(sign - UInt8(ascii: "A")) + 10
    default: sign.digit
    }
  }

  /// Whether a check digit is wrong; a lacking sign may make it right.
  func isWrong(_ check: MRZCheck) -> Bool {
    let sign = bytes[check.digit]
    guard sign != MRZSigns.gap, let expected = checkDigit(over: check.covers) else { return false }
    guard sign == MRZSigns.filler else { return sign.digit != expected }
    return check.field == .number || !check.covers.allSatisfy(isEmpty)
  }

  /// The check digits of single fields.
  var checks: [MRZCheck] {
    var checks = [numberCheck, MRZCheck(.birth, layout.birth), MRZCheck(.expiry, layout.expiry)]
    if format == .td3 { checks.append(MRZCheck(.personalNumber, layout.optional)) }
    return checks
  }

  /// The composite digit. Its place is what no field's own digit protects.
  var compositeCheck: MRZCheck {
    let alone = format == .td3 ? [] : [layout.optional] + [layout.secondOptional].compactMap { $0 }
    return MRZCheck(.composite, covers: layout.compositeCovers, places: alone, digit: layout.composite)
  }

  private var numberCheck: MRZCheck {
    let number = layout.number
    guard hasLongNumber else { return MRZCheck(.number, number) }
    // The filler that marks a long number, and the one that ends it, belong to the place: where the digit is
    // wrong they may be what is.
    let marked = number.lowerBound..<number.upperBound + 1
    guard let rest = restOfNumber else {
      return MRZCheck(.number, covers: [number], places: [marked, layout.optional], digit: number.upperBound)
    }
    let ended = rest.lowerBound..<min(rest.upperBound + 2, layout.optional.upperBound)
    return MRZCheck(.number, covers: [number, rest], places: [marked, ended], digit: rest.upperBound)
  }

  /// Whether a filler in place of the number's check digit tells that the number is longer than nine signs
  /// and goes on in the optional data (ICAO Doc 9303-5 §4.2.2).
  var hasLongNumber: Bool {
    format != .td3 && bytes[layout.number.upperBound] == MRZSigns.filler && !isEmpty(layout.optional)
  }

  /// The rest of a long number: what stands before its check digit and a filler at the head of the optional
  /// data.
  var restOfNumber: Range<Int>? {
    let optional = layout.optional
    guard hasLongNumber, bytes[layout.number.upperBound - 1] != MRZSigns.filler else { return nil }
    let end = bytes[optional].firstIndex(of: MRZSigns.filler) ?? optional.upperBound
    return end - optional.lowerBound >= 2 ? optional.lowerBound..<end - 1 : nil
  }

  /// The personal number or optional data without the rest of a long number.
  var optionalData: Range<Int> {
    let optional = layout.optional
    guard let rest = restOfNumber else { return optional }
    return min(rest.upperBound + 1, optional.upperBound)..<optional.upperBound
  }
}
