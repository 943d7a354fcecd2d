import Words

/// What one search finds: looked for when the first row is asked for, so that a typed letter is painted first.
final class FoundRows<Record> {
  /// What was found, and whether there is more than the search takes.
  typealias Result = (records: [Record], isCut: Bool)

  private let search: () throws -> Result
  private let id: (Record) -> Int64
  private var found: Result?

  init(id: @escaping (Record) -> Int64, _ search: @escaping () throws -> Result) {
    self.id = id
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
    guard let index = records.firstIndex(where: { id($0) == id(record) }) else {
      return backwards ? [] : Array(records.prefix(count))  // it fell out of what was found: from the top
    }
    return Array(backwards ? records[..<index].suffix(count) : records[(index + 1)...].prefix(count))
  }

  func record(_ wanted: Int64) throws -> Record? {
    try all().first { id($0) == wanted }
  }
}
