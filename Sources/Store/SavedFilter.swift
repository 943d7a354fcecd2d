import Foundation

/// A list that an officer has given a name.
public struct SavedFilter: Hashable, Sendable {
  /// The record.
  public let id: Int64
  /// Its name, one of a kind.
  public let name: String
  /// What it shows.
  public let list: NamedList
}

extension Store {
  /// All lists that have a name, by name; those that another version of the program wrote and this one cannot read are
  /// left out.
  public func savedFilters() throws -> [SavedFilter] {
    try saved(.filter).compactMap { saved in
      (try? JSONDecoder().decode(NamedList.self, from: Data(saved.content.utf8))).map {
        SavedFilter(id: saved.id, name: saved.name, list: $0)
      }
    }
  }

  /// Gives a list a name; what had the name before gives way.
  public func save(_ list: NamedList, as name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try save(.filter, name, String(decoding: try encoder.encode(list), as: UTF8.self))
  }
}
