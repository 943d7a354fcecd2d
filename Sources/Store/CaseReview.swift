import Domain
import GRDB

/// Going through all cases that go on, as the check of every record does: a few statements, however many cases there are.
extension Store {
  /// The cases of kandas that go on, by id, with all that the rules ask of them: services and stays that are over are
  /// left out.
  /// - Parameter settlements: what the office knows of its settlements.
  func kandasToReview(_ settlements: [KatoCode: Settlement]) throws -> [KandasDossier] {
    try readAtOneMoment { db in
      var dossiers = try KandasTable.open(watchedBy: nil, db).sorted { $0.record.id < $1.record.id }
      var papers = try KandasTable.papersOfOpen(db)
      for index in dossiers.indices {
        dossiers[index].papers = papers.removeValue(forKey: dossiers[index].record.id) ?? []
        dossiers[index].settlement = dossiers[index].record.place?.territory.flatMap { settlements[$0] }
      }
      return dossiers
    }
  }

  /// The cases of resettlement that go on, by id, whole.
  /// - Parameter settlements: what the office knows of its settlements.
  func resettlersToReview(_ settlements: [KatoCode: Settlement]) throws -> [ResettlerDossier] {
    let (quotas, today) = (try quotas(), clock.today())
    return try readAtOneMoment { db in
      var dossiers = try ResettlerTable.open(movedBy: .last, db).map(\.dossier)
        .sorted { $0.record.id < $1.record.id }
      var members = try ResettlerTable.membersOfOpen(db)
      let included = try ResettlerTable.included(db)
      for index in dossiers.indices {
        let record = dossiers[index].record
        dossiers[index].members = members.removeValue(forKey: record.id) ?? []
        dossiers[index].origin = record.origin?.territory.flatMap { settlements[$0] }
        dossiers[index].destination = record.destination?.territory.flatMap { settlements[$0] }
        dossiers[index].use = ResettlerTable.use(of: dossiers[index], quotas, today: today, included)
      }
      return dossiers
    }
  }

  /// The cases that are over but of which a file was read with warnings, by id, with the names of their heads.
  func casesReadAndOver<R: CaseRegister>(in register: R.Type) throws -> [(id: Int64, name: String)] {
    try read { db in
      try db.all(
        """
        SELECT c.id, p.surname, p.given_name, p.patronymic FROM \(R.name.rawValue) c
        CROSS JOIN person p ON p.id = c.head
        WHERE c.is_open = 0 AND c.id IN (SELECT record FROM finding WHERE register = ?) ORDER BY c.id
        """, [R.name.rawValue]
      ) { ($0[0], $0.fullName(1)) }
    }
  }

  /// What officers went past with a reason, by record.
  func acceptedRules() throws -> [Int64: Set<RuleCode>] {
    try read { db in
      var accepted: [Int64: Set<RuleCode>] = [:]
      try db.each("SELECT record, rule FROM acceptance") { row in
        if let rule: RuleCode = row.code(1) { accepted[row[0], default: []].insert(rule) }
      }
      return accepted
    }
  }
}
