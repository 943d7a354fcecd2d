/// How texts that people write are compared with the program's own words.
enum Written {
  /// The text in small letters, with е for ё, single spaces and no full stop at its end.
  static func folded(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    var folded = words.joined(separator: " ").replacing("ё", with: "е")
    while folded.hasSuffix(".") { folded.removeLast() }
    return folded
  }
}
