import Domain
import GRDB

/// Settlements: what the office knows of them.
enum SettlementTable {
  static let columns = """
    id, version, type, small_town, mono_town, potential, potential_on, potential_basis, growth_centre, \
    agglomeration, demographic_need, dwellings_state, dwellings_other, vacancies, school_places, \
    kindergarten_places, clinic, water, gas, road, internet, contact
    """

  static func settlement(_ row: Columns) -> Settlement {
    var settlement = Settlement()
    settlement.territory = row.territory(0).map { .territory($0) }
    settlement.version = row[1]
    settlement.type = row.code(2)
    settlement.smallTown = row[3]
    settlement.monoTown = row[4]
    settlement.potential = row.code(5)
    settlement.potentialOn = row.day(6)
    settlement.potentialBasis = row[7]
    settlement.growthCentre = row[8]
    settlement.agglomeration = row[9]
    settlement.demographicNeed = row[10]
    settlement.dwellingsState = row[11]
    settlement.dwellingsOther = row[12]
    settlement.vacancies = row[13]
    settlement.schoolPlaces = row[14]
    settlement.kindergartenPlaces = row[15]
    settlement.clinic = row[16]
    settlement.water = row[17]
    settlement.gas = row[18]
    settlement.road = row[19]
    settlement.internet = row[20]
    settlement.contact = row[21]
    return settlement
  }

  static func settlement(_ code: KatoCode, _ db: Database) throws -> Settlement? {
    try db.first("SELECT \(columns) FROM settlement WHERE id = ?", [code.number]) { settlement($0) }
  }
}

extension Store {
  /// What is known of a settlement; nil where nobody has entered anything.
  public func settlement(_ code: KatoCode) throws -> Settlement? {
    try read { db in try SettlementTable.settlement(code, db) }
  }

  /// All settlements entered, by code.
  public func settlements() throws -> [Settlement] {
    try read { db in
      try db.all("SELECT \(SettlementTable.columns) FROM settlement ORDER BY id") {
        SettlementTable.settlement($0)
      }
    }
  }
}

extension Change {
  /// Saves a settlement: a new record where its version is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ settlement: Settlement) throws {
    guard let number = settlement.territory?.territory?.number else { return }
    let id = Int64(number)
    let values: [(any Bindable)?] = [
      settlement.type?.rawValue, settlement.smallTown, settlement.monoTown, settlement.potential?.rawValue,
      settlement.potentialOn, settlement.potentialBasis, settlement.growthCentre,
      settlement.agglomeration,
      settlement.demographicNeed, settlement.dwellingsState, settlement.dwellingsOther, settlement.vacancies,
      settlement.schoolPlaces, settlement.kindergartenPlaces, settlement.clinic, settlement.water,
      settlement.gas,
      settlement.road, settlement.internet, settlement.contact,
    ]
    if settlement.version == 0 {
      // Somebody may have entered the first facts meanwhile.
      if try db.has("SELECT 1 FROM settlement WHERE id = ?", [id]) {
        throw StoreError.conflict(register: .settlement, id: id)
      }
      return try insert(
        .settlement, id,
        """
        INSERT INTO settlement (type, small_town, mono_town, potential, potential_on, potential_basis,
          growth_centre, agglomeration, demographic_need, dwellings_state, dwellings_other, vacancies,
          school_places, kindergarten_places, clinic, water, gas, road, internet, contact, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, values + [id])
    }
    let isSaved = try update(
      .settlement, id,
      """
      UPDATE settlement SET type = ?, small_town = ?, mono_town = ?, potential = ?, potential_on = ?,
        potential_basis = ?, growth_centre = ?, agglomeration = ?, demographic_need = ?, dwellings_state = ?,
        dwellings_other = ?, vacancies = ?, school_places = ?, kindergarten_places = ?, clinic = ?, water = ?,
        gas = ?, road = ?, internet = ?, contact = ?, version = version + 1 WHERE id = ? AND version = ?
      """, values + [id, settlement.version])
    if !isSaved { throw StoreError.conflict(register: .settlement, id: id) }
  }
}
