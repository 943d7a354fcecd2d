/// Which sign may stand where.
extension MRZSigns {
  /// The signs that cannot stand where they do (ICAO Doc 9303-3 §4.3, parts 4–6 §4.2), in their order; one by
  /// one, but for names.
  var impossible: [(signs: Range<Int>, field: MRZField)] { impossible(limit: .max) }

  /// The same, looked for no longer once there are more than so many.
  func impossible(limit: Int) -> [(signs: Range<Int>, field: MRZField)] {
    var found: [(signs: Range<Int>, field: MRZField)] = []
    func refuse(_ field: MRZField, _ range: Range<Int>, unless allowed: (Int) -> Bool) {
      guard found.count <= limit else { return }
      for index in range where bytes[index] != MRZSigns.gap && !allowed(index) {
        found.append((index..<index + 1, field))
      }
    }
    refuse(.code, MRZLayout.code) { isLetter($0) || $0 > 0 && isFiller($0) }
    for (field, range) in [(MRZField.issuer, MRZLayout.issuer), (.nationality, layout.nationality)] {
      let isGermany = isGermany(range)
      refuse(field, range) { isGermany || isLetter($0) }
    }
    refuse(.names, layout.names) { isLetter($0) || isFiller($0) }
    for signs in brokenNames { found.append((signs, .names)) }
    refuse(.number, layout.number, unless: isOfTheZone)
    refuse(.birth, layout.birth, unless: mayStandInBirth)
    refuse(.sex, layout.sex..<layout.sex + 1) {
      isFiller($0) || bytes[$0] == UInt8(ascii: "M") || bytes[$0] == UInt8(ascii: "F")
    }
    let hasExpiry = !isEmpty(layout.expiry)
    refuse(.expiry, layout.expiry) { isDigit($0) || !hasExpiry && isFiller($0) }
    refuse(format == .td3 ? .personalNumber : .optional, layout.optional, unless: isOfTheZone)
    if let range = layout.secondOptional { refuse(.secondOptional, range, unless: isOfTheZone) }
    guard found.count <= limit else { return found }
    for check in checks + [compositeCheck] where isUnfit(checkDigit: check) {
      let digit = check.digit..<check.digit + 1
      // A long number's digit stands in the optional data, where an unreadable sign has been found already.
      if !found.contains(where: { $0.signs == digit }) { found.append((digit, check.field)) }
    }
    return found.sorted { $0.signs.lowerBound < $1.signs.lowerBound }
  }

  private func isLetter(_ index: Int) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
  }

  private func isDigit(_ index: Int) -> Bool { bytes[index].digit != nil }
  private func isFiller(_ index: Int) -> Bool { bytes[index] == MRZSigns.filler }
  private func isOfTheZone(_ index: Int) -> Bool { bytes[index] != MRZSigns.unreadable }

  /// `D<<` is the one state of a single letter (ICAO Doc 9303-3 §5).
  private func isGermany(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    return (first == UInt8(ascii: "D") || first == MRZSigns.gap) && isEmpty(range.dropFirst())
  }

  /// Letters behind three fillers, where there can be nothing more: one filler or two part names (ICAO Doc
  /// 9303-3 §4.6).
  ///
  /// With exactly three, one of them is as likely to be a letter, so they belong to the place.
  private var brokenNames: [Range<Int>] {
    let names = layout.names
    let three = [MRZSigns.filler, MRZSigns.filler, MRZSigns.filler]
    guard let end = bytes[names].firstRange(of: three) else { return [] }
    var runs: [Range<Int>] = []
    for index in end.upperBound..<names.upperBound where isLetter(index) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    guard let first = runs.first, let last = runs.last, first.lowerBound == end.upperBound else {
      return runs
    }
    return [end.lowerBound..<last.upperBound]
  }

  /// Two digits for year, month and day, or two fillers for what is unknown (ICAO Doc 9303-3 §4.8).
  private func mayStandInBirth(_ index: Int) -> Bool {
    if isDigit(index) { return true }
    let isFirst = (index - layout.birth.lowerBound).isMultiple(of: 2)
    let other = bytes[isFirst ? index + 1 : index - 1]
    return isFiller(index) && other.digit == nil
  }

  /// A check digit is a digit; of an empty field it may also be a filler, but every document has a number.
  private func isUnfit(checkDigit check: MRZCheck) -> Bool {
    let sign = bytes[check.digit]
    guard sign != MRZSigns.gap, sign.digit == nil else { return false }
    guard sign == MRZSigns.filler else { return true }
    switch check.field {
    // The filler may be right, and something in the field wrong: `isWrong` tells of that.
    case .personalNumber: return false
    case .number: return !hasLongNumber
    case .composite: return true
    default: return !check.covers.allSatisfy(isEmpty)
    }
  }
}
