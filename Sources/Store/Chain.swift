/// The bytes that the journal's chain is made of.
///
/// hash(change) = SHA-256( hash of the change before in the same office and generation ‖ bytes of the change
/// ‖ bytes of each of its records in order ). Every part carries its length, so no two changes share bytes.
enum Chain {
  /// What stands before the first change of a chain.
  static let beginning = [UInt8](repeating: 0, count: 32)

  /// The bytes of a change.
  static func bytes(
    id: Int64, officer: String, at: String, kind: String, reason: String?, undoes: Int64?, act: Int64?
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(count: Int(id))
    for text in [officer, at, kind] { bytes.append(part: text) }
    bytes.append(part: reason)
    bytes.append(part: undoes.map { String($0) })
    if let act { bytes.append(part: String(act)) }
    return bytes
  }

  /// The bytes of one of its records.
  static func bytes(position: Int, register: String, record: Int64, before: String?, after: [UInt8]?)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96 + (before?.utf8.count ?? 0))
    bytes.append(count: position)
    bytes.append(part: register)
    bytes.append(count: Int(record))
    bytes.append(part: before)
    bytes.append(count: after?.count ?? 0)
    bytes.append(contentsOf: after ?? [])
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(part text: String?) {
    guard let text else {
      append(count: -1)
      return
    }
    append(count: text.utf8.count)
    append(contentsOf: text.utf8)
  }
}
