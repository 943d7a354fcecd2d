/// A move as it is entered: the same as ``ResettlerMove`` with nothing filled in yet.
public struct ResettlerMoveEntry: Hashable, Sendable {
  /// What happens.
  public let step: ResettlerStep
  /// When.
  public var day: Day?
  /// The number of the letter, the decision or the social contract.
  public var number: String?
  /// In the officer's words.
  public var reason: String?
  /// Where the family moved to.
  public var place: Place?

  /// Nothing filled in yet.
  public init(_ step: ResettlerStep) { self.step = step }

  /// The fields that a step asks for, in the order of its form, and whether each must be filled in.
  public static func fields(of step: ResettlerStep) -> [(field: Field<ResettlerMoveEntry>, isRequired: Bool)]
  {
    let asked: [(FieldID, Bool)] =
      switch step {
      case .filed, .settled: []
      case .forwarded: [(.number, false)]
      case .included, .contracted: [(.number, true)]
      case .refused: [(.number, false), (.moveReason, true)]
      case .withdrawn: [(.moveReason, false)]
      case .moved: [(.toTerritory, false)]
      case .returned: [(.moveReason, true)]
      }
    return ([(.moveDay, true)] + asked).compactMap { id, isRequired in
      field(id).map { ($0, isRequired) }
    }
  }

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<ResettlerMoveEntry>? { all.first { $0.id == id } }

  private static let all: [Field<ResettlerMoveEntry>] = [
    .day(.moveDay, \.day, point: 5),
    .text(.number, \.number, limit: 40, point: 5),
    .longText(.moveReason, \.reason, limit: 500, point: 5),
    .place(.toTerritory, .territory, \.place, point: 5),
  ]

  /// The move; nil without a day.
  public var move: ResettlerMove? {
    day.map { ResettlerMove(step, on: $0, number: number, reason: reason, place: place?.territory) }
  }
}
