/// The rules on a quota as it is entered and stored: F01–F04, R21 and R32, the same in the form and in the check of all
/// records.
public struct QuotaRules: Sendable {
  /// The desk's day.
  public let today: Day
  /// The office's numbers.
  public let parameters: Parameters
  /// The territory of the office, whose oblast is no receiving one (rule R32).
  public let office: KatoCode

  /// The rules of a day.
  public init(today: Day, parameters: Parameters, office: KatoCode) {
    self.today = today
    self.parameters = parameters
    self.office = office
  }

  /// The findings on a version: what must be there (F01), a year that can be (F02), an oblast (F03) that receives (R32),
  /// days that fit (F04), and a letter that tells of no more places than there are (R21).
  public func check(_ entry: QuotaEntry) -> [Problem] {
    missing(entry) + receiver(entry) + days(entry) + letter(entry)
  }

  private func missing(_ entry: QuotaEntry) -> [Problem] {
    var required: Set<FieldID> = [.quotaYear, .category, .targetOblast, .validFrom, .places, .valueBasis]
    // A number of places left means nothing without its day, nor a day without its number.
    if entry.left != nil || entry.leftOn != nil { required.formUnion([.placesLeft, .leftOn]) }
    return entry.fields.filter { required.contains($0.id) && $0.get(entry) == nil }
      .map { Problem(.f01, $0.id) }
  }

  /// Rules F03 and R32: a quota is an oblast's, and ours is none of those that receive.
  private func receiver(_ entry: QuotaEntry) -> [Problem] {
    guard let code = entry.oblast?.territory else { return [] }
    if code.level != .oblast { return [Problem(.f03, .targetOblast, values: [Problem.place(code)])] }
    return code.isSameOblast(as: office) && !receives(on: entry.from ?? today)
      ? [Problem(.r32, .targetOblast, variant: .ownRow)] : []
  }

  /// Rule R32: whether the own oblast receives by quota on a day.
  public func receives(on day: Day) -> Bool { parameters.value(.oblastIsReceiving, on: day) == "yes" }

  private func days(_ entry: QuotaEntry) -> [Problem] {
    var found: [Problem] = []
    if let year = entry.year, !Day.years.contains(year) {
      found.append(Problem(.f02, .quotaYear, values: ["\(year)"]))
    }
    if let year = entry.year, let from = entry.from, from.year > year {
      found.append(Problem(.f04, .validFrom))
    }
    if let leftOn = entry.leftOn, leftOn > today {
      found.append(Problem(.f04, .leftOn, values: [leftOn.dotted], variant: .future))
    }
    return found
  }

  /// Rule R21: what is left is part of the quota.
  private func letter(_ entry: QuotaEntry) -> [Problem] {
    guard let left = entry.left, let places = entry.places, left > places else { return [] }
    let values = ["\(left)", "\(places)"]
    return [Problem(.r21, .placesLeft, severity: .warning, values: values, variant: .moreThanQuota)]
  }
}
