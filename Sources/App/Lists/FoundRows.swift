import Words

/// What one search finds: looked for when the first row is asked for, so that a typed letter is painted first.
final class FoundRows<Record> {
  /// What was found, and whether there is more than the search takes.
  typealias Result = (records: [Record], isCut: Bool)

  private let search: () throws -> Result
  private let id: (Record) -> Int64
  /// The rows that the list held before, in their order.
  private let formerly: [Int64]
  private var found: Result?

  /// - Parameter formerly: the rows that the list held before, in their order: who falls out of it leaves a place there.
  init(
    id: @escaping (Record) -> Int64, formerly: [Int64] = [], _ search: @escaping () throws -> Result
  ) {
    self.id = id
    self.formerly = formerly
    self.search = search
  }

  /// All that was found, best first.
  func all() throws -> [Record] { try result().records }

  /// Whether there is more than the search takes; false before it has run.
  var isCut: Bool { found?.isCut ?? false }

  /// How many: «312», or «200+» where there are more.
  func count() throws -> String {
    let (records, isCut) = try result()
    return CountWords.number(records.count) + (isCut ? "+" : "")
  }

  private func result() throws -> Result {
    if let found { return found }
    let result = try search()
    found = result
    return result
  }

  func page(from record: Record?, backwards: Bool, count: Int) throws -> [Record] {
    let records = try all()
    guard let record else { return Array(backwards ? records.suffix(count) : records.prefix(count)) }
    let index = records.firstIndex { id($0) == id(record) }
    let place = index ?? placeLeft(by: id(record), in: records)
    return Array(
      backwards ? records[..<place].suffix(count) : records[(index.map { $0 + 1 } ?? place)...].prefix(count))
  }

  /// Where a record would stand that fell out of what was found: before the first that came after it.
  private func placeLeft(by record: Int64, in records: [Record]) -> Int {
    guard let place = formerly.firstIndex(of: record) else { return 0 }
    let places = Dictionary(records.enumerated().map { (id($1), $0) }) { first, _ in first }
    return formerly[place...].lazy.compactMap { places[$0] }.first ?? records.count
  }

  func record(_ wanted: Int64) throws -> Record? {
    try all().first { id($0) == wanted }
  }
}
