import Domain
import Store

/// Search as one types: the first page of what is found.
enum SearchScenario {
  private static let page = 20
  private static let names = 60
  /// So many letters are typed at most; who has not found by then is not on the screen.
  private static let letters = 16

  static func rows(_ bench: Bench) throws -> [Row] {
    let reads = try ReadComparison(bench)
    defer { reads.close() }
    let iins = try bench.sampleOfPeople(400).compactMap { try reads.guide.person($0)?.iin }
    var rows = [
      try row("search: whole IIN", for: iins, reads, [Limit(.p99, 5)]),
      try row(
        "search: IIN as it is typed", for: iins.prefix(names).flatMap { prefixes(of: $0).dropLast() }, reads,
        []),
    ]
    let sample = try Spelling.sample(of: bench, names)
    for spelling in Spelling.allCases {
      let typed = sample.flatMap { prefixes(of: spelling.write("\($0.surname) \($0.given)")) }
      rows.append(try row("search: name, \(spelling.rawValue)", for: typed, reads, byName))
    }
    let turned = sample.flatMap { prefixes(of: Spelling.russian.write("\($0.given) \($0.surname)")) }
    rows.append(try row("search: given name first", for: turned, reads, byName))
    return rows
  }

  private static let byName = [Limit(.p95, 30), Limit(.p99, 50)]

  private static func prefixes(of text: String) -> [String] {
    (1...max(1, min(text.count, letters))).map { String(text.prefix($0)) }.filter { !$0.hasSuffix(" ") }
  }

  private static func row(
    _ name: String, for typed: [String], _ reads: ReadComparison, _ limits: [Limit]
  ) throws -> Row {
    var comparison = Comparison()
    var slowest = (typed: "", taken: 0.0)
    for text in typed {
      let before = comparison.ours.count
      try reads.measure(&comparison) { _ = try $0.find(text, limit: page) }
      guard comparison.ours.count > before, let taken = comparison.ours.values.last else { continue }
      if taken > slowest.taken { slowest = (text, taken) }
    }
    return comparison.row(name, limits + .read, note: "slowest: «\(slowest.typed)»")
  }
}
