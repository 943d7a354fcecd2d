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

  static func read(_ db: Database, _ path: String) throws -> Office {
    let row = try Row.fetchOne(
      db, sql: "SELECT number, generation, territory, demonstration FROM office WHERE id = 1")
    guard let row, let territory = KatoCode(number: row[2]) else { throw StoreError.foreign(path: path) }
    return Office(number: row[0], generation: row[1], territory: territory, isDemonstration: row[3])
  }

  func write(_ db: Database, at moment: Timestamp) throws {
    try db.execute(
      sql: """
        INSERT INTO office (id, number, generation, counter, territory, demonstration, made_at)
        VALUES (1, ?, ?, 0, ?, ?, ?)
        """,
      arguments: [number, generation, territory.number, isDemonstration, moment.iso])
  }
}
