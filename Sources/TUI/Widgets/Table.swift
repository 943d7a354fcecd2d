/// A list of records: a window of rows around the cursor, fetched by key in both directions.
///
/// Letters typed go to the line of find; the screen answers with another source. What may take long
/// (the first rows of a new source) is fetched by `refresh`, which the screen calls when idle, so that a
/// typed letter is painted first.
public struct Table<Source: TableSource> {
  /// A row of this table.
  public typealias Row = TableRow<Source.Key>

  /// What a key did.
  public enum Event: Equatable, Sendable {
    /// The key means nothing to the table: the screen's own keys come next.
    case ignored
    /// The key was used and the same row is selected.
    case stayed
    /// Another row is selected.
    case moved
    /// The text to find is another: time to set a source for it.
    case find(String)
    /// A row was marked, or is no longer.
    case marked
    /// Enter on a row.
    case opened(Int64)
  }

  /// The columns from left to right.
  public var columns: [TableColumn]
  /// The column that the rows are ordered by, marked in its heading.
  public var order: String
  /// Whether the order goes downwards.
  public var isDescending = false
  /// The line under the rows: the count, sums; no row is spent on nil.
  public var totals: String?
  /// What stands at the right of the line of find: how many were found, `…` while they are counted.
  public var found = ""
  /// Whether letters and digits typed look for a row; else they are the screen's shortcuts.
  public var findsByTyping: Bool
  /// Whether the space bar marks rows.
  public var marksRows = false
  /// The records that are marked; they stay so in another order or filter.
  public var marked: Set<Int64> = []
  /// Where the rows come from. A new source is read by `refresh`.
  public var source: Source {
    didSet { isStale = true }
  }

  /// What is looked for.
  public internal(set) var findText = ""
  /// Whether the rows are to be fetched anew.
  public internal(set) var isStale = true
  var rows: [Row] = []
  var selected = 0
  var top = 0
  var reachesStart = true
  var reachesEnd = true
  /// Whether the cursor goes to the first row when the rows are fetched: the best of a search.
  var startsAnew = false
  /// What it shows by itself; another language is set here.
  public var words: TUIWords

  /// A table that has not read its rows yet; `refresh` reads them.
  public init(
    _ columns: [TableColumn], source: Source, order: String = "", findsByTyping: Bool = true,
    words: TUIWords
  ) {
    self.columns = columns
    self.source = source
    self.order = order
    self.findsByTyping = findsByTyping
    self.words = words
  }

  /// The row under the cursor.
  public var selectedRow: Row? { rows.indices.contains(selected) ? rows[selected] : nil }
  /// The id of the row under the cursor.
  public var selectedID: Int64? { selectedRow?.id }
  /// Whether there is no row at all.
  public var isEmpty: Bool { rows.isEmpty }
  /// The rows that are held at the moment, some beyond what is seen.
  public var window: [Row] { rows }

  /// Fetches the rows anew if need be, with the same record selected where it is still there, else the
  /// one that took its place. True when something was fetched.
  @discardableResult
  public mutating func refresh() throws -> Bool {
    guard isStale else { return false }
    let showsStart = reachesStart && top == 0 && !rows.isEmpty
    if startsAnew {
      try goToFirst()
    } else if let id = selectedID, let row = try source.row(id) {
      try load(around: row.key, selecting: row)
    } else if let key = selectedRow?.key, order == loadedOrder {
      try load(around: key, selecting: nil)
    } else {
      try goToFirst()
    }
    // A list that showed its beginning shows what is new there, the cursor being in sight.
    if showsStart, reachesStart, order == loadedOrder { top = max(0, selected - shownLines + 1) }
    settle()
    return true
  }

  /// Selects a record. False when it is not among the rows of the source.
  @discardableResult
  public mutating func select(_ id: Int64) throws -> Bool {
    if !isStale, let index = rows.firstIndex(where: { $0.id == id }) {
      selected = index
      return true
    }
    guard let row = try source.row(id) else { return false }
    try load(around: row.key, selecting: row)
    settle()
    return true
  }

  /// Empties the line of find without an event, for a screen that sets another filter.
  public mutating func clearFind() { findText = "" }

  private mutating func settle() {
    (isStale, startsAnew, loadedOrder) = (false, false, order)
  }

  /// The order in which `rows` were read: keys of another order say nothing.
  private var loadedOrder: String?

  /// The lines of the window at the last key.
  var shownLines = 24

  /// Whether the rows that the next page would show are not held yet.
  public var wantsMore: Bool { !isStale && (lacksRowsBelow(shownLines) || lacksRowsAbove(shownLines)) }

  /// Fetches what the next page in either direction would show, so that the key finds it there; a screen calls it when
  /// idle. True when something was fetched.
  @discardableResult
  public mutating func readAhead() throws -> Bool {
    guard wantsMore else { return false }
    // A whole page is fetched or none: a waiting key stops the reading, and nothing is half done.
    if lacksRowsBelow(shownLines) { try fetchBelow(Self.page) }
    if lacksRowsAbove(shownLines) { try fetchAbove(Self.page) }
    return true
  }

  /// Whether a page further down, with the lines it shows, reaches beyond the rows held.
  private func lacksRowsBelow(_ page: Int) -> Bool { !reachesEnd && selected + 2 * page >= rows.count }
  /// Whether a page further up, with the lines it shows, reaches beyond the rows held.
  private func lacksRowsAbove(_ page: Int) -> Bool { !reachesStart && selected - 2 * page < 0 }

  mutating func fetchBelow(_ count: Int) throws {
    guard let last = rows.last else { return }
    let more = try source.after(last.key, count)
    reachesEnd = more.count < count
    rows += more
  }

  mutating func fetchAbove(_ count: Int) throws {
    guard let first = rows.first else { return }
    let more = try source.before(first.key, count)
    reachesStart = more.count < count
    rows = more + rows
    selected += more.count
    top += more.count
  }

  /// Rows fetched at a time: more than any window shows.
  static var page: Int { 80 }

  private mutating func load(around key: Source.Key, selecting row: Row?) throws {
    let before = try source.before(key, Self.page)
    let after = try source.after(key, Self.page)
    let offset = selected - top
    rows = before + (row.map { [$0] } ?? []) + after
    reachesStart = before.count < Self.page
    reachesEnd = after.count < Self.page
    selected = min(before.count, max(0, rows.count - 1))
    // The row stays on the line where it was.
    top = max(0, selected - max(0, offset))
  }

  mutating func goToFirst() throws {
    let first = try source.first(Self.page)
    rows = first
    reachesStart = true
    reachesEnd = first.count < Self.page
    (selected, top) = (0, 0)
  }

  mutating func goToLast() throws {
    let last = try source.last(Self.page)
    rows = last
    reachesStart = last.count < Self.page
    reachesEnd = true
    selected = max(0, last.count - 1)
    top = selected
  }
}
