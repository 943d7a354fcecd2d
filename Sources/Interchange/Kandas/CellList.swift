/// Several things in one cell, each of several parts: `identity:2031-03-01;application`.
///
/// A separator inside a part stands behind a `\`.
enum CellList {
  private static let between: Character = ";"
  private static let inside: Character = ":"
  private static let escape: Character = "\\"

  /// The cell; nil where there is nothing to say. Empty parts at the end are left out.
  static func text(_ things: [[String]]) -> String? {
    let written = things.map { parts in
      let count = (parts.lastIndex { !$0.isEmpty } ?? -1) + 1
      return parts.prefix(count).map(escaped).joined(separator: String(inside))
    }
    return written.isEmpty ? nil : written.joined(separator: String(between))
  }

  /// What a cell says; blanks around a part do not count.
  static func parse(_ text: String) -> [[String]] {
    var things: [[String]] = [[""]]
    var isEscaped = false
    for sign in text {
      let (thing, part) = (things.count - 1, things[things.count - 1].count - 1)
      if isEscaped || ![between, inside, escape].contains(sign) {
        things[thing][part].append(sign)
        isEscaped = false
      } else if sign == escape {
        isEscaped = true
      } else if sign == inside {
        things[thing].append("")
      } else {
        things.append([""])
      }
    }
    return things.map { $0.map(trimmed) }.filter { $0 != [""] }
  }

  private static func escaped(_ part: String) -> String {
    var text = ""
    for sign in part {
      if [between, inside, escape].contains(sign) { text.append(escape) }
      text.append(sign)
    }
    return text
  }

  private static func trimmed(_ part: String) -> String {
    var part = Substring(part)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
