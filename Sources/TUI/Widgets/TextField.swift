/// One line of text that is being edited, letter by letter as people see letters.
public struct TextField: Equatable, Sendable {
  /// What a key did.
  public enum Event: Equatable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The cursor moved or nothing changed.
    case stayed
    /// The text is another.
    case edited
    /// What was typed or pasted does not fit and was not taken.
    case tooLong
  }

  private struct Snapshot: Equatable {
    let characters: [Character]
    let cursor: Int
  }

  private var characters: [Character]
  /// The letter that the cursor stands before, counted from 0.
  public private(set) var cursor: Int
  /// Whether typing writes over what is there; Insert changes it.
  public private(set) var isOverwriting = false
  /// The most letters it takes.
  public var maxLength: Int
  /// Whether keys of the digit row are digits on any layout, and blanks are left out: for numbers that
  /// are typed as digits only.
  public var takesDigits: Bool
  /// A digit was typed as such, not by the digit row of the Kazakh layout.
  private var hasPlainDigits = false
  private var undone: [Snapshot] = []
  private var isTypingRun = false

  /// A field with a text and the cursor at its end.
  public init(_ text: String = "", maxLength: Int = 200, takesDigits: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.maxLength = maxLength
    self.takesDigits = takesDigits
  }

  /// The text as typed.
  public var text: String { String(characters) }

  /// Takes another text; Ctrl-Z brings the former one back.
  public mutating func setText(_ text: String) {
    remember()
    characters = Array(text)
    cursor = characters.count
  }

  /// Edits with a key.
  public mutating func handle(_ key: Key) -> Event {
    if case .character(let character) = key { return insert(String(character), isTyped: true) }
    defer { isTypingRun = false }
    switch key {
    case .paste(let pasted): return insert(Text.oneLine(pasted), isTyped: false)
    case .left: return move(to: cursor - 1)
    case .right: return move(to: cursor + 1)
    case .home: return move(to: 0)
    case .end: return move(to: characters.count)
    case .wordLeft: return move(to: wordStart(before: cursor))
    case .wordRight: return move(to: wordStart(after: cursor))
    case .backspace: return remove(max(0, cursor - 1)..<cursor)
    case .delete: return remove(cursor..<min(cursor + 1, characters.count))
    case .control("w"): return remove(wordStart(before: cursor)..<cursor)
    case .control("u"): return remove(0..<cursor)
    case .control("k"): return remove(cursor..<characters.count)
    case .control("z"): return undo()
    case .insert:
      isOverwriting.toggle()
      return .stayed
    default: return .ignored
    }
  }

  private mutating func insert(_ text: String, isTyped: Bool) -> Event {
    var typed = text
    if takesDigits {
      // Whoever types digits as such is on no Kazakh layout: a point or a comma among them parts thousands.
      if characters.isEmpty { hasPlainDigits = false }
      if text.contains(where: { $0.isASCII && $0.isNumber }) { hasPlainDigits = true }
      let parts: Set<Character> = hasPlainDigits ? [" ", ".", ","] : [" "]
      typed = String(
        text.compactMap { character in
          parts.contains(character)
            ? nil : Layout.digit(of: character).map { Character(String($0)) } ?? character
        })
    }
    guard !typed.isEmpty else { return .stayed }
    let end = isTyped && isOverwriting ? min(cursor + 1, characters.count) : cursor
    // Joined as a text, for a mark that is typed alone belongs to the letter before it.
    let before = String(characters[..<cursor]) + typed
    let after = characters[end...]
    let count = before.count + after.count
    guard count <= maxLength else { return .tooLong }
    if !(isTyped && isTypingRun) { remember() }
    isTypingRun = isTyped
    let head = Array(before)
    characters = head + after
    cursor = head.count
    return .edited
  }

  private mutating func remove(_ range: Range<Int>) -> Event {
    guard !range.isEmpty else { return .stayed }
    remember()
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return .edited
  }

  private mutating func move(to place: Int) -> Event {
    cursor = min(max(0, place), characters.count)
    return .stayed
  }

  private mutating func undo() -> Event {
    guard let last = undone.popLast() else { return .stayed }
    characters = last.characters
    cursor = last.cursor
    return .edited
  }

  private mutating func remember() {
    undone.append(Snapshot(characters: characters, cursor: cursor))
    if undone.count > 100 { undone.removeFirst() }
  }

  private func wordStart(before place: Int) -> Int {
    var index = place
    while index > 0 && !isWord(characters[index - 1]) { index -= 1 }
    while index > 0 && isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  private func wordStart(after place: Int) -> Int {
    var index = place
    while index < characters.count && isWord(characters[index]) { index += 1 }
    while index < characters.count && !isWord(characters[index]) { index += 1 }
    return index
  }

  private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Draws the field on the first row of an area, scrolled so that the cursor is seen. A mark at an edge
  /// says that the text goes on.
  public func draw(on canvas: inout Canvas, in area: Rect, role: Role, isFocused: Bool) {
    guard !area.isEmpty else { return }
    canvas.fill(area.top(1), role: role)
    guard isFocused else {
      canvas.put(text, in: area, role: role)
      return
    }
    let widths = characters.map { Text.width(String($0)) }
    let before = widths[..<cursor].reduce(0, +)
    let total = before + widths[cursor...].reduce(0, +)
    // Room for the cursor after the last letter.
    let hidden = max(0, before + 1 - area.width)
    canvas.put(text, x: area.x - hidden, y: area.y, role: role, within: area.top(1))
    if hidden > 0 && area.width > 2 { canvas.put("‹", x: area.x, y: area.y, role: .dim) }
    if total - hidden > area.width && area.width > 2 && before - hidden < area.width - 1 {
      canvas.put("›", x: area.maxX - 1, y: area.y, role: .dim)
    }
    canvas.cursor = Point(area.x + before - hidden, area.y)
  }
}
