import Domain

/// What a rule has to say of a stored record: a line of the data-quality inbox.
public struct Remark: Hashable, Sendable {
  /// Registrations, people by their families, settlements, centres, cases of either register, or quotas.
  public let register: Register.Name
  /// The record.
  public let record: Int64
  /// The person, or whose registration it is, the head of a case, what a centre is called; nil of what is called by its ``territory``.
  public let name: String?
  /// A settlement, or the oblast of a quota; their names depend on the language.
  public var territory: KatoCode?
  /// What the rule says.
  public let problem: Problem
}

/// What a review has found, in figures.
public struct ReviewCount: Hashable, Sendable {
  /// Records looked at.
  public var records = 0
  /// Findings that nobody has gone past, by rule.
  public var findings: [RuleCode: Int] = [:]
  /// Findings that an officer went past with a reason.
  public var accepted = 0

  /// Nothing has been looked at yet.
  public init() {}
}

extension Store {
  /// Looks at every record by the rules of the desk's day: registrations person by person, families that lack a head, then
  /// settlements and centres, then the cases that go on, or of which somebody lives in a centre, then the quotas that were entered. What an officer
  /// went past with a reason is counted, not told.
  /// - Parameter progress: told how many records have been looked at.
  public func review(
    progress: (Int) throws -> Void = { _ in }, _ report: (Remark) throws -> Void
  ) throws -> ReviewCount {
    var count = ReviewCount()
    let (ofReading, accepted) = (try findingsOfReading(), try acceptedRules())
    func take(
      _ found: [Problem], _ register: Register.Name, _ record: Int64, _ name: String?,
      _ territory: KatoCode? = nil
    ) throws {
      let problems = [Problem].told(ofReading[record] ?? [], and: found)
      let open = problems.filter { accepted[record]?.contains($0.rule) != true }
      count.accepted += problems.count - open.count
      for problem in open {
        count.findings[problem.rule, default: 0] += 1
        try report(
          Remark(register: register, record: record, name: name, territory: territory, problem: problem))
      }
    }
    let rules = try registrationRules()
    let apart = try staysApart()
    try eachPersonWithStays { person, stays in
      count.records += stays.count
      try progress(count.records)
      for (stay, problems) in zip(stays, rules.review(stays, of: person)) {
        try take(problems + [apart[stay.id]].compactMap { $0 }, .registration, stay.id, person.fullName)
      }
    }
    for remark in try headlessFamilies() { try take([remark.problem], .person, remark.record, remark.name) }
    let settlementRules = SettlementRules(
      today: clock.today(), parameters: try parameters(), gazetteer: try gazetteer())
    var settlements: [KatoCode: Settlement] = [:]
    for settlement in try self.settlements() {
      count.records += 1
      guard let code = settlement.territory?.territory else { continue }
      settlements[code] = settlement
      let problems = settlementRules.check(settlement).filter { $0.severity >= .warning }
      try take(problems, .settlement, Int64(code.number), nil, code)
    }
    for row in try centres(on: clock.today()) {
      count.records += 1
      try take(row.problems, .centre, row.centre.id, row.centre.name)
    }
    func takeOver<R: CaseRegister>(_ register: R.Type, except known: [Int64] = []) throws {
      for (id, name) in try casesReadAndOver(in: register) where ofReading[id] != nil && !known.contains(id) {
        count.records += 1
        try take([], R.name, id, name)
      }
    }
    let kandas = try kandasRules()
    // Of a case that is over somebody may live in a centre still.
    let lodging = try lodgingKandasCases()
    for dossier in try kandasToReview(settlements) + lodging.compactMap({ try kandasCase($0) }) {
      count.records += 1
      try take(kandas.remarks(on: dossier), .kandasCase, dossier.record.id, dossier.head?.person.fullName)
    }
    try takeOver(KandasRegister.self, except: lodging)
    let resettlers = try resettlerRules()
    for dossier in try resettlersToReview(settlements) {
      count.records += 1
      let found = resettlers.review(dossier)
      try take(found, .resettlerCase, dossier.record.id, dossier.head?.person.fullName)
    }
    try takeOver(ResettlerRegister.self)
    let quotaRules = try quotaRules()
    for quota in try quotas().rows where quota.id != 0 {
      count.records += 1
      try take(quotaRules.check(QuotaEntry(quota)), .quota, quota.id, nil, quota.oblast)
    }
    return count
  }

  /// What the rules say of one record now.
  public func remarks(on register: Register.Name, _ record: Int64) throws -> [Remark] {
    switch register {
    case .registration: try remarks(onRegistration: record)
    case .person: try headlessFamily(of: record)
    case .settlement: try remarks(onSettlement: record)
    case .centre: try remarks(onCentre: record)
    case .kandasCase: try remarks(onKandasCase: record)
    case .resettlerCase: try remarks(onResettlerCase: record)
    case .quota: try remarks(onQuota: record)
    default: []
    }
  }

  private func remarks(onRegistration id: Int64) throws -> [Remark] {
    guard let stay = try registration(id), let person = try person(stay.person) else { return [] }
    let stays = try registrations(of: person.id)
    let reviewed = zip(stays, try registrationRules().review(stays, of: person))
    let apart = try staysApart(of: person.id)[id]
    let live = (reviewed.first { $0.0.id == id }?.1 ?? []) + [apart].compactMap { $0 }
    let problems = [Problem].told(try findingsOfReading(of: id), and: live)
    return try unaccepted(problems, of: id).map {
      Remark(register: .registration, record: id, name: person.fullName, problem: $0)
    }
  }

  private func remarks(onSettlement id: Int64) throws -> [Remark] {
    guard let code = KatoCode(number: Int32(truncatingIfNeeded: id)), let settlement = try settlement(code)
    else {
      return []
    }
    let rules = SettlementRules(
      today: clock.today(), parameters: try parameters(), gazetteer: try gazetteer())
    return try unaccepted(rules.check(settlement).filter { $0.severity >= .warning }, of: id).map {
      Remark(register: .settlement, record: id, name: nil, territory: code, problem: $0)
    }
  }

  private func remarks(onCentre id: Int64) throws -> [Remark] {
    guard let row = try centres(on: clock.today()).first(where: { $0.centre.id == id }) else { return [] }
    return try unaccepted(row.problems, of: id).map {
      Remark(register: .centre, record: id, name: row.centre.name, problem: $0)
    }
  }

  private func remarks(onKandasCase id: Int64) throws -> [Remark] {
    guard let dossier = try kandasCase(id) else { return [] }
    let found = try kandasRules().remarks(on: dossier)
    let problems = [Problem].told(try findingsOfReading(of: id), and: found)
    return try unaccepted(problems, of: id).map {
      Remark(register: .kandasCase, record: id, name: dossier.head?.person.fullName, problem: $0)
    }
  }

  private func remarks(onResettlerCase id: Int64) throws -> [Remark] {
    guard let dossier = try resettlerCase(id) else { return [] }
    let found = dossier.history.isOpen ? try resettlerRules().review(dossier) : []
    let problems = [Problem].told(try findingsOfReading(of: id), and: found)
    return try unaccepted(problems, of: id).map {
      Remark(register: .resettlerCase, record: id, name: dossier.head?.person.fullName, problem: $0)
    }
  }

  private func remarks(onQuota id: Int64) throws -> [Remark] {
    guard let quota = try quotas().rows.first(where: { $0.id == id }) else { return [] }
    return try unaccepted(try quotaRules().check(QuotaEntry(quota)), of: id).map {
      Remark(register: .quota, record: id, name: nil, territory: quota.oblast, problem: $0)
    }
  }

  private func unaccepted(_ problems: [Problem], of record: Int64) throws -> [Problem] {
    if problems.isEmpty { return [] }
    let accepted = try Set(acceptances(of: record).map(\.rule))
    return problems.filter { !accepted.contains($0.rule) }
  }
}

extension KandasRules {
  /// What a look at a case says: what the rules say of it, and of one that goes on of its people's numbers and days.
  fileprivate func remarks(on dossier: KandasDossier) -> [Problem] {
    guard dossier.history.isOpen else { return review(dossier) }
    let people = dossier.members.flatMap { member in
      PersonRules.check(member.person, PersonRules.Surroundings(), today: today)
        .filter { $0.severity == .warning }
    }
    return review(dossier) + people
  }
}

extension Change {
  /// Keeps the reason with which an officer goes on past a rule on a record.
  public func accept(_ rule: RuleCode, _ reason: String, on register: Register.Name, _ record: Int64) throws {
    try accept([rule: reason], register, record)
  }
}
