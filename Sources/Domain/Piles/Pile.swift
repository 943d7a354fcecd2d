/// Papers that came together, with a slip (опись) that says how many they are.
public struct Pile: Equatable, Sendable {
  /// 0 where it is not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 0
  /// Who sent them: an akimat of an okrug, a service centre, an institution.
  public var sender: String?
  /// The slip's own number.
  public var number: String?
  /// The day they came.
  public var receivedOn: Day?
  /// How many papers the slip says there are.
  public var papers: Int?

  /// Nothing entered yet.
  public init() {}

  /// The fields in the order of the form.
  public static let fields: [Field<Pile>] = [
    .text(.sender, \.sender, limit: 120, point: 12),
    .number(.papers, \.papers, limit: 9_999, point: 12),
    .day(.receivedOn, \.receivedOn, point: 12),
    .text(.slipNumber, \.number, limit: 40, point: 12),
  ]

  /// The findings on it: what must be there (F01), a day to come (F04), no papers at all (F02).
  public func check(today: Day) -> [Problem] {
    var found = Self.fields.filter { $0.id != .slipNumber && $0.get(self) == nil }.map {
      Problem(.f01, $0.id)
    }
    if papers == 0 { found.append(Problem(.f02, .papers, values: ["1"], variant: .atLeast)) }
    if let receivedOn, receivedOn > today {
      found.append(Problem(.f04, .receivedOn, values: [receivedOn.dotted], variant: .future))
    }
    return found
  }
}
