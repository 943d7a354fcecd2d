/// Where a table's rows come from: windows by key in both directions, so that the first page costs the
/// same at a thousand rows and at a million.
///
/// All rows come in the order of the table, also those before a row. A source is one order and one
/// filter; another order is another source.
public protocol TableSource {
  /// The place of a row in the order, such as its sort key and id.
  associatedtype Key: Sendable

  /// The first rows.
  func first(_ count: Int) throws -> [TableRow<Key>]
  /// The last rows, in the table's order.
  func last(_ count: Int) throws -> [TableRow<Key>]
  /// The rows after a place; the row itself need not be there any more.
  func after(_ key: Key, _ count: Int) throws -> [TableRow<Key>]
  /// The rows before a place, nearest last.
  func before(_ key: Key, _ count: Int) throws -> [TableRow<Key>]
  /// A row by its id; nil when the filter leaves it out or it is gone.
  func row(_ id: Int64) throws -> TableRow<Key>?
}
