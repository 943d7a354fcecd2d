import TUI

/// The rows of a list: all of them by pages of the store, or the few that a search found.
///
/// A row's place in the order is the record itself, for the store keeps its sort key there.
struct ListSource<Record: Sendable>: TableSource {
  private let page: (_ from: Record?, _ backwards: Bool, _ count: Int) throws -> [Record]
  private let record: (Int64) throws -> Record?
  private let line: (Record) -> TableRow<Record>

  /// Rows by pages. `page` answers so many records after one, or before it, in the list's order.
  init(
    page: @escaping (_ from: Record?, _ backwards: Bool, _ count: Int) throws -> [Record],
    record: @escaping (Int64) throws -> Record?, line: @escaping (Record) -> TableRow<Record>
  ) {
    self.page = page
    self.record = record
    self.line = line
  }

  /// No rows yet: the screen sets a source of its own.
  static var empty: Self {
    Self(page: { _, _, _ in [] }, record: { _ in nil }, line: { TableRow(id: 0, key: $0, cells: []) })
  }

  /// What a search finds.
  init(_ found: FoundRows<Record>, line: @escaping (Record) -> TableRow<Record>) {
    self.init(page: found.page, record: found.record, line: line)
  }

  func first(_ count: Int) throws -> [TableRow<Record>] { try page(nil, false, count).map(line) }
  func last(_ count: Int) throws -> [TableRow<Record>] { try page(nil, true, count).map(line) }
  func after(_ key: Record, _ count: Int) throws -> [TableRow<Record>] {
    try page(key, false, count).map(line)
  }
  func before(_ key: Record, _ count: Int) throws -> [TableRow<Record>] {
    try page(key, true, count).map(line)
  }
  func row(_ id: Int64) throws -> TableRow<Record>? { try record(id).map(line) }
}
