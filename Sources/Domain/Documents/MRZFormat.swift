/// The three sizes of travel documents with a machine readable zone (ICAO Doc 9303 parts 4, 5 and 6).
public enum MRZFormat: String, CaseIterable, Hashable, Sendable {
  /// Cards: three lines of 30 signs (part 5).
  case td1
  /// Larger cards and sheets: two lines of 36 signs (part 6).
  case td2
  /// Passports: two lines of 44 signs (part 4).
  case td3

  /// How many lines the zone has.
  public var lines: Int { self == .td1 ? 3 : 2 }

  /// How many signs a line has.
  public var width: Int {
    switch self {
    case .td1: 30
    case .td2: 36
    case .td3: 44
    }
  }

  /// How many signs the zone has: 90, 72 or 88, so that the number alone tells the format.
  public var signs: Int { lines * width }

  /// Where the fields stand.
  var layout: MRZLayout {
    switch self {
    case .td1: .td1
    case .td2: .td2
    case .td3: .td3
    }
  }
}
