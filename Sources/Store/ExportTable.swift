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
      try db.each(sql) { row in
        guard let stay = RegistrationTable.registration(row) else { return }
        try body(stay, PersonTable.person(row, at: RegistrationTable.columnCount))
      }
    }
  }
}
