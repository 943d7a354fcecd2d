/// What an officer says of a territory that is gone from the classifier: which one stands in its place.
public struct Succession: Equatable, Sendable {
  /// The successor.
  public var successor: Place?
  /// From when.
  public var since: Day?
  /// By which act.
  public var basis: String?

  /// Nothing said yet.
  public init() {}

  /// The fields in the order of the form; the day comes last, for it is most often that of the edition.
  public static let fields: [Field<Succession>] = [
    .place(.successor, .territory, \.successor, point: 3),
    .text(.successorBasis, \.basis, limit: 200, point: 3),
    .day(.successorOn, \.since, point: 3),
  ]

  /// The findings on it: everything is required (F01), the day has come (F04), the successor exists (F03).
  /// - Parameter code: the territory that is gone.
  public func check(of code: KatoCode, today: Day, gazetteer: Gazetteer) -> [Problem] {
    var found: [Problem] = []
    if let place = successor?.territory {
      let territory = gazetteer[place]
      if place == code || territory == nil
        || gazetteer.predecessors(of: code).contains(where: { $0.code == place })
      {
        found.append(Problem(.f03, .successor, values: [Problem.place(place)]))
      } else if let gone = territory?.gone {
        found.append(
          Problem(
            .f03, .successor, severity: .warning, values: [Problem.place(place), gone.dotted], variant: .gone)
        )
      }
    } else {
      found.append(Problem(.f01, .successor))
    }
    if basis == nil { found.append(Problem(.f01, .successorBasis)) }
    if let since {
      if since > today { found.append(Problem(.f04, .successorOn, values: [since.dotted], variant: .future)) }
    } else {
      found.append(Problem(.f01, .successorOn))
    }
    return found
  }
}
