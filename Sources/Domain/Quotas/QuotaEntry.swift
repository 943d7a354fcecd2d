/// A version of a quota as an officer enters it, of an oblast's row or of all oblasts together: the same as ``Quota`` and
/// ``QuotaTotal`` with nothing filled in yet.
public struct QuotaEntry: Sendable {
  /// Whether it tells what was announced of all oblasts together.
  public let isTotal: Bool
  /// The year of the quota.
  public var year: Int?
  /// Whom it is for.
  public var category: QuotaCategory?
  /// The receiving oblast.
  public var oblast: Place?
  /// The first day on which it holds.
  public var from: Day?
  /// People, not families.
  public var places: Int?
  /// Places that were left by a letter of the receiving oblast.
  public var left: Int?
  /// The day of that letter.
  public var leftOn: Day?
  /// The order it rests on.
  public var basis: String?

  /// What tells one version from the others.
  private struct Key: Equatable {
    let year: Int?
    let category: QuotaCategory?
    let oblast: Place?
    let from: Day?
  }

  private var key: Key { Key(year: year, category: category, oblast: oblast, from: from) }
  /// The version that is mended, and its number in the database; 0: it comes with the program.
  private var mended: (key: Key, version: Int)?

  /// Whether the version that is mended had no day yet, which it is given now: a change whose day was not known.
  public var givesDay: Bool {
    mended.map { $0.key == Key(year: year, category: category, oblast: nil, from: nil) } ?? false
  }

  /// The stored version whose place this one takes, 0: none, for another oblast or day makes another version.
  private var replaced: Int { mended.map { $0.key == key || givesDay ? $0.version : 0 } ?? 0 }

  /// Goes on mending the version that is stored now.
  public mutating func mend(_ stored: QuotaEntry) { mended = stored.mended }

  /// Nothing entered yet.
  public init(isTotal: Bool = false) { self.isTotal = isTotal }

  /// What a row says, to be mended.
  public init(_ quota: Quota) {
    isTotal = false
    year = quota.year
    category = quota.category
    oblast = .territory(quota.oblast)
    from = quota.from
    places = quota.places
    left = quota.left
    leftOn = quota.leftOn
    basis = quota.basis
    mended = (key, quota.version)
  }

  /// What was announced, to be mended.
  public init(_ total: QuotaTotal) {
    isTotal = true
    year = total.year
    category = total.category
    from = total.from
    places = total.places
    basis = total.basis
    mended = (key, total.version)
  }

  /// The fields in the order of the form.
  public static let fields: [Field<QuotaEntry>] = [
    .number(.quotaYear, \.year, limit: Day.years.upperBound, point: 5),
    .choice(.category, .quotaCategory, \.category, point: 5),
    .place(.targetOblast, .territory, \.oblast, point: 5),
    .day(.validFrom, \.from, near: .coming, point: 5),
    .number(.places, \.places, limit: 100_000, point: 5),
    .text(.valueBasis, \.basis, limit: 200, point: 5),
    .number(.placesLeft, \.left, limit: 100_000, point: 5),
    .day(.leftOn, \.leftOn, point: 5),
  ]

  /// What is asked for: of all oblasts together neither an oblast nor its letter.
  public var fields: [Field<QuotaEntry>] {
    isTotal
      ? Self.fields.filter { ![.targetOblast, .placesLeft, .leftOn].contains($0.id) } : Self.fields
  }

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<QuotaEntry>? { fields.first { $0.id == id } }

  /// The row; nil where something that it needs is missing, or where it tells of all oblasts.
  public var quota: Quota? {
    guard !isTotal, let year, let category, let oblast = oblast?.territory, let from, let places, let basis
    else {
      return nil
    }
    var quota = Quota(
      category, year, oblast, from: from, places: places, left: left, leftOn: leftOn, basis: basis)
    quota.version = replaced
    return quota
  }

  /// What was announced of all oblasts; nil where something that it needs is missing, or where it is an oblast's row.
  public var total: QuotaTotal? {
    guard isTotal, let year, let category, let from, let places, let basis else { return nil }
    var total = QuotaTotal(category, year, from: from, places: places, basis: basis)
    total.version = replaced
    return total
  }
}
