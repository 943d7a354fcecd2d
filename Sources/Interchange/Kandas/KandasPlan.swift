import Domain

/// The steps that a file adds to a case: those that it tells of and the case has not made yet, each looked at by the
/// rules before anything is written.
///
/// A file of the state system tells the end of a way, not the way: the steps that must have led there are taken as made
/// on the same day. What the case has made stays as it is.
struct KandasPlan {
  /// Something that the rules say, of a member or of the application.
  struct Note: Hashable {
    let member: Int64?
    let problem: Problem
  }

  /// The case as it will be.
  private(set) var dossier: KandasDossier
  /// The steps to be made, in their order; of a new case the first is its filing.
  private(set) var moves: [KandasMove] = []
  /// What the rules say. What blocks on the screen only warns: a file repeats what was decided elsewhere.
  private(set) var notes: [Note] = []
  private let rules: KandasRules
  /// Whether the file has the data that a finding speaks of.
  private let isAsked: (Problem) -> Bool

  /// The rules that are asked of a file.
  private static let asked: Set<RuleCode> = [
    .r40, .r41, .r42, .r43, .r44, .r45, .r46, .r47, .r48, .r49, .r53,
  ]

  /// Nothing is added yet.
  init(_ dossier: KandasDossier, rules: KandasRules, isAsked: @escaping (Problem) -> Bool) {
    self.dossier = dossier
    self.rules = rules
    self.isAsked = isAsked
  }

  private var history: KandasHistory { dossier.history }

  /// The rules on the whole as it will be.
  mutating func finish() { note(rules.check(dossier)) }

  // MARK: The application

  /// Follows what the file tells, filing by filing.
  /// - Throws: ``FamilyRefused`` where it cannot have been so.
  mutating func follow(_ filings: [KandasTold]) throws {
    let stored = history.filings
    var met: Set<Int> = []
    for filing in filings {
      let day = filing[.filed].day
      var place = stored.indices.first { !met.contains($0) && stored[$0].first?.day == day }
      if place == nil, let last = stored.indices.last, let present = stored[last].first?.day,
        !met.contains(last), moves.isEmpty
      {
        let isNew = day.map { $0 >= present } ?? false && history.allows(.filed)
        if !isNew {
          place = last
          if let day { noteOtherwise(present, day) }
        }
      }
      guard let place else {
        try file(filing)
        try make(filing)
        continue
      }
      met.insert(place)
      try make(filing, over: stored[place], isLast: place == stored.count - 1 && moves.isEmpty)
    }
  }

  private mutating func file(_ filing: KandasTold) throws {
    var entry = KandasMoveEntry(.filed)
    entry.day = filing[.filed].day ?? filing.firstDay
    if entry.day == nil {
      // A family that waits for its decision: the state's layout has no column for the day it was filed.
      entry.day = rules.today
      put(
        Note(
          member: nil,
          problem: Problem(
            .f01, .filedOn, severity: .warning, values: [rules.today.dotted], variant: .assumed)))
    }
    guard let day = entry.day else { return }
    if day > rules.today {
      throw FamilyRefused(Problem(.f04, .filedOn, values: [day.dotted], variant: .future))
    }
    try make(entry)
  }

  /// Makes the steps of a filing that are told and not made yet; those that are made stay.
  /// - Parameter isLast: nothing can be added to a filing that another one followed.
  private mutating func make(_ filing: KandasTold, over made: [KandasMove] = [], isLast: Bool = true) throws {
    let filed = made.first?.day ?? moves.last { $0.step == .filed }?.day
    for told in filing.application {
      var entry = told
      if entry.step == .granted, let day = entry.day, let filed, day < filed {
        // Of a case that is there the day of filing may be wrong; a decision is never moved to fit it.
        if !made.isEmpty {
          throw FamilyRefused(Problem(.f04, .filedOn, values: [filed.dotted, day.dotted], variant: .order))
        }
        noteOtherwise(filed, day)
        entry.day = filed
      }
      if let move = made.last(where: { $0.step == entry.step }) {
        if let day = entry.day, day != move.day { noteOtherwise(move.day, day) }
      } else if isLast {
        try make(entry, minutes: filing)
      } else {
        noteExcluded()
      }
    }
  }

  // MARK: A member

  /// Follows what the file tells of a member's status.
  /// - Parameters:
  ///   - certificates: those before the last.
  ///   - extensions: all steps of extensions; nil: not told.
  mutating func follow(
    _ member: Int64, _ row: KandasPersonRow, certificates: [KandasMoveEntry], extensions: [KandasMoveEntry]?
  ) throws {
    let hasStatus = row.told[.status].day != nil || row.certificate != nil || row.certifiedOn != nil
    guard hasStatus || history.statuses[member] != nil else { return }
    guard let granted = history.day(of: .granted), history.application == .granted else {
      return noteExcluded(member)
    }
    let day = max(row.told[.status].day ?? granted, granted)
    if history.statuses[member] == nil {
      var status = KandasMoveEntry(.status, of: member)
      status.day = day
      status.until = row.told[.status].until ?? rules.terms.end(grantedOn: day)
      try make(status)
    }
    try certify(member, row, certificates, on: day)
    for step in [KandasStep.permitted, .carded, .citizenshipFiled]
    where row.told[step].day != nil && history.day(of: step, of: member) == nil {
      try make(entry(row.told[step], of: member))
    }
    try extend(member, row, extensions, on: day)
    guard let ended = row.told[.ended].day, history.statuses[member] != .ended else { return }
    var end = entry(row.told[.ended], of: member)
    end.day = max(ended, day)
    try make(end)
  }

  /// A certificate is known by its number, and by its day where the file tells it.
  private mutating func certify(
    _ member: Int64, _ row: KandasPersonRow, _ earlier: [KandasMoveEntry], on day: Day
  ) throws {
    var told = earlier
    if row.certificate != nil || row.certifiedOn != nil {
      var last = KandasMoveEntry(.certified)
      (last.day, last.number) = (row.certifiedOn, row.certificate)
      told.append(last)
    }
    for certificate in told {
      let isMade = history.moves.contains { move in
        move.member == member && move.step == .certified && move.number == certificate.number
          && (certificate.number != nil || move.day == certificate.day)
      }
      if isMade { continue }
      var made = entry(certificate, of: member)
      made.day = certificate.day ?? day
      try make(made)
    }
  }

  private mutating func extend(
    _ member: Int64, _ row: KandasPersonRow, _ told: [KandasMoveEntry]?, on day: Day
  ) throws {
    guard let told else {
      guard let until = row.extendedTo, history.until(member) != until else { return }
      var (filed, extended) = (
        KandasMoveEntry(.extensionFiled, of: member), KandasMoveEntry(.extended, of: member)
      )
      filed.day = min(rules.today, rules.terms.end(grantedOn: day))
      (extended.day, extended.until) = (filed.day, until)
      try make(filed)
      try make(extended)
      return
    }
    var made = history.moves.filter { $0.member == member && KandasCells.isOfExtension($0.step) }
    for step in told {
      if let place = made.firstIndex(where: { $0.step == step.step && $0.day == step.day }) {
        made.remove(at: place)
      } else {
        try make(entry(step, of: member))
      }
    }
  }

  private func entry(_ told: KandasMoveEntry, of member: Int64) -> KandasMoveEntry {
    var entry = KandasMoveEntry(told.step, of: member)
    (entry.day, entry.until, entry.cause) = (told.day, told.until, told.cause)
    (entry.number, entry.reason, entry.place) = (told.number, told.reason, told.place)
    return entry
  }

  // MARK: Steps

  /// Makes a step, with those that must have led to it.
  /// - Parameter minutes: what is told of the commission, where its recommendation is not told.
  private mutating func make(_ entry: KandasMoveEntry, minutes: KandasTold = KandasTold()) throws {
    guard let day = entry.day, let move = entry.move else { return }
    if day > rules.today {
      throw FamilyRefused(Problem(.f04, .moveDay, values: [day.dotted], variant: .future))
    }
    if entry.member == nil, !lead(to: entry.step, on: day, minutes) { return noteExcluded() }
    if let member = entry.member, !history.allows(entry.step, of: member) { return noteExcluded(member) }
    // Once the status is granted the rules no longer ask who may have it.
    if entry.step == .granted { note(rules.check(dossier)) }
    note(rules.check(entry, in: dossier), of: entry.member)
    if entry.step == .extended {
      let obstacles = rules.obstacles(to: .extended, of: entry.member, in: dossier)
      note(
        obstacles.map { Problem($0.rule, .moveUntil, values: $0.values, variant: $0.variant) },
        of: entry.member)
    }
    add(move)
  }

  /// Makes the steps between where the application stands and a step, on its day.
  /// - Returns: false where none lead there; then nothing is made.
  private mutating func lead(to step: KandasStep, on day: Day, _ told: KandasTold) -> Bool {
    let advice = step == .granted ? KandasStep.advisedFor : .advisedAgainst
    var (tried, made) = (history, [KandasMove]())
    for between in step == .filed ? [] : [KandasStep.complete, advice, .noticed, .heard]
    where !tried.allows(step) && tried.allows(between) {
      var entry = told.whole(between)
      entry.day = day
      guard let move = entry.move else { return false }
      tried.add(move)
      made.append(move)
    }
    guard tried.allows(step) else { return false }
    made.forEach { add($0) }
    return true
  }

  private mutating func add(_ move: KandasMove) {
    dossier.history.add(move)
    moves.append(move)
  }

  // MARK: Findings

  private mutating func note(_ problems: [Problem], of member: Int64? = nil) {
    for problem in problems {
      let isOrder = problem.rule == .f04 && problem.variant == .order
      guard isOrder || (Self.asked.contains(problem.rule) && isAsked(problem)) else { continue }
      var problem = problem
      problem.severity = min(problem.severity, .warning)
      put(Note(member: member, problem: problem))
    }
  }

  /// The case has it otherwise.
  private mutating func noteOtherwise(_ made: Day, _ told: Day) {
    put(
      Note(
        member: nil,
        problem: Problem(
          .f04, .moveDay, severity: .warning, values: [made.dotted, told.dotted], variant: .otherwise)))
  }

  /// The case has come to where there is no such step.
  private mutating func noteExcluded(_ member: Int64? = nil) {
    let last = history.moves.last { $0.member == member || $0.member == nil }
    put(
      Note(
        member: member,
        problem: Problem(
          .f04, .moveDay, severity: .warning, values: [KandasColumn.day(of: last?.step ?? .filed)],
          variant: .excluded)))
  }

  private mutating func put(_ note: Note) {
    if !notes.contains(note) { notes.append(note) }
  }
}
