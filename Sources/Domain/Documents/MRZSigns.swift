/// The signs of a machine readable zone of the right length, line after line.
struct MRZSigns: Sendable {
  static let filler = UInt8(ascii: "<")
  /// A sign that was typed but is none of the zone's.
  static let unreadable = UInt8(ascii: "?")
  /// A sign that is lacking and may have been any.
  static let gap: UInt8 = 0

  let format: MRZFormat
  let layout: MRZLayout
  var bytes: [UInt8]

  /// Signs whose number tells the format; nil where it tells none.
  init?(_ bytes: [UInt8]) {
    guard let format = MRZFormat.allCases.first(where: { $0.signs == bytes.count }) else { return nil }
    self.format = format
    layout = format.layout
    self.bytes = bytes
  }

  /// The lines as text.
  var lines: [String] {
    (0..<format.lines).map { text($0 * layout.width..<($0 + 1) * layout.width) }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A field without the fillers around it; those between its signs stand for a space or a hyphen.
  func words(_ range: Range<Int>) -> String {
    bytes[range].split(separator: MRZSigns.filler).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Whether nothing but fillers stands there.
  func isEmpty(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == MRZSigns.filler || $0 == MRZSigns.gap }
  }
}
