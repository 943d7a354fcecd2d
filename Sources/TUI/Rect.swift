/// A rectangle of cells. Screens cut the areas of their parts from it by hand.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The uppermost row.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// A rectangle; a negative width or height counts as nothing.
  public init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The column after the last.
  public var maxX: Int { x + width }
  /// The row after the last.
  public var maxY: Int { y + height }
  /// Width and height.
  public var size: Size { Size(width, height) }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The uppermost rows.
  public func top(_ rows: Int) -> Rect { Rect(x, y, width, min(max(0, rows), height)) }
  /// The lowest rows.
  public func bottom(_ rows: Int) -> Rect {
    let kept = min(max(0, rows), height)
    return Rect(x, maxY - kept, width, kept)
  }
  /// The leftmost columns.
  public func left(_ columns: Int) -> Rect { Rect(x, y, min(max(0, columns), width), height) }
  /// The rightmost columns.
  public func right(_ columns: Int) -> Rect {
    let kept = min(max(0, columns), width)
    return Rect(maxX - kept, y, kept, height)
  }

  /// All but the uppermost rows.
  public func dropTop(_ rows: Int) -> Rect { bottom(height - max(0, rows)) }
  /// All but the lowest rows.
  public func dropBottom(_ rows: Int) -> Rect { top(height - max(0, rows)) }
  /// All but the leftmost columns.
  public func dropLeft(_ columns: Int) -> Rect { right(width - max(0, columns)) }
  /// All but the rightmost columns.
  public func dropRight(_ columns: Int) -> Rect { left(width - max(0, columns)) }

  /// One row of it; empty where there is none.
  public func row(_ index: Int) -> Rect { dropTop(index).top(1) }

  /// The same rectangle without a border of that many cells.
  public func inset(_ columns: Int, _ rows: Int) -> Rect {
    dropLeft(columns).dropRight(columns).dropTop(rows).dropBottom(rows)
  }

  /// A rectangle of that size in the middle, never larger than this one.
  public func centred(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(x + (self.width - width) / 2, y + (self.height - height) / 2, width, height)
  }

  /// The part that both rectangles cover.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(left, top, min(maxX, other.maxX) - left, min(maxY, other.maxY) - top)
  }
}
