/// Where a row stands in the order of its list: the values of the order's columns, the record's id last.
public struct ListKey: Hashable, Sendable {
  /// A number that comes before the text, where the order begins with one.
  private let number: Int64?
  private let text: String
  private let id: Int64

  /// Reads it from the columns that stand at the end of a list's row: two, or three where a number comes first.
  init(_ row: Columns, from index: Int) {
    let hasNumber = row.count - index == 3
    number = hasNumber ? row[index] : nil
    text = row[hasNumber ? index + 1 : index]
    id = row[hasNumber ? index + 2 : index + 1]
  }

  /// What a page that continues from the row binds.
  var values: [(any Bindable)?] { number.map { [$0, text, id] } ?? [text, id] }
}
