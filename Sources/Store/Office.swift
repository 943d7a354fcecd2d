import Domain
import GRDB

/// Whose file it is.
public struct Office: Hashable, Sendable {
  /// Its number among the offices that exchange files, 0…4095.
  public let number: Int
  /// Raised when a copy of the file is taken into use.
  public let generation: Int
  /// The district or oblast it serves.
  public let territory: KatoCode
  /// Only invented people are in the file.
  public let isDemonstration: Bool

  /// The number an office has unless it is given one: the two digits of its district, 0 for the oblast.
  public static func defaultNumber(of territory: KatoCode) -> Int { Int(territory.number / 100_000 % 100) }

  /// Whether both are files of one office, of whatever generation.
  func isSame(as other: Office) -> Bool {
    number == other.number && territory == other.territory && isDemonstration == other.isDemonstration
  }

  static func read(_ db: Database, _ path: String) throws -> Office {
    let office = try db.first("SELECT number, generation, territory, demonstration FROM office WHERE id = 1")
    {
      row in
      row.territory(2).map {
        Office(number: row[0], generation: row[1], territory: $0, isDemonstration: row[3])
      }
    }
    guard let office = office ?? nil else { throw StoreError.foreign(path: path) }
    return office
  }

  func write(_ db: Database, at moment: Timestamp) throws {
    try db.run(
      """
      INSERT INTO office (id, number, generation, counter, territory, demonstration, made_at)
      VALUES (1, ?, ?, 0, ?, ?, ?)
      """, [number, generation, territory.number, isDemonstration, moment.iso])
  }
}
