import Domain
import Foundation

/// A form under way: what stands in its fields, as typed.
public struct Draft: Codable, Hashable, Sendable {
  /// Which form, by the name its screen gives it.
  public var form: String
  /// The record it changes; nil for a new one.
  public var record: Int64?
  /// The version of that record it began from.
  public var version: Int?
  /// The texts by field, neither cleaned nor read.
  public var fields: [String: String]
  /// The fields whose texts are carried into the next form.
  public var pinned: [String]
  /// The field the cursor is in.
  public var focus: String
  /// What else the form needs to come back: the person chosen, the family.
  public var context: [String: String]
  /// When it was last kept; ``DraftFile`` sets it.
  public internal(set) var savedAt: Timestamp

  /// Makes the draft of a form.
  public init(
    form: String, record: Int64? = nil, version: Int? = nil, fields: [String: String] = [:],
    pinned: [String] = [], focus: String = "", context: [String: String] = [:]
  ) {
    self.form = form
    self.record = record
    self.version = version
    self.fields = fields
    self.pinned = pinned
    self.focus = focus
    self.context = context
    savedAt = Timestamp(milliseconds: 0)
  }

  /// Reads a draft that was kept inside another or in a record; nil where it cannot be read.
  public init?(json: String) {
    guard let draft = try? JSONDecoder().decode(Draft.self, from: Data(json.utf8)) else { return nil }
    self = draft
  }

  /// The draft as a text, to be kept inside another or in a record.
  public var json: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }
}

extension Timestamp: Codable {
  /// Reads the ISO form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment")
    }
    self = moment
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
