import Domain
import GRDB

/// Reading a whole register row by row, for export: nothing is held but the row at hand.
extension Store {
  /// Every registration with its person, by id, as they stood at one moment.
  public func eachRegistration(_ body: (Registration, Person) throws -> Void) throws {
    let sql = """
      SELECT \(RegistrationTable.columns), \(PersonTable.columns)
      FROM \(RegistrationTable.source) CROSS JOIN person p ON p.id = r.person ORDER BY r.id
      """
    try read { db in
      let rows = try Row.fetchCursor(db, sql: sql)
      while let row = try rows.next() {
        guard let stay = RegistrationTable.registration(row) else { continue }
        try body(stay, PersonTable.person(row, at: RegistrationTable.columnCount))
      }
    }
  }
}
