import Domain

/// Which territories of the classifier a list shows: what lies in one, or under conditions all settlements inside.
public struct TerritoryList: NarrowedList {
  /// The territory whose inside is shown; nil: the whole country.
  public var parent: KatoCode?
  /// Whether those that no edition has any longer are in it.
  public var showsGone = false
  /// The day whose territories are shown; nil: those of the newest edition.
  public var inForce: Day?
  /// The columns that an officer wants to see, by their names on the screen; nil: those that fit.
  public var columns: [String]?
  /// What the settlements must hold.
  public var conditions: [ListCondition] = []

  private enum CodingKeys: String, CodingKey {
    case parent, showsGone = "gone", inForce = "in_force", columns, conditions
  }

  /// Makes a list.
  public init(in parent: KatoCode?) { self.parent = parent }

  /// The columns whose values can be counted and asked for, of settlements.
  public static let countable: [ListCondition.Column] = [
    .district, .okrug, .settlementType, .entered, .potential, .potentialYear, .potentialBasis, .smallTown,
    .monoTown, .growthCentre, .agglomeration, .demographicNeed, .dwellingsState, .dwellingsOther, .vacancies,
    .schoolPlaces, .kindergartenPlaces, .clinic, .water, .gas, .road, .internet,
  ]

  /// How often which value stands in a column of the settlements inside.
  public func frequency(of column: ListCondition.Column, limit: Int, in store: Store) throws -> [Frequency] {
    let known = try store.knownSettlements()
    let values = try store.settlements(of: self, known).map {
      Self.value(of: column, $0, known[$0.code])
    }
    let counted = Dictionary(grouping: values) { $0 }.map { Frequency(value: $0, count: $1.count) }
    let sorted =
      column.isOfPlace
      ? Frequency.summed(counted, column, try store.gazetteer().successors) : Frequency.sorted(counted)
    return Array(sorted.prefix(limit))
  }

  /// Whether it has a territory of its own day and edition.
  func shows(_ territory: Territory) -> Bool {
    inForce.map { territory.isInForce(on: $0) } ?? (showsGone || territory.gone == nil)
  }

  /// Whether a settlement answers to the conditions.
  func admits(_ territory: Territory, _ known: Settlement?, _ successors: Successors) -> Bool {
    conditions.allSatisfy { condition in
      if condition.column == .district, condition.value != nil {
        return successors.district(of: territory.code) == condition.territory(successors)
      }
      if condition.column == .okrug, condition.value != nil {
        return Self.okrug(of: territory).map(successors.last) == condition.territory(successors)
      }
      return Self.value(of: condition.column, territory, known) == condition.value
    }
  }

  /// The rural okrug of a settlement; a town lies in none.
  private static func okrug(of territory: Territory) -> KatoCode? {
    territory.parent.flatMap { $0.level == .okrug ? $0 : nil }
  }

  /// What stands in a column of a settlement; nil: nothing.
  private static func value(
    of column: ListCondition.Column, _ territory: Territory, _ known: Settlement?
  ) -> String? {
    func flag(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }
    func digits(_ value: Int?) -> String? {
      value.map { number in
        var least = min(number, 1)
        while least > 0, least * 10 <= number { least *= 10 }
        return "\(least)"
      }
    }
    switch column {
    case .district: return territory.code.text
    case .okrug: return okrug(of: territory)?.text
    case .settlementType: return (known?.type ?? territory.usualType)?.rawValue
    case .entered: return flag(known != nil)
    case .potential: return known?.potential?.rawValue
    case .potentialYear: return known?.potentialOn.map { "\($0.year)" }
    case .potentialBasis: return known?.potentialBasis
    case .smallTown: return flag(known?.smallTown)
    case .monoTown: return flag(known?.monoTown)
    case .growthCentre: return flag(known?.growthCentre)
    case .agglomeration: return known?.agglomeration
    case .demographicNeed: return flag(known?.demographicNeed)
    case .dwellingsState: return digits(known?.dwellingsState)
    case .dwellingsOther: return digits(known?.dwellingsOther)
    case .vacancies: return digits(known?.vacancies)
    case .schoolPlaces: return digits(known?.schoolPlaces)
    case .kindergartenPlaces: return digits(known?.kindergartenPlaces)
    case .clinic: return known?.clinic
    case .water: return known?.water
    case .gas: return known?.gas
    case .road: return known?.road
    case .internet: return known?.internet
    default: return nil
    }
  }
}

extension Store {
  /// What is known of settlements, by code.
  func knownSettlements() throws -> [KatoCode: Settlement] {
    Dictionary(
      try settlements().compactMap { known in known.territory?.territory.map { ($0, known) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The territories of a list, in the order of the classifier.
  public func territories(of list: TerritoryList) throws -> [Territory] {
    list.conditions.isEmpty
      ? try gazetteer().children(of: list.parent).filter(list.shows)
      : try settlements(of: list, try knownSettlements())
  }

  /// How many they are.
  public func count(_ list: TerritoryList) throws -> Int { try territories(of: list).count }

  /// All settlements inside a list's territory that answer to its conditions.
  public func settlements(of list: TerritoryList) throws -> [Territory] {
    try settlements(of: list, try knownSettlements())
  }

  fileprivate func settlements(of list: TerritoryList, _ known: [KatoCode: Settlement]) throws -> [Territory]
  {
    let gazetteer = try gazetteer()
    var found: [Territory] = []
    func collect(_ territory: Territory) {
      guard list.shows(territory) else { return }
      if territory.usualType != nil, list.admits(territory, known[territory.code], gazetteer.successors) {
        found.append(territory)
      }
      for child in gazetteer.children(of: territory.code) { collect(child) }
    }
    if let own = list.parent.flatMap({ gazetteer[$0] }), own.usualType != nil {
      collect(own)
    } else {
      for child in gazetteer.children(of: list.parent) { collect(child) }
    }
    return found
  }
}
