/// What one search finds: looked for when the first row is asked for, so that a typed letter is painted first.
final class FoundRows<Record> {
  private let search: () throws -> [Record]
  private let id: (Record) -> Int64
  private var found: [Record]?

  init(id: @escaping (Record) -> Int64, _ search: @escaping () throws -> [Record]) {
    self.id = id
    self.search = search
  }

  /// All that was found, best first.
  func all() throws -> [Record] {
    if let found { return found }
    let records = try search()
    found = records
    return records
  }

  func page(from record: Record?, backwards: Bool, count: Int) throws -> [Record] {
    let records = try all()
    guard let record else { return Array(backwards ? records.suffix(count) : records.prefix(count)) }
    guard let index = records.firstIndex(where: { id($0) == id(record) }) else { return [] }
    return Array(backwards ? records[..<index].suffix(count) : records[(index + 1)...].prefix(count))
  }

  func record(_ wanted: Int64) throws -> Record? {
    try all().first { id($0) == wanted }
  }
}
