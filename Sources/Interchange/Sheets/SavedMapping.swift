import Foundation
import Store

/// A mapping that was made once and kept.
public struct SavedMapping: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What it says.
  public let mapping: SheetMapping

  /// All that the office has, by name; what another version of the program wrote and this one cannot read is left out.
  public static func all(in store: Store) throws -> [SavedMapping] {
    try store.saved(.mapping).compactMap { saved in
      (try? JSONDecoder().decode(SheetMapping.self, from: Data(saved.content.utf8))).map {
        SavedMapping(name: saved.name, mapping: $0)
      }
    }
  }

  /// The one of a name.
  /// - Throws: ``InterchangeError/noMapping(_:)``.
  public static func named(_ name: String, in store: Store) throws -> SavedMapping {
    guard let found = try all(in: store).first(where: { $0.name == name }) else {
      throw InterchangeError.noMapping(name)
    }
    return found
  }

  /// Keeps a mapping under a name.
  public static func save(_ mapping: SheetMapping, as name: String, in store: Store) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try store.save(.mapping, name, String(decoding: try encoder.encode(mapping), as: UTF8.self))
  }

  /// Whether one of the first rows of a file is this sheet's row of headings.
  func fits(_ input: InputFile) -> Bool { RegisterFile.isSheet(of: mapping, input) }
}
