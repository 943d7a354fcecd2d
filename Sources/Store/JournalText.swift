import Foundation

/// Reads what the journal wrote of a record.
enum JournalText {
  /// The values by column, of a flat JSON object; numbers as their digits, nil where the column was empty.
  static func decode(_ text: String) -> [String: String?] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      return [:]
    }
    return object.mapValues { value in
      switch value {
      case let text as String: text
      case let number as NSNumber: number.stringValue
      default: nil
      }
    }
  }
}
