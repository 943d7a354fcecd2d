import TUI
import Words

/// A column that a list can show beside the name of its rows.
protocol LineColumn: RawRepresentable<String>, CaseIterable, Hashable {
  associatedtype Row
  /// What it is called in the menu and on paper.
  func label(_ workplace: Workplace) -> String
  /// How it stands on the screen.
  func column(_ workplace: Workplace) -> TableColumn
  /// What stands in it.
  func cell(of row: Row, _ workplace: Workplace) -> String
}

extension LineColumn {
  /// Those that fit beside the name, as columns of a table; the rest stays away.
  static func fitting(_ shown: [Self], beside name: TableColumn, in width: Int, _ workplace: Workplace)
    -> [TableColumn]
  {
    var columns = [name]
    var room = width - 4 - name.width
    for column in shown.map({ $0.column(workplace) }) {
      room -= column.width + 1
      if room < 0 { break }
      columns.append(column)
    }
    return columns
  }
}
