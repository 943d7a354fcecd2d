/// Which territory counts for which: of the few that are gone and whose successor an officer has named, that successor,
/// or where that one has a successor too, the last of them.
public struct Successors: Hashable, Sendable {
  private let successors: [KatoCode: KatoCode]
  private let predecessors: [KatoCode: [KatoCode]]

  /// Nobody succeeds anybody.
  public init() { self.init([]) }

  /// Takes them from the rows of the classifier. One that an edition has brought back counts for itself.
  public init(_ territories: [Territory]) {
    var named: [KatoCode: KatoCode] = [:]
    for territory in territories where territory.gone != nil { named[territory.code] = territory.successor }
    successors = named
    predecessors = Dictionary(grouping: named.keys.sorted()) { named[$0] ?? $0 }
  }

  /// Whether nobody succeeds anybody.
  public var isEmpty: Bool { successors.isEmpty }

  /// What a territory counts for; itself where it has no successor.
  public func last(of code: KatoCode) -> KatoCode {
    var last = code
    // Two officers may have named a ring: it is walked once.
    for _ in successors {
      guard let next = successors[last] else { break }
      last = next
    }
    return last
  }

  /// The territories that count for one besides itself, those of its predecessors among them.
  public func predecessors(of code: KatoCode) -> [KatoCode] {
    var found: Set<KatoCode> = []
    var wanted = [code]
    while let next = wanted.popLast() {
      for one in predecessors[next] ?? [] where one != code && found.insert(one).inserted {
        wanted.append(one)
      }
    }
    return found.sorted()
  }

  // MARK: Districts

  /// The district that a place counts for: that of its successor, or the successor of its own.
  public func district(of place: KatoCode) -> KatoCode { last(of: last(of: place).district) }

  /// What counts for a district: districts with all that lies in them, single places of others, and without places of
  /// its own that count for another.
  public func parts(of district: KatoCode) -> (districts: [KatoCode], with: [KatoCode], without: [KatoCode]) {
    let districts = [district] + predecessors(of: district).filter { $0.district == $0 }
    let places = successors.keys.sorted().filter { $0.district != $0 }
    return (
      districts,
      places.filter { self.district(of: $0) == district && !districts.contains($0.district) },
      places.filter { self.district(of: $0) != district && districts.contains($0.district) }
    )
  }
}
