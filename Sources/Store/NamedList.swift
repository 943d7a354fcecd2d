import Domain

/// A list of one of the registers, as it is kept under a name.
public enum NamedList: Hashable, Sendable {
  /// Of the register of registrations.
  case registrations(RegistrationList)
  /// Of the register of people.
  case people(PersonList)
  /// Of the classifier with its settlements.
  case territories(TerritoryList)
}

extension NamedList: Codable {
  private enum CodingKeys: String, CodingKey {
    case register
  }

  /// Reads what `encode(to:)` wrote; without a register it is a list of registrations.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    // A condition that such a list cannot have is refused with the list: without it other rows would show.
    func list<L: NarrowedList>(_ list: L) throws -> L {
      guard list.conditions.allSatisfy({ L.countable.contains($0.column) }) else {
        throw DecodingError.dataCorruptedError(
          forKey: .register, in: container, debugDescription: "conditions")
      }
      return list
    }
    switch try container.decodeIfPresent(String.self, forKey: .register) {
    case nil:
      let registrations = try list(RegistrationList(from: decoder))
      // Rows without a value of the order would be left out.
      guard RegistrationList.orders(of: registrations.filter).contains(registrations.order) else {
        throw DecodingError.dataCorruptedError(forKey: .register, in: container, debugDescription: "order")
      }
      self = .registrations(registrations)
    case Register.Name.person.rawValue?: self = .people(try list(PersonList(from: decoder)))
    case Register.Name.settlement.rawValue?: self = .territories(try list(TerritoryList(from: decoder)))
    case let register?:
      throw DecodingError.dataCorruptedError(forKey: .register, in: container, debugDescription: register)
    }
  }

  /// Writes the list with the name of its register.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .registrations(let list): try list.encode(to: encoder)
    case .people(let list):
      try container.encode(Register.Name.person.rawValue, forKey: .register)
      try list.encode(to: encoder)
    case .territories(let list):
      try container.encode(Register.Name.settlement.rawValue, forKey: .register)
      try list.encode(to: encoder)
    }
  }
}

extension Store {
  /// How many rows a named list has; may take long and gives way to the keyboard.
  public func count(_ list: NamedList) throws -> Int {
    switch list {
    case .registrations(let list): try count(list)
    case .people(let list): try count(list)
    case .territories(let list): try count(list)
    }
  }
}

/// What stands in a kept list as text, so that another version reads it.
protocol KeptAsText: Codable {
  var kept: String { get }
  init?(kept: String)
}

extension KeptAsText {
  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(kept: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
    }
    self = value
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(kept)
  }
}

extension Day: KeptAsText {
  var kept: String { iso }
  init?(kept: String) { self.init(iso: kept) }
}

extension KatoCode: KeptAsText {
  var kept: String { text }
  init?(kept: String) { self.init(kept) }
}

extension RegistrationList.Filter: KeptAsText {
  /// Its name in a saved list.
  public var kept: String {
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
  public init?(kept name: String) {
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

extension PersonList.Filter: KeptAsText {
  /// Its name in a saved list.
  public var kept: String {
    switch self {
    case .all: "all"
    case .registered: "registered"
    case .unregistered: "unregistered"
    case .registeredOn(let day): "registered-on \(day.iso)"
    }
  }

  /// The filter of a name; nil where there is none.
  public init?(kept name: String) {
    let parts = name.split(separator: " ").map(String.init)
    switch parts.first {
    case "all": self = .all
    case "registered": self = .registered
    case "unregistered": self = .unregistered
    case "registered-on":
      guard let day = parts.last.flatMap({ Day(iso: $0) }) else { return nil }
      self = .registeredOn(day)
    default: return nil
    }
  }
}
