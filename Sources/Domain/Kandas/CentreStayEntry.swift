/// A stay in a centre as it is entered: moving in, leaving, or a correction.
public struct CentreStayEntry: Hashable, Sendable {
  /// What is entered.
  public enum Purpose: Hashable, Sendable {
    case moveIn, moveOut, correction
  }

  /// What is entered.
  public let purpose: Purpose
  /// The member.
  public let member: Int64
  /// The centre.
  public var centre: Int64?
  /// The first day.
  public var since: Day?
  /// The day of leaving.
  public var leftOn: Day?
  /// Whether the same holds of the rest of the family.
  public var withFamily: Bool?

  /// Nothing filled in yet.
  public init(_ purpose: Purpose, of member: Int64) {
    self.purpose = purpose
    self.member = member
  }

  /// What a stay says, to be ended or mended.
  public init(_ purpose: Purpose, _ stay: CentreStay) {
    self.init(purpose, of: stay.member)
    (centre, since, leftOn) = (stay.centre, stay.since, stay.leftOn)
  }

  /// The stay; nil where something that it needs is missing.
  public var stay: CentreStay? {
    guard let centre, let since else { return nil }
    return CentreStay(of: member, in: centre, since: since, leftOn: leftOn)
  }

  /// The fields that are asked for, in the order of the form, and whether each must be filled in.
  /// - Parameter hasOthers: others of the family can go along.
  public static func fields(
    of purpose: Purpose, hasOthers: Bool
  ) -> [(field: Field<CentreStayEntry>, isRequired: Bool)] {
    let asked: [(FieldID, Bool)] =
      switch purpose {
      case .moveIn: [(.centre, true), (.livedSince, true)]
      case .moveOut: [(.leftCentreOn, true)]
      case .correction: [(.centre, true), (.livedSince, true), (.leftCentreOn, false)]
      }
    let family = hasOthers && purpose != .correction ? [(FieldID.withFamily, true)] : []
    return (asked + family).compactMap { id, isRequired in field(id).map { ($0, isRequired) } }
  }

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<CentreStayEntry>? { all.first { $0.id == id } }

  private static let all: [Field<CentreStayEntry>] = [
    Field(
      .centre, .text(limit: 20), point: 10, get: { $0.centre.map { .text(String($0)) } },
      set: { record, value in
        if case .text(let id) = value { record.centre = Int64(id) } else { record.centre = nil }
      }),
    .day(.livedSince, \.since, point: 10),
    .day(.leftCentreOn, \.leftOn, point: 10),
    .flag(.withFamily, \.withFamily, point: 10),
  ]
}
