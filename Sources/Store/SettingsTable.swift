import Domain
import GRDB

/// Dated parameters, holidays and the lists officers may edit.
extension Store {
  /// What a new database begins with.
  func seed(_ change: Change) throws {
    let db = change.db
    try change.insert(Parameters.initial.all)
    for (position, relation) in Relation.allCases.enumerated() {
      try db.run(
        "INSERT INTO relation (code, position, name_ru, name_kk, name_en) VALUES (?, ?, '', '', '')",
        [relation.rawValue, position])
    }
    for (position, end) in KandasEnd.allCases.enumerated() {
      try db.run(
        "INSERT INTO kandas_end (code, position, name_ru, name_kk, name_en) VALUES (?, ?, '', '', '')",
        [end.rawValue, position])
    }
    for (position, reason) in EndReason.allCases.enumerated() {
      try db.run(
        "INSERT INTO end_reason (code, position, name_ru, name_kk, name_en) VALUES (?, ?, '', '', '')",
        [reason.rawValue, position])
    }
  }

  func readParameters() throws -> Parameters {
    try read { db in
      let rows = try db.all(
        "SELECT name, value, valid_from, valid_to, basis FROM parameter ORDER BY name, valid_from"
      ) { row in
        ParameterName(rawValue: row[0]).map {
          Parameter($0, row[1], from: row.day(2), to: row.day(3), basis: row[4])
        }
      }
      // A file of before a rule has no values of its parameters: those of the law hold.
      let known = rows.compactMap { $0 }
      let names = Set(known.map(\.name))
      return Parameters(known + Parameters.initial.all.filter { !names.contains($0.name) })
    }
  }

  /// Who may change parameters, holidays and lists now, by the machine's day: the desk's may be any.
  public func ruleEditors() throws -> RuleEditors { try parameters().ruleEditors(on: clock.now().localDay) }

  /// The working days of the holiday table.
  public func workingDays() throws -> WorkingDays {
    try read { db in
      var off: Set<Day> = []
      var worked: Set<Day> = []
      try db.each("SELECT day, kind FROM holiday") { row in
        guard let day = row.day(0) else { return }
        if row[1] == "off" { off.insert(day) } else { worked.insert(day) }
      }
      return WorkingDays(
        holidays: off, workedWeekends: worked, filledYears: Set((off.union(worked)).map(\.year)))
    }
  }

  /// The rules of the desk's day on registrations.
  public func registrationRules() throws -> RegistrationRules { try registrationRules(by: try parameters()) }

  /// The same by the numbers that stand in the database at this moment, whoever changed them last.
  func presentRegistrationRules() throws -> RegistrationRules {
    try registrationRules(by: try readParameters())
  }

  private func registrationRules(by parameters: Parameters) throws -> RegistrationRules {
    RegistrationRules(
      today: clock.today(), parameters: parameters, office: office.territory,
      gazetteer: try gazetteer(),
      workingDays: try workingDays())
  }
}
