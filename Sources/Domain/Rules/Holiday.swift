/// A day off on a weekday, or a worked day at a weekend (rule R91).
public struct Holiday: Equatable, Sendable {
  /// Which of the two.
  public enum Kind: String, CaseIterable, Sendable {
    case off, worked
  }

  /// The day.
  public var day: Day?
  /// Off or worked.
  public var kind: Kind?
  /// The act that says so, or the holiday's name.
  public var basis: String?

  /// Nothing entered yet.
  public init() {}

  /// The fields in the order of the form.
  public static let fields: [Field<Holiday>] = [
    .day(.holiday, \.day, near: .coming, point: 0),
    .choice(.dayKind, .dayKind, \.kind, point: 0),
    .text(.valueBasis, \.basis, limit: 200, point: 0),
  ]

  /// The findings on it: everything is required (F01); a weekend is off and a weekday worked already (F04).
  public var problems: [Problem] {
    var found = Self.fields.filter { $0.get(self) == nil }.map { Problem(.f01, $0.id) }
    if let day, let kind {
      let isWeekend = [.saturday, .sunday].contains(day.weekday)
      if isWeekend == (kind == .off) {
        found.append(Problem(.f04, .holiday, severity: .warning, values: [day.dotted], variant: .already))
      }
    }
    return found
  }
}
