import Domain
import Store

/// Takes files of resettlers: the rows of one family together are its case.
///
/// How far a case has come follows from the days of its steps. A family is taken whole or not at all, save for rows of
/// members that cannot be read: those may come again, mended, and join it.
final class ResettlerImport {
  private typealias Line = FamilyLine<ResettlerPersonRow>

  private let options: Import.Options
  private let store: Store
  private let words: InterchangeWords
  private let reading: Reading
  private let rules: ResettlerRules

  /// Reads the rules of the desk's day.
  init(options: Import.Options, store: Store, words: InterchangeWords) throws {
    self.options = options
    self.store = store
    self.words = words
    reading = Reading(
      today: store.clock.today(), source: .file, gazetteer: try store.gazetteer(), code: words.code,
      country: words.country)
    rules = try store.resettlerRules()
  }

  /// Takes the files one after the other.
  func run(_ files: [String], refused: (Refusal) -> Void, progress: (Int, Int) -> Bool) throws -> ImportReport
  {
    try FamilyRun(options: options, store: store, words: words).run(
      files, read: read, take: take, refused: refused, progress: progress)
  }

  private func read(_ path: String) throws -> FamilyFile<ResettlerPersonRow> {
    var file = try RegisterFile(
      path, fields: ResettlerColumn.fields.map(\.id), words: words, ignoreUnknown: options.ignoreUnknown)
    let reader = RowReader(file, ResettlerColumn.fields, reading)
    var families = FamilyFile<ResettlerPersonRow>(
      name: file.name, header: file.header, separator: file.separator, content: file.content)
    while let source = file.next() {
      let said = reader.read(source)
      families.add(
        FamilyLine(source: source, row: ResettlerPersonRow(said), notes: said.notes, problems: said.problems))
    }
    families.leftOut = file.leftOut
    return families
  }

  // MARK: One family

  private func take(_ lines: [Line], _ file: String, _ change: Change) throws -> [FamilyVerdict] {
    guard let name = lines[0].row.family else {
      return lines.map { ($0.source, .refused($0.problems)) }
    }
    let memory = try ResettlerMemory(name, lines, change)
    if memory.isUnchanged { return lines.map { ($0.source, .unchanged([])) } }
    let family = try ResettlerFamily(name, lines, of: memory.known, today: reading.today, change)
    if let obstacle = family.obstacle { return family.refusing(lines, for: obstacle) }
    if family.members.isEmpty { return family.refused }
    do {
      return family.refused + (try enter(family, memory, change))
    } catch let refused as FamilyRefused {
      return family.refusing(lines, for: refused.problem)
    }
  }

  /// Enters what was not refused, and remembers it.
  private func enter(
    _ family: ResettlerFamily, _ memory: ResettlerMemory, _ change: Change
  ) throws -> [FamilyVerdict] {
    let touched = change.count
    let (id, notes) = try enter(family, memory.known, change)
    let hasChanged = change.count > touched
    try memory.remember(as: id, isWhole: family.refused.isEmpty, change)
    var findings = family.members.map(\.notes)
    findings[0] += notes
    try change.keep(findings.flatMap { $0 }, of: .resettlerCase, id, replacing: memory.known != nil)
    return zip(family.members, findings).flatMap { member, notes in
      // What the rules said is of the person, and counted once.
      member.sources.enumerated().map { index, source in
        let notes = index == 0 ? notes : []
        return (
          source, memory.known == nil ? .added(notes) : hasChanged ? .updated(notes) : .unchanged(notes)
        )
      }
    }
  }

  // MARK: Writing

  /// Enters a family, or lays what the file says over its case.
  /// - Returns: the case, and what the rules say of it.
  private func enter(
    _ family: ResettlerFamily, _ known: ResettlerDossier?, _ change: Change
  ) throws -> (id: Int64, notes: [Problem]) {
    let applicants = family.members.enumerated().map { place, member in
      applicant(member, isHead: known == nil && place == 0, known)
    }
    let plan = try plan(family, applicants, known, change)
    let notes = plan.notes + (try check(plan.dossier, family, change))
    var record = plan.dossier.record
    let opening = Self.opening(of: known, plan)
    let id: Int64
    if let known {
      try checkAlone(applicants, plan, known, opening, change)
      id = record.id
      if record != known.record { try change.save(&record) }
      // Nobody joins a case that is over: what opens it again comes first.
      for move in opening { try change.make(move, in: id) }
      for applicant in applicants {
        if let member = known.members.first(where: { $0.person.id == applicant.person.id }) {
          try change.bring(applicant, over: member, in: ResettlerRegister.self)
        } else {
          try change.join(applicant, record, in: ResettlerRegister.self)
        }
      }
    } else {
      do {
        id = try receive(record, applicants, family.name, plan.moves[0].day, change)
      } catch let error as StoreError { throw try FamilyRefused.of(error, change) }
    }
    for move in plan.moves.dropFirst(known == nil ? 1 : opening.count) { try change.make(move, in: id) }
    return (id, notes)
  }

  /// A new case; it keeps the office's number that the file gives it, where it is free.
  private func receive(
    _ record: ResettlerCase, _ applicants: [Applicant<ResettlerMember>], _ name: String, _ day: Day,
    _ change: Change
  ) throws -> Int64 {
    let number = OwnNumber.parse(name).flatMap { $0.year == day.year ? $0.ordinal : nil }
    return try change.receive(record, applicants, filedOn: day, as: number, in: ResettlerRegister.self).id
  }

  /// The case as it will be, with the steps that lead there.
  private func plan(
    _ family: ResettlerFamily, _ applicants: [Applicant<ResettlerMember>], _ known: ResettlerDossier?,
    _ change: Change
  ) throws -> ResettlerPlan {
    var dossier = known ?? ResettlerDossier(ResettlerCase())
    if known == nil { dossier.record.head = applicants[0].person.id }
    for field in ResettlerCase.fields {
      if let value = family.application[field.id] { field.set(&dossier.record, value) }
    }
    let people = Set(applicants.map(\.person.id)).subtracting([0])
    dossier.members =
      dossier.members.filter { !people.contains($0.person.id) }
      + applicants.map { CasePerson($0.member, $0.person) }
    var plan = try ResettlerPlan(dossier, rules: rules)
    try plan.follow(family.filings)
    return plan
  }

  /// What the rules say of the case; what cannot be refuses the family.
  private func check(_ planned: ResettlerDossier, _ family: ResettlerFamily, _ change: Change) throws
    -> [Problem]
  {
    var dossier = planned
    try change.complete(&dossier, quotas: rules.quotas)
    return try rules.check(dossier).map { problem in
      if problem.severity == .error, let field = problem.field, family.application[field] != nil {
        throw FamilyRefused(problem)
      }
      var problem = problem
      problem.severity = min(problem.severity, .warning)
      return problem
    }
  }

  /// The steps of a file that open a case which is over; none where it is open, or stays as it is.
  private static func opening(of known: ResettlerDossier?, _ plan: ResettlerPlan) -> [ResettlerMove] {
    guard var history = known?.history, !history.isOpen else { return [] }
    for (index, move) in plan.moves.enumerated() {
      guard history.add(move) else { break }
      if history.isOpen { return Array(plan.moves[...index]) }
    }
    return []
  }

  /// Nobody who joins may be in another open case, nor join one that is over; nor may anybody be in another, where the case
  /// goes on again (rule R54).
  private func checkAlone(
    _ applicants: [Applicant<ResettlerMember>], _ plan: ResettlerPlan, _ known: ResettlerDossier,
    _ opening: [ResettlerMove], _ change: Change
  ) throws {
    let members = known.members.map(\.person)
    let joining = applicants.map(\.person).filter { person in !members.contains { $0.id == person.id } }
    if let first = joining.first, !known.history.isOpen, opening.isEmpty {
      throw FamilyRefused(Problem(.r54, .relation, values: [first.fullName], variant: .closedCase))
    }
    let isFiledAnew = plan.moves.contains { $0.step == .filed }
    for person in joining + (isFiledAnew ? members : []) where person.id != 0 {
      guard
        try change.openCase(of: person.id, except: known.record.id, in: ResettlerRegister.self) != nil
      else { continue }
      throw FamilyRefused(Problem(.r54, .iin, values: [person.fullName], variant: .inOpenCase))
    }
  }

  // MARK: People

  private func applicant(
    _ told: ResettlerFamily.Member, isHead: Bool, _ dossier: ResettlerDossier?
  ) -> Applicant<ResettlerMember> {
    let person = person(told)
    let before = dossier?.members.first { $0.person.id == person.id && person.id != 0 }
    let isHead = isHead || (before != nil && person.id == dossier?.record.head)
    var member = before?.record ?? ResettlerMember()
    member.relation =
      isHead ? Relation.head.rawValue : told.row.relation ?? member.relation ?? Relation.other.rawValue
    let document = told.row.documentNumber.map { (told.row.documentKind ?? .other, $0) }
    return Applicant(person, member, document: document)
  }

  /// What the rows say of a person, laid over what is known.
  private func person(_ told: ResettlerFamily.Member) -> Person {
    var person = told.known ?? Person()
    for field in Person.fields where ResettlerColumn.person.contains(field.id) {
      guard let value = told.row.said[field.id] else { continue }
      // An IIN that could not be read takes no place of one that is known.
      if field.id == .iin, person.iin != nil, told.row.person.iin == nil, value != nil { continue }
      field.set(&person, value)
    }
    person.sex = person.sex ?? person.iin.flatMap { try? IIN($0) }?.sex
    person.citizenship = person.citizenship ?? Country.kazakhstan
    return person
  }
}
