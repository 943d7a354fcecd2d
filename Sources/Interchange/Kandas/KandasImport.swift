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
  private let terms: KandasTerms
  private let today: Day

  /// Reads the rules of the desk's day.
  init(options: Import.Options, store: Store, words: InterchangeWords) throws {
    self.options = options
    self.store = store
    self.words = words
    today = store.clock.today()
    reading = Reading(
      today: today, source: .file, gazetteer: try store.gazetteer(), code: words.code, country: words.country)
    terms = try store.kandasRules().terms
  }

  /// Takes the files one after the other.
  func run(_ files: [String], refused: (Refusal) -> Void, progress: (Int, Int) -> Bool) throws -> ImportReport
  {
    try FamilyRun(options: options, store: store, words: words).run(
      files, read: read, take: take, refused: refused, progress: progress)
  }

  private func read(_ path: String) throws -> FamilyFile<KandasPersonRow> {
    var file = try KandasFile(path, ignoreUnknown: options.ignoreUnknown)
    var families = FamilyFile<KandasPersonRow>(
      name: file.name, header: file.header, separator: file.separator, content: file.content)
    while let source = file.next() {
      let (row, notes, problems) = file.read(source, reading)
      families.add(FamilyLine(source: source, row: row, notes: notes, problems: problems))
    }
    return families
  }

  // MARK: One family

  private func take(_ family: [Line], _ file: String, _ change: Change) throws -> [FamilyVerdict] {
    guard let application = family[0].row.application else {
      return family.map { ($0.source, .refused($0.problems)) }
    }
    let key = Fingerprint("kandas\u{1F}\(application)")
    let said = Fingerprint(
      family.map { $0.source.cells.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}"))
    let known = try KandasImport.known(application, change)
    if known != nil, try change.imported(key)?.row == said {
      return family.map { ($0.source, .unchanged([])) }
    }
    var refusedRows: [FamilyVerdict] = []
    var kept: [(sources: [CSVRow], person: Int)] = []
    var people: [Line] = []
    for (line, sources) in joined(family) {
      let findings = line.problems + check(line)
      if findings.contains(where: \.severity.refuses) {
        refusedRows += sources.map { ($0, .refused(findings.filter(\.severity.refuses))) }
      } else {
        kept.append((sources, people.count))
        people.append(line)
        people[people.count - 1].notes += findings
      }
    }
    guard let head = head(of: &people, isAlone: family.count == 1, known) else {
      return family.map { line in
        let own = line.problems.filter(\.severity.refuses)
        return (
          line.source, .refused(own + [Problem(.r54, .relation, values: [application], variant: .noHead)])
        )
      }
    }
    let touched = change.count
    do {
      let id = try enter(people, head, application, known, file, change)
      // With rows that were refused the file comes again, and is to be looked at again.
      if refusedRows.isEmpty { try change.remember(said, under: key, as: id) }
    } catch let refused as FamilyRefused {
      return family.map { ($0.source, .refused([refused.problem])) }
    }
    let hasChanged = change.count > touched
    return refusedRows
      + kept.flatMap { sources, person in
        // What the rules said is of the person, and counted once.
        sources.enumerated().map { index, source in
          let findings = index == 0 ? people[person].notes : []
          return (
            source,
            known == nil ? .added(findings) : hasChanged ? .updated(findings) : .unchanged(findings)
          )
        }
      }
  }

  /// Rows of one person, such as a head on several rows for each school and job, are one: what the first lacks, the
  /// others give.
  private func joined(_ family: [Line]) -> [(line: Line, sources: [CSVRow])] {
    var people: [(line: Line, sources: [CSVRow])] = []
    for line in family {
      let index = people.firstIndex { FamilyPerson.isSame($0.line.row.person, line.row.person) }
      guard let index, line.problems.isEmpty else {
        people.append((line, [line.source]))
        continue
      }
      people[index].sources.append(line.source)
      people[index].line.notes += line.notes
      for column in KandasColumn.kept {
        guard let field = column.field, field.get(people[index].line.row) == nil else { continue }
        field.set(&people[index].line.row, field.get(line.row))
      }
    }
    return people
  }

  /// The person's own rules; a file of the state system repeats facts, so what blocks only warns.
  private func check(_ line: Line) -> [Problem] {
    let unread = Set(line.problems.map(\.field))
    return PersonRules.check(line.row.person, PersonRules.Surroundings(), today: today)
      .filter { !unread.contains($0.field) }
      .map { problem in
        var problem = problem
        if problem.severity == .block { problem.severity = .warning }
        return problem
      }
  }

  /// Whether `APPLICANT` says that it is the head.
  private func isMarked(_ row: KandasPersonRow) -> Bool {
    row.applicant.map { $0 == "1" || words.code(.yesNo, $0) == "yes" } ?? false
  }

  /// Who is the head: of a case that is there its head, if the file has a row of it; else who is marked with 1, or
  /// alone, or called so.
  /// - Returns: nil where nobody can be told; -1 where the file has only other members of a case that is there.
  private func head(of people: inout [Line], isAlone: Bool, _ known: KandasDossier?) -> Int? {
    if people.isEmpty { return nil }
    if let head = known?.head?.person {
      return people.firstIndex { FamilyPerson.isSame($0.row.person, head) } ?? -1
    }
    let marked = people.indices.filter { isMarked(people[$0].row) }
    if let first = marked.first { return first }
    let called = people.indices.filter {
      people[$0].row.relation.flatMap { words.code(.relation, $0) } == Relation.head.rawValue
    }
    guard let only = isAlone ? 0 : called.count == 1 ? called[0] : nil else { return nil }
    people[only].notes.append(
      Problem(
        .r54, .relation, severity: .warning, values: [people[only].row.person.fullName], variant: .headGuessed
      ))
    return only
  }

  // MARK: Writing

  private static func known(_ application: String, _ change: Change) throws -> KandasDossier? {
    if let (year, ordinal) = OwnNumber.parse(application) {
      return try change.dossier(year: year, ordinal: ordinal, in: KandasRegister.self)
    }
    return try change.dossier(number: application, in: KandasRegister.self)
  }

  private func enter(
    _ people: [Line], _ head: Int, _ application: String, _ known: KandasDossier?, _ file: String,
    _ change: Change
  ) throws -> Int64 {
    let order = (head < 0 ? [] : [head]) + people.indices.filter { $0 != head }
    let rows = order.map { people[$0].row }
    let (filed, granted) = try days(rows, known)
    var record = known?.record ?? KandasCase()
    if head >= 0 { lay(rows[0], over: &record) }
    if OwnNumber.parse(application) == nil { record.externalNumber = application }
    let applicants = try rows.enumerated().map {
      try applicant($1, isHead: head >= 0 && $0 == 0, known, change)
    }
    let id: Int64
    if known == nil {
      do {
        id = try change.receive(record, applicants, filedOn: filed, in: KandasRegister.self).id
      } catch let error as StoreError { throw try FamilyRefused.of(error, change) }
    } else {
      id = record.id
      if record != known?.record { try change.save(&record) }
      for applicant in applicants {
        guard let member = known?.members.first(where: { $0.person.id == applicant.person.id }) else {
          do {
            try change.join(applicant, record, in: KandasRegister.self)
          } catch let error as StoreError { throw try FamilyRefused.of(error, change) }
          continue
        }
        try change.bring(applicant, over: member, in: KandasRegister.self)
      }
    }
    try follow(rows, applicants, granted, id, file, change)
    return id
  }

  /// The day of filing, and of the decision where there is one.
  private func days(_ rows: [KandasPersonRow], _ known: KandasDossier?) throws -> (filed: Day, granted: Day?)
  {
    let granted = rows.lazy.compactMap(\.decidedOn).first ?? rows.compactMap(\.statusOn).min()
    let told = rows.lazy.compactMap(\.filedOn).first ?? known?.history.day(of: .filed)
    guard let filed = told ?? granted else {
      throw FamilyRefused(Problem(.f01, .filedOn))
    }
    return (filed, granted.map { max($0, filed) })
  }

  private func lay(_ row: KandasPersonRow, over record: inout KandasCase) {
    record.arrivedOn = row.arrivedOn ?? record.arrivedOn
    record.exitCountry = row.exitCountry ?? record.exitCountry ?? row.person.citizenship
    record.place = row.settlement ?? row.place ?? record.place
    record.street = row.street ?? record.street
    record.house = row.house ?? record.house
    record.flat = row.flat ?? record.flat
    record.ground = row.ground ?? record.ground
    record.housing = row.housing ?? record.housing
    record.relative = row.relative ?? record.relative
    record.employer = row.employer ?? record.employer
    record.employerBIN = row.employerBIN ?? record.employerBIN
  }

  private func applicant(
    _ row: KandasPersonRow, isHead: Bool, _ known: KandasDossier?, _ change: Change
  ) throws -> Applicant<KandasMember> {
    var person = try self.person(of: row, known, change) ?? Person()
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
      member.wantsStatus = row.wantsStatus ?? (row.statusOn != nil || row.certificate != nil || isCandidate)
    }
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

  /// What the file tells of the way of the case, as far as the case has not gone it yet.
  private func follow(
    _ rows: [KandasPersonRow], _ applicants: [Applicant<KandasMember>], _ granted: Day?, _ id: Int64,
    _ file: String,
    _ change: Change
  ) throws {
    guard let granted, let dossier = try change.dossier(id, in: KandasRegister.self) else { return }
    func make(_ step: KandasStep, _ move: (inout KandasMove) -> Void = { _ in }) throws {
      var made = KandasMove(step, on: granted, reason: file)
      move(&made)
      guard let now = try change.dossier(id, in: KandasRegister.self)?.history else { return }
      let isAllowed = made.member.map { now.allows(step, of: $0) } ?? now.allows(step)
      if isAllowed { try change.make(made, in: id) }
    }
    if dossier.history.application != .granted {
      try make(.complete)
      try make(.advisedFor) { $0.number = rows.lazy.compactMap(\.minutes).first }
      try make(.granted) { $0.number = rows.lazy.compactMap(\.decisionNumber).first }
    }
    let members = try change.dossier(id, in: KandasRegister.self)?.members ?? []
    for row in rows {
      guard let member = members.first(where: { FamilyPerson.isSame($0.person, row.person) })?.record,
        row.statusOn != nil || row.certificate != nil
      else { continue }
      let day = max(row.statusOn ?? granted, granted)
      try make(.status) { ($0.member, $0.day, $0.until) = (member.id, day, terms.end(grantedOn: day)) }
      let certified = try change.dossier(id, in: KandasRegister.self)?.history.moves.last {
        $0.step == .certified && $0.member == member.id
      }
      if let number = row.certificate, number != certified?.number {
        try make(.certified) { ($0.member, $0.day, $0.number) = (member.id, day, number) }
      }
      if let until = row.extendedTo,
        try change.dossier(id, in: KandasRegister.self)?.history.until(member.id) != until
      {
        let asked = min(today, terms.end(grantedOn: day))
        try make(.extensionFiled) { ($0.member, $0.day) = (member.id, asked) }
        try make(.extended) { ($0.member, $0.day, $0.until) = (member.id, asked, until) }
      }
      if let ended = row.endedOn {
        try make(.ended) { move in
          (move.member, move.day) = (member.id, max(ended, day))
          let cause = row.endedWhy.flatMap { words.code(.kandasEnd, $0) }
          move.cause = cause ?? KandasEnd.other.rawValue
          if cause == nil { move.reason = row.endedWhy ?? file }
        }
      }
    }
  }
}
