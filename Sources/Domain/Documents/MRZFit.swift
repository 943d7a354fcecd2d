/// A text that has not the number of signs of any format, laid against one: signs are taken as lacking, or
/// as too many, where the others then fit best.
struct MRZFit {
  let format: MRZFormat
  /// Impossible signs and wrong check digits that remain.
  let faults: Int
  /// Whether the document code is the format's: P for passports alone.
  let hasUsualCode: Bool
  /// What is missing, or too many, and where.
  let miscount: MRZMiscount

  /// More faults in the best fit, and the text is no zone.
  private static let mostFaults = 6
  /// With more signs lacking or too many, a text must at least begin as a zone does; lacking signs are taken
  /// to be cut off its end, if they may.
  private static let mostMissing = 8
  /// With more faults, where the signs fit best tells nothing.
  private static let mostFaultsWithPlace = 2

  /// What a text is that is no whole zone.
  static func best(_ readings: [MRZText]) -> MRZReading {
    let zones = readings.filter(\.looksLikeZone)
    if zones.contains(where: { $0.beginsAsZone && $0.signs.first == UInt8(ascii: "V") }) { return .visa }
    if let uneven = unevenLines(zones) { return .miscounted(uneven) }
    let fits = zones.flatMap { text in
      MRZFormat.allCases.compactMap { MRZFit(text, $0) }
        .filter { text.beginsAsZone || text.hasAllKinds && abs($0.miscount.missing) <= mostMissing }
    }
    return fits.min { $0.cost < $1.cost }.map { .miscounted($0.miscount) } ?? .notMRZ
  }

  /// Lines typed apart that have the right number of signs only together.
  static func unevenLines(_ readings: [MRZText]) -> MRZMiscount? {
    for text in readings {
      guard let format = MRZFormat.allCases.first(where: { $0.signs == text.signs.count }),
        text.hasLines(of: format), let line = text.lineOfWrongLength(format)
      else { continue }
      let place = MRZPlace(line: line + 1, positions: 1...format.width)
      return MRZMiscount(format: format, signs: format.signs, place: place)
    }
    return nil
  }

  private var cost: (Int, Int) {
    (faults + (hasUsualCode ? 0 : 1), abs(miscount.missing))
  }

  /// Lays a text against a format; nil where too many faults remain wherever it is broken.
  private init?(_ text: MRZText, _ format: MRZFormat) {
    let signs = text.signs
    let missing = format.signs - signs.count
    guard missing != 0 else { return nil }
    let places = 0...min(signs.count, format.signs)
    var least = MRZFit.mostFaults
    var faults: [Int] = []
    for place in places {
      guard let filled = MRZSigns(MRZFit.filled(signs, missing: missing, at: place)) else { return nil }
      let count = filled.faults(limit: least)
      faults.append(count)
      least = min(least, count)
    }
    guard faults.contains(least) else { return nil }
    self.format = format
    self.faults = least
    hasUsualCode = (signs.first == UInt8(ascii: "P")) == (format == .td3)
    let isCut = missing > MRZFit.mostMissing && faults.last == least
    let best = isCut ? [signs.count] : places.filter { faults[$0] == least }
    miscount = MRZMiscount(
      format: format, signs: signs.count,
      place: MRZFit.place(of: least <= MRZFit.mostFaultsWithPlace ? best : [], text, format))
  }

  /// The signs with as many gaps as are missing put in, or as many taken out as there are too many.
  private static func filled(_ signs: [UInt8], missing: Int, at place: Int) -> [UInt8] {
    missing > 0
      ? signs[..<place] + Array(repeating: MRZSigns.gap, count: missing) + signs[place...]
      : Array(signs[..<place] + signs[(place - missing)...])
  }

  /// The signs of one line from the first to the last of these; where lines were typed apart, of the one with
  /// a wrong length.
  private static func place(of best: [Int], _ text: MRZText, _ format: MRZFormat) -> MRZPlace? {
    let width = format.width
    // A sign too many may stand behind the last one of its line.
    let last = text.signs.count > format.signs ? width : width - 1
    func positions(_ line: Int) -> [Int] { best.map { $0 - line * width }.filter { (0...last).contains($0) } }
    if text.hasLines(of: format), let line = text.lineOfWrongLength(format) {
      guard let first = positions(line).first, let last = positions(line).last
      else { return MRZPlace(line: line + 1, positions: 1...width) }
      return MRZPlace(line: line + 1, positions: first + 1...last + 1)
    }
    for line in 0..<format.lines where positions(line).count == best.count {
      guard let first = positions(line).first, let last = positions(line).last else { return nil }
      return MRZPlace(line: line + 1, positions: first + 1...last + 1)
    }
    return nil
  }
}
