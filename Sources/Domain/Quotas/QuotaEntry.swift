/// A version of a quota's row as an officer enters it: the same as ``Quota`` with nothing filled in yet.
public struct QuotaEntry: Equatable, Sendable {
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

  /// The stored version that is mended; nil: a new row, or one that comes with the program.
  public var version: Int?

  /// Nothing entered yet.
  public init() {}

  /// What a row says, to be mended.
  public init(_ quota: Quota) {
    year = quota.year
    category = quota.category
    oblast = .territory(quota.oblast)
    from = quota.from
    places = quota.places
    left = quota.left
    leftOn = quota.leftOn
    basis = quota.basis
    version = quota.id == 0 ? nil : quota.version
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

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<QuotaEntry>? { fields.first { $0.id == id } }

  /// The findings on it: what must be there (F01), a year that can be (F02), an oblast (F03), and days that fit (F04).
  public func check(today: Day) -> [Problem] {
    var required: Set<FieldID> = [.quotaYear, .category, .targetOblast, .validFrom, .places, .valueBasis]
    // A number of places left means nothing without its day, nor a day without its number.
    if left != nil || leftOn != nil { required.formUnion([.placesLeft, .leftOn]) }
    var found = Self.fields.filter { required.contains($0.id) && $0.get(self) == nil }
      .map { Problem(.f01, $0.id) }
    if let year, !Day.years.contains(year) { found.append(Problem(.f02, .quotaYear, values: ["\(year)"])) }
    if let code = oblast?.territory, code.level != .oblast {
      found.append(Problem(.f03, .targetOblast, values: [Problem.place(code)]))
    }
    if let year, let from, from.year > year { found.append(Problem(.f04, .validFrom)) }
    if let leftOn, leftOn > today {
      found.append(Problem(.f04, .leftOn, values: [leftOn.dotted], variant: .future))
    }
    return found
  }

  /// The row; nil where something that it needs is missing.
  public var quota: Quota? {
    guard let year, let category, let oblast = oblast?.territory, let from, let places, let basis else {
      return nil
    }
    var quota = Quota(
      category, year, oblast, from: from, places: places, left: left, leftOn: leftOn, basis: basis)
    quota.version = version ?? 0
    return quota
  }
}
