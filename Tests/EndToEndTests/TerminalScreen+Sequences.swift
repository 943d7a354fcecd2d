/// What the sequences mean.
extension TerminalScreen {
  /// ESC and one letter.
  mutating func escape(_ letter: Unicode.Scalar) {
    switch letter {
    case "7": saved = (x, y, isReverse)
    case "8": restoreCursor()
    case "D": index()
    case "E":
      moveTo(0, y)
      index()
    case "M": reverseIndex()
    case "c": self = TerminalScreen(width: width, height: height)
    default: break
    }
  }

  /// ESC [, parameters, and a letter.
  mutating func control(_ letter: Unicode.Scalar, _ text: String) {
    let isPrivate = text.hasPrefix("?")
    let numbers = text.drop { !$0.isNumber && $0 != ";" }.split(
      separator: ";", omittingEmptySubsequences: false
    )
    .map { Int($0.prefix(while: \.isNumber)) ?? 0 }
    if isPrivate {
      if letter == "h" || letter == "l" { numbers.forEach { setMode($0, letter == "h") } }
      return
    }
    guard text.allSatisfy({ $0.isNumber || $0 == ";" }) else { return }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch letter {
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "X": erase(x..<x + count, row: y)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "L": insertLines(count, at: y)
    case "M": deleteLines(count, at: y)
    case "S": deleteLines(count, at: top)
    case "T": insertLines(count, at: top)
    case "b": if let last = lastWritten { for _ in 0..<count { put(last) } }
    case "m": setStyle(numbers)
    case "h", "l": if first == 4 { isInserting = letter == "h" }
    case "r": setRegion(numbers)
    case "s": saved = (x, y, isReverse)
    case "u": restoreCursor()
    default: move(letter, count, second: max(1, numbers.dropFirst().first ?? 1))
    }
  }

  private mutating func move(_ letter: Unicode.Scalar, _ count: Int, second: Int) {
    switch letter {
    case "A": moveTo(x, y - count)
    case "B", "e": moveTo(x, y + count)
    case "C", "a": moveTo(x + count, y)
    case "D": moveTo(x - count, y)
    case "E": moveTo(0, y + count)
    case "F": moveTo(0, y - count)
    case "G", "`": moveTo(count - 1, y)
    case "H", "f": moveTo(second - 1, count - 1)
    case "I": moveTo((x / 8 + count) * 8, y)
    case "Z": moveTo((x + 7) / 8 * 8 - 8 * count, y)
    case "d": moveTo(x, count - 1)
    default: break
    }
  }

  private mutating func restoreCursor() {
    moveTo(saved.x, saved.y)
    isReverse = saved.isReverse
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let first = max(1, numbers.first ?? 1) - 1
    let last = (numbers.dropFirst().first.flatMap { $0 == 0 ? nil : $0 } ?? height) - 1
    guard first < last, last < height else { return }
    (top, bottom) = (first, last)
    moveTo(0, 0)
  }

  private mutating func setStyle(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0, 27: isReverse = false
      case 7: isReverse = true
      case 38, 48: rest = rest.dropFirst(rest.first == 5 ? 2 : 4)
      default: break
      }
    }
  }

  private mutating func setMode(_ mode: Int, _ isOn: Bool) {
    switch mode {
    case 7: wraps = isOn
    case 25: isCursorVisible = isOn
    case 2004: takesPaste = isOn
    case 47, 1047, 1049: setAlternate(isOn)
    default: break
    }
  }

  private mutating func setAlternate(_ isOn: Bool) {
    guard isOn != isAlternate else { return }
    if isOn {
      saved = (x, y, isReverse)
      behind = cells
      cells = Self.blank(width, height)
    } else {
      cells = behind ?? cells
      behind = nil
      restoreCursor()
    }
  }
}
