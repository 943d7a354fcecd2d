import Store

/// Statements as SQLite was given them, with their values, in the order in which they ran.
///
/// Kept as bytes that the floor can bind without a copy: for each statement the number of its text (two
/// bytes), how many values (one), and each value as a tag with what it needs.
final class Recording {
  enum Tag: UInt8 {
    case null, integer, real, text, blob
  }

  /// A statement's values could not be read back.
  struct Unreadable: Error, CustomStringConvertible {
    let sql: String
    var description: String { "the values of this statement cannot be read back: \(sql)" }
  }

  /// Each text once.
  private(set) var texts: [String] = []
  private(set) var bytes: [UInt8] = []
  /// How many statements.
  private(set) var count = 0
  private var numbers: [String: UInt16] = [:]
  private var unreadable: Unreadable?

  /// Runs `body` and keeps what it asks of the database. What SQLite does on its own account is left out, and
  /// the library's guard against writing in a read.
  static func of(_ store: Store, _ body: () throws -> Void) throws -> Recording {
    let recording = Recording()
    store.trace { recording.add($0, $1) }
    defer { store.trace(nil) }
    try body()
    if let unreadable = recording.unreadable { throw unreadable }
    return recording
  }

  private func add(_ sql: String, _ expanded: String) {
    if sql.hasPrefix("--") || sql.hasPrefix("PRAGMA query_only") { return }
    guard let values = BoundValue.values(of: sql, in: expanded) else {
      unreadable = Unreadable(sql: sql)
      return
    }
    let number = numbers[sql] ?? UInt16(texts.count)
    if Int(number) == texts.count {
      texts.append(sql)
      numbers[sql] = number
    }
    append(number)
    bytes.append(UInt8(values.count))
    for value in values { append(value) }
    count += 1
  }

  private func append(_ value: BoundValue) {
    switch value {
    case .null: bytes.append(Tag.null.rawValue)
    case .integer(let number):
      bytes.append(Tag.integer.rawValue)
      append(number)
    case .real(let number):
      bytes.append(Tag.real.rawValue)
      append(number.bitPattern)
    case .text(let text): append(.text, text)
    case .blob(let blob): append(.blob, blob)
    }
  }

  private func append(_ tag: Tag, _ content: [UInt8]) {
    bytes.append(tag.rawValue)
    append(Int32(content.count))
    bytes.append(contentsOf: content)
  }

  private func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }
}
