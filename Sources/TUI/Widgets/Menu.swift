/// A short list to choose from: by arrows, by number, or by the letters an item begins with. What stands behind the tenth
/// item has capital letters, A and so on; small ones look for an item.
public struct Menu: Sendable {
  /// One item.
  public struct Item: Equatable, Sendable {
    /// The item's name in the program.
    public let id: String
    /// What people read.
    public let label: String
    /// A figure or hint at the right.
    public let detail: String
    /// Whether it can be chosen; else it is shown greyed, with the reason at the right.
    public let isLive: Bool

    /// An item.
    public init(_ id: String, _ label: String, detail: String = "", isLive: Bool = true) {
      self.id = id
      self.label = label
      self.detail = detail
      self.isLive = isLive
    }
  }

  /// What a key did.
  public enum Event: Equatable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The key was used.
    case stayed
    /// An item was chosen.
    case chose(String)
  }

  /// The items; where they are numbered the first ten have the digits 1…9 and 0, those behind them the letters A…Z.
  public var items: [Item] { didSet { selected = min(selected, max(0, items.count - 1)) } }
  /// The index of the item under the cursor.
  public private(set) var selected: Int
  private var typed = ""
  private let isNumbered: Bool
  private let words: TUIWords

  /// A menu with the cursor on an item, the first unless given.
  /// - Parameter isNumbered: whether a digit chooses an item; not where the labels are numbers themselves, which are found
  ///   by typing them.
  public init(_ items: [Item], selected id: String? = nil, isNumbered: Bool = true, words: TUIWords) {
    self.items = items
    self.isNumbered = isNumbered
    self.words = words
    selected = items.firstIndex { $0.id == id } ?? 0
  }

  /// The item under the cursor.
  public var selectedItem: Item? { items.indices.contains(selected) ? items[selected] : nil }

  /// Answers a key.
  public mutating func handle(_ key: Key) -> Event {
    let last = max(0, items.count - 1)
    if case .character(let character) = key, character != " " { return type(character) }
    typed = ""
    switch key {
    case .up: selected = selected == 0 ? last : selected - 1
    case .down: selected = selected == last ? 0 : selected + 1
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = last
    case .enter: return choose(selected)
    default: return .ignored
    }
    return .stayed
  }

  private mutating func type(_ character: Character) -> Event {
    let number = isNumbered ? Layout.digit(of: character).map { $0 == 0 ? 9 : $0 - 1 } : nil
    if character.isASCII, let number {
      return choose(number)
    }
    if isNumbered, typed.isEmpty, let index = Self.index(ofCapital: character), items.indices.contains(index)
    {
      return choose(index)
    }
    // The digit row of the Kazakh layout types letters.
    let character =
      isNumbered ? character : Layout.digit(of: character).map { Character(String($0)) } ?? character
    for text in [typed + String(character), String(character)] {
      let ranked = items.indices.compactMap { index in
        words.rank(items[index].label, for: text).map { (rank: $0, index: index) }
      }
      guard let best = ranked.min(by: { $0 < $1 }) else { continue }
      (typed, selected) = (text, best.index)
      return .stayed
    }
    return number.map { choose($0) } ?? .stayed
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// The key of an item.
  private static func key(of index: Int) -> String {
    if index < 10 { return String((index + 1) % 10) }
    return letters.indices.contains(index - 10) ? String(letters[index - 10]) : ""
  }

  /// The item whose key a capital letter is, on whatever layout.
  private static func index(ofCapital character: Character) -> Int? {
    guard character.isUppercase, let capital = Layout.latin(of: character).uppercased().first else {
      return nil
    }
    return letters.firstIndex(of: capital).map { $0 + 10 }
  }

  /// A greyed item is not chosen; the cursor stands on it, and its reason is at its right.
  private mutating func choose(_ index: Int) -> Event {
    guard items.indices.contains(index) else { return .stayed }
    if !items[index].isLive { selected = index }
    return items[index].isLive ? .chose(items[index].id) : .stayed
  }

  /// Draws the items one a row, scrolled so that the cursor is seen. Without `isFocused` none is
  /// highlighted.
  public func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool = true) {
    let first = max(0, min(selected - area.height + 1, items.count - area.height))
    for (row, item) in items.dropFirst(first).prefix(area.height).enumerated() {
      let index = first + row
      let line = area.row(row)
      let isSelected = isFocused && index == selected
      if isSelected {
        canvas.fill(line, role: .selected)
        canvas.cursor = Point(line.x, line.y)
      }
      let role: Role = isSelected ? .selected : item.isLive ? .plain : .dim
      canvas.put(
        isNumbered ? Self.key(of: index) : "", in: line.dropLeft(1), role: isSelected ? .selected : .key)
      let detail = Text.width(item.detail)
      let text = line.dropLeft(3).dropRight(1)
      canvas.put(item.detail, in: text, role: isSelected ? .selected : .dim, align: .right)
      canvas.put(item.label, in: text.dropRight(detail == 0 ? 0 : detail + 1), role: role)
    }
    canvas.scrollMarks(in: area, above: first > 0, below: first + area.height < items.count)
  }
}
