import GRDBSQLite

/// Where a row stands in the order of its list: the values of the order's columns, the record's id last.
public struct ListKey: Hashable, Sendable {
  private enum Part: Hashable {
    case number(Int64)
    case text(String)

    var value: any Bindable {
      switch self {
      case .number(let number): number
      case .text(let text): text
      }
    }
  }

  private let parts: [Part]

  /// Reads it from the columns that stand at the end of a list's row.
  init(_ row: Columns, from index: Int) {
    parts = (index..<row.count).map { column in
      row.type(column) == SQLITE_INTEGER ? .number(row[column]) : .text(row[column])
    }
  }

  /// What a page that continues from the row binds.
  var values: [(any Bindable)?] { parts.map(\.value) }
}
