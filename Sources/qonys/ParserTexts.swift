import Domain
import Words

/// Says in the language of this run what the argument parser says in English.
enum ParserTexts {
  /// A text of the parser, line by line.
  static func translated(_ text: String, _ language: Language) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0), language) }.joined(separator: "\n")
  }

  private static func translated(line: String, _ language: Language) -> String {
    for phrase in CommandWords.parser {
      if let values = values(of: line, in: phrase.en) { return phrase.filled(language, values) }
    }
    return line
  }

  /// What stands in a line at the places `{0}`, `{1}` … of a pattern; nil where the line is not of it.
  static func values(of line: String, in pattern: String) -> [String]? {
    var parts: [Substring] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(rest[..<open])
      rest = rest[rest.index(after: close)...]
    }
    parts.append(rest)
    guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else { return nil }
    var left = line.dropFirst(first.count)
    guard parts.count > 1 else { return left.isEmpty ? [] : nil }
    var values: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let found = left.firstRange(of: part) else { return nil }
      values.append(String(left[..<found.lowerBound]))
      left = left[found.upperBound...]
    }
    return left.hasSuffix(last) ? values + [String(left.dropLast(last.count))] : nil
  }
}
