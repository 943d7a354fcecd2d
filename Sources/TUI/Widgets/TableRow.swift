/// One row of a table as it is shown, with what is needed to find its place again.
public struct TableRow<Key: Sendable>: Sendable {
  /// The record's id; the selection is an id and survives another order.
  public let id: Int64
  /// The row's place in the source's order; opaque to the table.
  public let key: Key
  /// One text a column.
  public var cells: [String]
  /// A sign before the row: `●`, `!`, `?`; none when empty.
  public var mark: String
  /// The role of the row's text and mark when it is not selected.
  public var role: Role

  /// A row.
  public init(id: Int64, key: Key, cells: [String], mark: String = "", role: Role = .plain) {
    self.id = id
    self.key = key
    self.cells = cells
    self.mark = mark
    self.role = role
  }
}
