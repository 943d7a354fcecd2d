/// The rules F01, F03, R02a, R05 and R08 on what the office knows of a settlement: one pure function for the
/// form, the import and the check of the whole register.
public struct SettlementRules {
  /// The desk's day.
  public let today: Day
  /// Dated numbers.
  public let parameters: Parameters
  /// The present names and the history of places.
  public let gazetteer: Gazetteer

  /// Makes the rules of a day.
  public init(today: Day, parameters: Parameters, gazetteer: Gazetteer) {
    self.today = today
    self.parameters = parameters
    self.gazetteer = gazetteer
  }

  /// All findings on `settlement`, in the order of its fields.
  public func check(_ settlement: Settlement) -> [Problem] {
    var found: [Problem] = []
    if let code = settlement.territory?.territory {
      found += place(code, settlement.type)
    } else {
      found.append(Problem(.f01, .code))
    }
    if settlement.type == nil { found.append(Problem(.f01, .type)) }
    return found + age(settlement)
  }

  private func place(_ code: KatoCode, _ type: SettlementType?) -> [Problem] {
    guard let territory = gazetteer[code],
      let usual = SettlementKind.guess(code: code, nameRu: territory.nameRu, level: territory.level)
    else { return [Problem(.f03, .code, values: [Problem.place(code)], variant: .point)] }
    var found: [Problem] = []
    // An officer has said what stands in its place.
    if let gone = territory.gone, territory.successor == nil {
      found.append(Problem(.r08, .code, values: [Problem.place(code), gone.dotted]))
    }
    if usual == .point, let type, type != .point {
      found.append(Problem(.r02a, .type, severity: .warning, values: [Problem.place(code)]))
    }
    return found
  }

  /// Rule R05: a class of potential that is old, or was set by criteria that are repealed.
  private func age(_ settlement: Settlement) -> [Problem] {
    guard settlement.potential != nil, let day = settlement.potentialOn else { return [] }
    if day > today { return [Problem(.f04, .potentialOn, values: [day.dotted], variant: .future)] }
    if let repealed = parameters.value(.potentialCriteria, on: day),
      let present = parameters.value(.potentialCriteria, on: today), repealed != present
    {
      return [Problem(.r05, .potentialOn, values: [day.dotted, repealed], variant: .repealed)]
    }
    guard let months = parameters.number(.potentialMaxAgeMonths, on: today),
      day.adding(months: months) < today
    else { return [] }
    return [Problem(.r05, .potentialOn, values: [day.dotted, "\(months)"])]
  }
}
