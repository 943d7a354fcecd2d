import Domain
import Store

/// Takes files in the state system's layout: rows of one application together are a family's case.
///
/// Known faults are mended where it is sure how: an IIN that lost its nought, a header below titles, a head on several
/// rows, a group of one person without a head, days in three forms. A group without a head is refused row by row.
final class KandasImport {
  private typealias Line = FamilyLine<KandasPersonRow>

  private let options: Import.Options
  private let store: Store
  private let words: InterchangeWords
  private let reading: Reading
  private let rules: KandasRules
  private let today: Day
  /// The columns of the file that is being read.
  private var columns: [KandasColumn] = []

  /// Reads the rules of the desk's day.
  init(options: Import.Options, store: Store, words: InterchangeWords) throws {
    self.options = options
    self.store = store
    self.words = words
    today = store.clock.today()
    reading = Reading(
      today: today, source: .file, gazetteer: try store.gazetteer(), code: words.code, country: words.country)
    rules = try store.kandasRules()
  }

  /// Takes the files one after the other.
  func run(_ files: [String], refused: (Refusal) -> Void, progress: (Int, Int) -> Bool) throws -> ImportReport
  {
    try FamilyRun(options: options, store: store, words: words).run(
      files, read: read, take: take, refused: refused, progress: progress)
  }

  private func read(_ path: String) throws -> FamilyFile<KandasPersonRow> {
    var file = try KandasFile(path, ignoreUnknown: options.ignoreUnknown)
    columns = file.header.compactMap { KandasColumn.of($0) }
    var families = FamilyFile<KandasPersonRow>(
      name: file.name, header: file.header, separator: file.separator, content: file.content)
    while let source = file.next() {
      let (row, notes, problems) = file.read(source, reading)
      if let wanted = options.applications, row.application.map({ !wanted.contains($0) }) ?? true { continue }
      families.add(FamilyLine(source: source, row: row, notes: notes, problems: problems))
    }
    return families
  }

  // MARK: One family

  private func take(_ lines: [Line], _ file: String, _ change: Change) throws -> [FamilyVerdict] {
    guard let application = lines[0].row.application else {
      return lines.map { ($0.source, .refused($0.problems)) }
    }
    let key = Fingerprint("kandas\u{1F}\(application)")
    let said = Fingerprint(
      lines.map { $0.source.cells.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}"))
    let known = try KandasMemory.known(application, lines, change)
    if known != nil, try change.imported(key)?.row == said {
      return lines.map { ($0.source, .unchanged([])) }
    }
    let family = KandasFamily(lines, of: known, words: words, check: check)
    guard family.head != .unknown else {
      return lines.map { line in
        let own = line.problems.filter(\.severity.refuses)
        return (
          line.source, .refused(own + [Problem(.r54, .relation, values: [application], variant: .noHead)])
        )
      }
    }
    let touched = change.count
    let entered: (id: Int64, findings: [[Problem]])
    do {
      entered = try enter(family, application, known, file, change)
    } catch let refused as FamilyRefused {
      return lines.map { ($0.source, .refused([refused.problem])) }
    }
    // With rows that were refused the file comes again, and is to be looked at again.
    if family.refused.isEmpty { try change.remember(said, under: key, as: entered.id) }
    try change.keep(
      Self.together(entered.findings.flatMap { $0 }), of: .kandasCase, entered.id, replacing: known != nil)
    let hasChanged = change.count > touched
    return family.refused
      + zip(family.members, entered.findings).flatMap { member, findings in
        // What the rules said is of the person, and counted once.
        member.sources.enumerated().map { index, source in
          let findings = index == 0 ? findings : []
          return (
            source,
            known == nil ? .added(findings) : hasChanged ? .updated(findings) : .unchanged(findings)
          )
        }
      }
  }

  /// The person's own rules, and what the cells say together; a file of the state system repeats facts, so what blocks
  /// only warns.
  private func check(_ line: Line) -> [Problem] {
    let unread = Set(line.problems.map(\.field))
    let row = line.row
    var found = PersonRules.check(row.person, PersonRules.Surroundings(), today: today)
      .filter { !unread.contains($0.field) }
      .map { problem in
        var problem = problem
        if problem.severity == .block { problem.severity = .warning }
        return problem
      }
    func mustBeRead(_ cell: String?, _ field: FieldID, _ read: (String) -> Bool) {
      if let cell, !read(cell) { found.append(Problem(.f03, field, values: [cell])) }
    }
    mustBeRead(row.papers, .kandasPapers) { KandasCells.papers($0) != nil }
    mustBeRead(row.certificates, .number) { KandasCells.certificates($0) != nil }
    mustBeRead(row.extensions, .moveUntil) { KandasCells.extensions($0) != nil }
    if row.told.lacksDay { found.append(Problem(.f01, .moveDay)) }
    return found
  }

  /// Findings of one kind that name one thing each, as one that names them all: the inbox has a line for a kind.
  private static func together(_ findings: [Problem]) -> [Problem] {
    var kinds: [Problem] = []
    for finding in findings where finding.severity == .warning {
      let place = kinds.firstIndex {
        ($0.rule, $0.field, $0.variant) == (finding.rule, finding.field, finding.variant)
      }
      guard let place else {
        kinds.append(finding)
        continue
      }
      guard let more = finding.values.first, finding.values.count == 1, let had = kinds[place].values.first,
        !had.components(separatedBy: ", ").contains(more)
      else { continue }
      kinds[place] = Problem(
        finding.rule, finding.field, severity: .warning, values: ["\(had), \(more)"],
        variant: finding.variant)
    }
    return kinds
  }

  // MARK: Writing

  /// Enters a family, or lays what the file says over its case.
  /// - Returns: the case, and what the rules say of each member; of the application it is the first's.
  private func enter(
    _ family: KandasFamily, _ application: String, _ known: KandasDossier?, _ file: String, _ change: Change
  ) throws -> (id: Int64, findings: [[Problem]]) {
    let rows = family.members.map(\.row)
    var record = known?.record ?? KandasCase()
    if family.hasHead { lay(rows[0], over: &record) }
    if OwnNumber.parse(application) == nil { record.externalNumber = application }
    let applicants = try rows.enumerated().map {
      try applicant($1, isHead: family.hasHead && $0 == 0, known, change)
    }
    let papers = family.hasHead ? rows[0].papers.flatMap { KandasCells.papers($0) } ?? [] : []
    let (plan, places) = try plan(family, record, applicants, papers, known, file, change)
    let opening = Self.opening(of: known, plan)
    try checkAlone(applicants, plan, known, opening, change)

    let id: Int64
    var ids: [Int64: Int64] = [:]
    if let known {
      id = known.record.id
      if record != known.record { try change.save(&record) }
      // Nobody joins a case that is over: what opens it again comes first.
      for move in opening { try change.make(move, in: id) }
      for applicant in applicants {
        if let member = known.members.first(where: { $0.person.id == applicant.person.id }) {
          try change.bring(applicant, over: member, in: KandasRegister.self)
        } else {
          try change.join(applicant, record, in: KandasRegister.self)
        }
      }
      let joined = try change.dossier(id, in: KandasRegister.self)?.members.map(\.record.id) ?? []
      let new = joined.filter { id in !known.members.contains { $0.record.id == id } }.sorted()
      for (place, id) in zip(places.filter { $0 < 0 }, new) { ids[place] = id }
    } else {
      let day = plan.moves.first?.day ?? today
      let wish = OwnNumber.parse(rows[0].number ?? application).flatMap {
        $0.year == day.year ? $0.ordinal : nil
      }
      let members: [Int64]
      do {
        (id, members) = try change.receive(
          record, applicants, filedOn: day, as: wish, in: KandasRegister.self)
      } catch let error as StoreError { throw try FamilyRefused.of(error, change) }
      ids = Dictionary(uniqueKeysWithValues: zip(places, members))
    }
    for var paper in papers { try put(&paper, in: id, known, change) }
    for var move in plan.moves.dropFirst(known == nil ? 1 : opening.count) {
      move.member = move.member.map { ids[$0] ?? $0 }
      try change.make(move, in: id)
    }
    return (
      id,
      family.members.enumerated().map { index, member in
        member.notes
          + plan.notes.filter { note in
            note.member.map { $0 == places[index] } ?? (index == 0)
          }.map(\.problem)
      }
    )
  }

  /// The case as it will be, with the steps that lead there.
  /// - Returns: beside the plan the ids by which it knows the members: below nought of those who are new.
  private func plan(
    _ family: KandasFamily, _ record: KandasCase, _ applicants: [Applicant<KandasMember>],
    _ papers: [KandasPaper], _ known: KandasDossier?, _ file: String, _ change: Change
  ) throws -> (KandasPlan, places: [Int64]) {
    var dossier = known ?? KandasDossier(record)
    dossier.record = record
    var places: [Int64] = []
    for (index, applicant) in applicants.enumerated() {
      let stored = dossier.members.firstIndex { $0.person.id == applicant.person.id && $0.person.id != 0 }
      var member = CasePerson(applicant.member, applicant.person)
      if let stored {
        dossier.members[stored] = member
      } else {
        member.record.id = -Int64(index) - 1
        dossier.members.append(member)
      }
      places.append(member.record.id)
    }
    dossier.papers = dossier.papers.filter { paper in !papers.contains { $0.kind == paper.kind } } + papers
    try change.complete(&dossier)
    let fields = Set(columns.compactMap(\.field?.id))
    var plan = KandasPlan(dossier, rules: rules) { problem in
      problem.field.map { fields.contains($0) }
        ?? (problem.rule != .r43 || fields.contains(.kandasPapers))
    }
    try plan.follow(family.filings)
    for (place, member) in zip(places, family.members) {
      try plan.follow(
        place, told(member.row, file),
        certificates: member.row.certificates.flatMap { KandasCells.certificates($0) } ?? [],
        extensions: member.row.extensions.flatMap { KandasCells.extensions($0) })
    }
    plan.finish()
    return (plan, places)
  }

  /// A row with the cause of an end as a code; what the list does not have stays as the officer's words.
  private func told(_ row: KandasPersonRow, _ file: String) -> KandasPersonRow {
    guard row.told[.ended].day != nil else { return row }
    var row = row
    let cause = row.endedWhy.flatMap { words.code(.kandasEnd, $0) }
    row.told[.ended].cause = cause ?? KandasEnd.other.rawValue
    if cause == nil { row.told[.ended].reason = row.told[.ended].reason ?? row.endedWhy ?? file }
    return row
  }

  /// The steps of a file that open a case which is over; none where it is open, or stays as it is.
  private static func opening(of known: KandasDossier?, _ plan: KandasPlan) -> [KandasMove] {
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
    _ applicants: [Applicant<KandasMember>], _ plan: KandasPlan, _ known: KandasDossier?,
    _ opening: [KandasMove], _ change: Change
  ) throws {
    guard let known else { return }
    let members = known.members.map(\.person)
    let joining = applicants.map(\.person).filter { person in !members.contains { $0.id == person.id } }
    if let first = joining.first, !known.history.isOpen, opening.isEmpty {
      throw FamilyRefused(Problem(.r54, .relation, values: [first.fullName], variant: .closedCase))
    }
    let isFiledAnew = plan.moves.contains { $0.step == .filed }
    for person in joining + (isFiledAnew ? members : []) where person.id != 0 {
      guard try change.openCase(of: person.id, except: known.record.id, in: KandasRegister.self) != nil
      else { continue }
      throw FamilyRefused(Problem(.r54, .iin, values: [person.fullName], variant: .inOpenCase))
    }
  }

  /// A paper that the case has otherwise becomes as the file says.
  private func put(
    _ paper: inout KandasPaper, in id: Int64, _ known: KandasDossier?, _ change: Change
  ) throws {
    let stored = known?.papers.first { $0.kind == paper.kind }
    if let stored, (stored.isThere, stored.until, stored.note) == (paper.isThere, paper.until, paper.note) {
      return
    }
    (paper.id, paper.version, paper.caseID) = (stored?.id ?? 0, stored?.version ?? 1, id)
    try change.save(&paper)
  }

  private func lay(_ row: KandasPersonRow, over record: inout KandasCase) {
    let says = columns.contains { $0.field?.id == .exitCountry }
    record.arrivedOn = row.arrivedOn ?? record.arrivedOn
    record.exitCountry = row.exitCountry ?? record.exitCountry ?? (says ? nil : row.person.citizenship)
    record.place = row.settlement ?? row.place ?? record.place
    record.street = row.street ?? record.street
    record.house = row.house ?? record.house
    record.flat = row.flat ?? record.flat
    record.ground = row.ground ?? record.ground
    record.housing = row.housing ?? record.housing
    record.relative = row.relative ?? record.relative
    record.employer = row.employer ?? record.employer
    record.employerBIN = row.employerBIN ?? record.employerBIN
    record.plan = row.plan ?? record.plan
    record.note = row.note ?? record.note
  }

  private func applicant(
    _ row: KandasPersonRow, isHead: Bool, _ known: KandasDossier?, _ change: Change
  ) throws -> Applicant<KandasMember> {
    let stored = try self.person(of: row, known, change)
    if let iin = row.person.iin, let stored, iin != stored.iin, let holder = try change.person(iin: iin) {
      throw FamilyPerson.refused(by: holder)
    }
    var person = stored ?? Person()
    for field in Person.fields where field.id != .relation && field.id != .note {
      if let value = field.get(row.person) { field.set(&person, value) }
    }
    let before = known?.members.first { $0.person.id == person.id && person.id != 0 }?.record
    var member = before ?? KandasMember()
    let relation = row.relation.map { words.code(.relation, $0) ?? Relation.other.rawValue }
    let other = relation == Relation.head.rawValue ? nil : relation
    member.relation = isHead ? Relation.head.rawValue : other ?? member.relation ?? Relation.other.rawValue
    if before == nil {
      let isCandidate = person.citizenship != Country.kazakhstan
      let hasStatus = row.told[.status].day != nil || row.certificate != nil
      member.wantsStatus = row.wantsStatus ?? (hasStatus || isCandidate)
    } else {
      member.wantsStatus = row.wantsStatus ?? member.wantsStatus
    }
    member.wasCitizen = row.wasCitizen ?? member.wasCitizen
    member.education =
      row.education.flatMap { words.code(.education, $0) }.flatMap(Education.init) ?? member.education
    let work = [row.company, row.post].compactMap { $0 }.joined(separator: ", ")
    if !work.isEmpty { member.work = work }
    member.school = row.school ?? member.school
    member.training = row.training ?? member.training
    let document = row.documentNumber.map { (row.documentKind ?? .foreignPassport, $0) }
    return Applicant(person, member, document: document)
  }

  /// The person of a row: of the case, by IIN, or the only one of exactly these names and this day of birth.
  private func person(of row: KandasPersonRow, _ known: KandasDossier?, _ change: Change) throws -> Person? {
    switch try FamilyPerson.find(row.person, among: known?.members.map(\.person) ?? [], change) {
    case .known(let person): person
    case .new, .several: nil
    }
  }
}
