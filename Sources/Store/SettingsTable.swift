import Domain
import GRDB

/// Dated parameters, holidays and the lists officers may edit.
extension Store {
  /// What a new database begins with.
  func seed(_ change: Change) throws {
    let db = change.db
    for parameter in Parameters.initial.all {
      let id = change.newID()
      try change.record(.parameter, id, isNew: true) {
        try db.execute(
          sql:
            "INSERT INTO parameter (id, name, value, valid_from, valid_to, basis) VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            id, parameter.name.rawValue, parameter.value, parameter.from?.iso, parameter.to?.iso,
            parameter.basis,
          ])
      }
    }
    for (position, relation) in Relation.allCases.enumerated() {
      try db.execute(
        sql: "INSERT INTO relation (code, position, name_ru, name_kk, name_en) VALUES (?, ?, '', '', '')",
        arguments: [relation.rawValue, position])
    }
    for (position, reason) in EndReason.allCases.enumerated() {
      try db.execute(
        sql: "INSERT INTO end_reason (code, position, name_ru, name_kk, name_en) VALUES (?, ?, '', '', '')",
        arguments: [reason.rawValue, position])
    }
  }

  func readParameters() throws -> Parameters {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, value, valid_from, valid_to, basis FROM parameter ORDER BY name, valid_from")
      return Parameters(
        rows.compactMap { row in
          ParameterName(rawValue: row[0]).map {
            Parameter(
              $0, row[1], from: (row[2] as String?).flatMap { Day(iso: $0) },
              to: (row[3] as String?).flatMap { Day(iso: $0) }, basis: row[4])
          }
        })
    }
  }

  /// The working days of the holiday table.
  public func workingDays() throws -> WorkingDays {
    try read { db in
      var off: Set<Day> = []
      var worked: Set<Day> = []
      for row in try Row.fetchAll(db, sql: "SELECT day, kind FROM holiday") {
        guard let day = Day(iso: row[0] as String) else { continue }
        if row[1] == "off" { off.insert(day) } else { worked.insert(day) }
      }
      return WorkingDays(
        holidays: off, workedWeekends: worked, filledYears: Set((off.union(worked)).map(\.year)))
    }
  }

  /// The rules of the desk's day on registrations.
  public func registrationRules() throws -> RegistrationRules {
    RegistrationRules(
      today: clock.today(), parameters: try parameters(), office: office.territory,
      gazetteer: try gazetteer(),
      workingDays: try workingDays())
  }
}
