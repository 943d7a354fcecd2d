import Store

/// Pages of the lists: every filter in every order, both ways.
enum PageScenario {
  private static let page = 20
  private static let rounds = 12

  static func rows(_ bench: Bench) throws -> [Row] {
    let reads = try ReadComparison(bench)
    defer { reads.close() }
    var (first, next, last) = (Slowest(), Slowest(), Slowest())
    let anywhere = try bench.sampleOfRegistrations(rounds)
    for filter in [RegistrationList.Filter.open, .all, .expiring(days: 30), .overdue, .late] {
      for (order, down) in RegistrationList.orders(of: filter).flatMap({ [($0, false), ($0, true)] }) {
        let list = RegistrationList(filter, by: order, isDescending: down)
        let name = "\(filter) by \(order.rawValue)\(down ? ", downwards" : "")"
        for id in anywhere {
          try first.measure(name, reads) { _ = try $0.page(list, limit: page) }
          try last.measure(name, reads) { _ = try $0.page(list, backwards: true, limit: page) }
          let row = try reads.guide.line(id, in: list) ?? reads.guide.page(list, limit: page).last
          guard let key = row?.key else { continue }
          try next.measure(name, reads) { _ = try $0.page(list, after: key, limit: page) }
        }
      }
    }
    let people = try bench.sampleOfPeople(rounds)
    for (order, down) in PersonList.Order.allCases.flatMap({ [($0, false), ($0, true)] }) {
      let list = PersonList(by: order, isDescending: down)
      let name = "people by \(order.rawValue)\(down ? ", downwards" : "")"
      for id in people {
        try first.measure(name, reads) { _ = try $0.page(list, limit: page) }
        try last.measure(name, reads) { _ = try $0.page(list, backwards: true, limit: page) }
        guard let key = try reads.guide.line(id, in: list)?.key else { continue }
        try next.measure(name, reads) { _ = try $0.page(list, after: key, limit: page) }
      }
    }
    return [
      first.row("page: first"), next.row("page: next, from anywhere"), last.row("page: jump to the end"),
    ]
  }

  /// A comparison that remembers where ours took longest.
  private struct Slowest {
    private var comparison = Comparison()
    private var name = ""
    private var taken = 0.0

    mutating func measure(_ name: String, _ reads: ReadComparison, _ read: (Store) throws -> Void) throws {
      try reads.measure(&comparison, read)
      guard let last = comparison.ours.values.last, last > taken else { return }
      (self.name, taken) = (name, last)
    }

    func row(_ row: String) -> Row {
      comparison.row(row, [Limit(.p50, 5), Limit(.p99, 16)] + .read, note: "slowest: \(name)")
    }
  }
}
