/// A centre of adaptation and integration, or of temporary stay, where kandas families live for a time (points 2, 10).
public struct Centre: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// What it is called.
  public var name: String?
  /// Where it is.
  public var territory: Place?
  /// How many people can live in it.
  public var places: Int?
  /// Receives nobody any longer; who lives there stays.
  public var isArchived = false

  /// Nothing entered yet.
  public init(_ name: String? = nil, places: Int? = nil) {
    self.name = name
    self.places = places
  }

  /// The fields in the order of the form.
  public static let fields: [Field<Centre>] = [
    .text(.centreName, \.name, limit: 60, point: 10),
    .place(.centreTerritory, .territory, \.territory, point: 10),
    .number(.centrePlaces, \.places, limit: 10_000, point: 10),
  ]

  /// The columns of a file of centres: the fields, and whether it takes people.
  public static let columns: [Field<Centre>] =
    fields + [
      Field(
        .centreArchived, .yesNo, point: 10, get: { .flag($0.isArchived) },
        set: { centre, value in centre.isArchived = value == .flag(true) })
    ]

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<Centre>? { fields.first { $0.id == id } }

  /// What every centre needs.
  public static let required: Set<FieldID> = [.centreName, .centrePlaces]

  /// The findings on it: what must be there (F01), a name of its own and at least one place (F02), and places for those
  /// who live there (R55).
  /// - Parameters:
  ///   - others: the centres that there are.
  ///   - lodgers: how many people live in it.
  public func check(among others: [Centre], lodgers: Int) -> [Problem] {
    var found = Self.fields.filter { Self.required.contains($0.id) && $0.get(self) == nil }
      .map { Problem(.f01, $0.id) }
    if let name, others.contains(where: { $0.id != id && $0.name?.lowercased() == name.lowercased() }) {
      found.append(Problem(.f02, .centreName, values: [name], variant: .taken))
    }
    guard let places else { return found }
    if places == 0 {
      found.append(Problem(.f02, .centrePlaces, values: ["0"]))
    } else if lodgers > places {
      let values = [name ?? "", "\(places)", "\(lodgers)"]
      found.append(Problem(.r55, .centrePlaces, values: values, variant: .full))
    }
    return found
  }
}
