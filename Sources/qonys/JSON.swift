import Store

/// A JSON value whose keys keep their order: what `--json` prints.
enum JSON: Equatable {
  case text(String)
  case number(Int64)
  case flag(Bool)
  case null
  case list([JSON])
  case object([Member])

  /// A key and its value.
  struct Member: Equatable {
    let key: String
    let value: JSON
  }

  /// An object of keys and values in this order.
  static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// A text; null where there is none.
  static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

  /// The value on one line.
  var written: String {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let items): "[\(items.map(\.written).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(JSONText.quoted($0.key)):\($0.value.written)" }.joined(separator: ","))}"
    }
  }
}

extension Results {
  /// Writes a list, an item a line, as its items come.
  func list(_ items: ((JSON) throws -> Void) throws -> Void) throws {
    var before = "["
    try items { item in
      try self.line(before)
      before = item.written + ","
    }
    if before == "[" {
      try line("[]")
    } else {
      try line(String(before.dropLast()))
      try line("]")
    }
  }
}
