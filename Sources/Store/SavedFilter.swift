import Domain
import Foundation
import GRDB

/// A list that an officer has given a name.
public struct SavedFilter: Hashable, Sendable {
  /// The record.
  public let id: Int64
  /// Its name, one of a kind.
  public let name: String
  /// What it shows.
  public let list: RegistrationList
}

extension Store {
  /// All lists that have a name, by name; those that another version of the program wrote and this one cannot read are
  /// left out.
  public func savedFilters() throws -> [SavedFilter] {
    try saved(.filter).compactMap { saved in
      (try? JSONDecoder().decode(RegistrationList.self, from: Data(saved.content.utf8))).map {
        SavedFilter(id: saved.id, name: saved.name, list: $0)
      }
    }
  }

  /// Gives a list a name; what had the name before gives way.
  public func save(_ list: RegistrationList, as name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try save(.filter, name, String(decoding: try encoder.encode(list), as: UTF8.self))
  }
}

extension RegistrationList: Codable {
  private enum CodingKeys: String, CodingKey {
    case filter, order, isDescending = "descending", conditions, columns
  }

  /// Reads what `encode(to:)` wrote.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .filter)
    guard let filter = Filter(name: name) else {
      throw DecodingError.dataCorruptedError(forKey: .filter, in: container, debugDescription: name)
    }
    self.init(
      filter, by: try container.decode(Order.self, forKey: .order),
      isDescending: try container.decode(Bool.self, forKey: .isDescending))
    conditions = try container.decode([ListCondition].self, forKey: .conditions)
    columns = try container.decodeIfPresent([String].self, forKey: .columns)
  }

  /// Writes names, so that another version reads them.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(filter.name, forKey: .filter)
    try container.encode(order, forKey: .order)
    try container.encode(isDescending, forKey: .isDescending)
    try container.encode(conditions, forKey: .conditions)
    try container.encodeIfPresent(columns, forKey: .columns)
  }
}

extension RegistrationList.Order: Codable {}

extension RegistrationList.Filter {
  /// Its name in a saved list.
  public var name: String {
    switch self {
    case .all: "all"
    case .open: "open"
    case .overdue: "overdue"
    case .late: "late"
    case .expiring(let days): "expiring \(days)"
    case .inForce(let day): "in-force \(day.iso)"
    case .at(let places): (["at"] + places.map { String($0.number) }).joined(separator: " ")
    }
  }

  /// The filter of a name; nil where there is none.
  public init?(name: String) {
    let parts = name.split(separator: " ").map(String.init)
    switch parts.first {
    case "all": self = .all
    case "open": self = .open
    case "overdue": self = .overdue
    case "late": self = .late
    case "expiring":
      guard let days = parts.last.flatMap({ Int($0) }) else { return nil }
      self = .expiring(days: days)
    case "in-force":
      guard let day = parts.last.flatMap({ Day(iso: $0) }) else { return nil }
      self = .inForce(day)
    case "at":
      let places = parts.dropFirst().compactMap { KatoCode($0) }
      if places.isEmpty { return nil }
      self = .at(places)
    default: return nil
    }
  }
}
