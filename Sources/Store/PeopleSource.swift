import Domain

/// A way from what was typed to people `p` who are not archived: by their IIN, a document, the number of a registration,
/// or a name. The search of all
/// registers and that of one ask the same ways.
struct PeopleSource {
  /// A table of people `p`, or what leads to it.
  let from: String
  /// Which of them are meant.
  let condition: String
  let values: [(any Bindable)?]
  /// The order of the index that is walked, or of the names.
  let order: String

  private init(_ from: String, _ condition: String, _ values: [(any Bindable)?], by order: String) {
    self.from = from
    self.condition = "\(condition) AND p.archived_on IS NULL"
    self.values = values
    self.order = order
  }

  /// Behind every text that begins with another.
  private static let end = "\u{10FFFF}"

  /// By an IIN or the beginning of one; nil where the text is none.
  static func iin(_ text: String) -> PeopleSource? {
    let digits = KeyboardLayout.digits(text)
    guard digits.count >= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return PeopleSource("person p", "p.iin >= ? AND p.iin < ?", [digits, digits + "~"], by: "p.iin")
  }

  /// By the number of an identity document or the beginning of one; nil where the text has no digit.
  static func document(_ text: String) -> PeopleSource? {
    let key = IdentityDocument.key(text)
    guard key.count >= 3,
      text.contains(where: \.isNumber) || KeyboardLayout.digits(text).contains(where: \.isNumber)
    else { return nil }
    return PeopleSource(
      "document d CROSS JOIN person p ON p.id = d.person", "d.number_key >= ? AND d.number_key < ?",
      [key, key + end], by: "d.number_key")
  }

  /// By the official number of a registration or the beginning of one; nil where the text has no digit.
  static func registration(_ text: String) -> PeopleSource? {
    guard text.count >= 3, text.contains(where: \.isNumber) else { return nil }
    return PeopleSource(
      "registration n CROSS JOIN person p ON p.id = n.person",
      "n.external_number >= ? AND n.external_number < ?", [text, text + end], by: "n.external_number")
  }

  /// Names that begin with the words of a name.
  static func names(beginning words: [String]) -> PeopleSource {
    let prefix = words.joined(separator: " ")
    return PeopleSource(
      "person p", "p.skeleton >= ? AND p.skeleton < ?", [prefix, prefix + end], by: "p.skeleton, p.id")
  }

  /// Names that have the words of a name in any order; nil where none has three letters: a shorter one hits everybody.
  /// - Parameter most: looks at so many hits only; nil: at all.
  static func names(with words: [String], most: Int? = nil) -> PeopleSource? {
    let long = words.filter { $0.count >= 3 }
    guard !long.isEmpty else { return nil }
    let query = long.map { "\"\($0)\"*" }.joined(separator: " AND ")
    let some = most.map { " LIMIT \($0)" } ?? ""
    return PeopleSource(
      "(SELECT rowid FROM person_text WHERE person_text MATCH ?\(some)) t CROSS JOIN person p ON p.id = t.rowid",
      "1", [query], by: "p.skeleton, p.id")
  }

  /// The words of what was typed, as the keyboard's layouts may have meant it; none where it is a number.
  static func readings(of text: String) -> [[String]] {
    // No name is made of digits alone.
    if text.utf8.allSatisfy({ (48...57).contains($0) }) { return [] }
    return KeyboardLayout.readings(of: text).map {
      PersonName.skeleton($0).split(separator: " ").map(String.init)
    }.filter { !$0.isEmpty }
  }

  /// All ways to people themselves, the surest first; the number of a registration leads to that.
  static func all(of text: String) -> [PeopleSource] {
    let names = readings(of: text).flatMap { [Self.names(beginning: $0), Self.names(with: $0)] }
    return ([iin(text), document(text)] + names).compactMap { $0 }
  }
}
