import Domain
import Store

/// Writes rows as a JSON array of objects, an object a line; what is empty is null.
struct JSONWriter {
  private let file: OutputFile
  private let keys: [String]
  private var isFirst = true

  /// Begins the array.
  init(_ file: OutputFile, keys: [String]) throws {
    self.file = file
    self.keys = keys.map { JSONText.quoted($0) + ":" }
    try file.write("[".utf8)
  }

  /// Adds an object of the values in the order of the keys.
  mutating func write(_ values: [FieldValue?]) throws {
    var line = isFirst ? "\n{" : ",\n{"
    isFirst = false
    for (index, value) in values.enumerated() {
      if index > 0 { line += "," }
      line += keys[index]
      switch value {
      case nil: line += "null"
      case .number(let number): line += String(number)
      case .flag(let flag): line += flag ? "true" : "false"
      case let value?: line += JSONText.quoted(value.canonical)
      }
    }
    try file.write((line + "}").utf8)
  }

  /// Ends the array.
  func finish() throws {
    try file.write("\n]\n".utf8)
  }
}
