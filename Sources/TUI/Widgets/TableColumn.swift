/// A column of a table.
public struct TableColumn: Sendable {
  /// The column's name in the program; the table's order names one of them.
  public let id: String
  /// Its heading.
  public let title: String
  /// Columns of the screen it takes at least.
  public let width: Int
  /// Its share of what is left over; 0 keeps it at its width.
  public let flex: Int
  /// Numbers stand at the right.
  public let align: Canvas.Alignment

  /// A column.
  public init(
    _ id: String, _ title: String, width: Int, flex: Int = 0, align: Canvas.Alignment = .left
  ) {
    self.id = id
    self.title = title
    self.width = width
    self.flex = flex
    self.align = align
  }
}
