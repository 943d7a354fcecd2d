import Domain

/// The steps that a file adds to a case: those that it tells of and the case has not made yet, each looked at by the rules
/// before anything is written.
struct ResettlerPlan {
  /// The case as it will be.
  private(set) var dossier: ResettlerDossier
  /// The steps to be made, in their order; of a new case the first is its filing.
  private(set) var moves: [ResettlerMove] = []
  /// What the rules say to them. What blocks on the screen only warns: a file repeats what was decided elsewhere.
  private(set) var notes: [Problem] = []
  private let rules: ResettlerRules
  /// The filings that the case has.
  private let stored: [[ResettlerMove]]
  /// Of them those that the file has told of.
  private var met: Set<Int> = []

  /// Nothing is added yet.
  /// - Throws: ``FamilyRefused`` where the case has made a step that its new direction does not have.
  init(_ dossier: ResettlerDossier, rules: ResettlerRules) throws {
    self.dossier = dossier
    self.rules = rules
    stored = dossier.history.filings
    let history = ResettlerHistory(dossier.record.direction, dossier.history.moves)
    if history.moves.count != dossier.history.moves.count {
      let directions = [dossier.history.direction, dossier.record.direction].map { $0?.rawValue ?? "" }
      throw FamilyRefused(Problem(.f02, .direction, values: directions, variant: .otherwise))
    }
    self.dossier.history = history
  }

  /// Follows what the file tells, filing by filing.
  /// - Throws: ``FamilyRefused`` where it cannot have been so, or where the case has it otherwise.
  mutating func follow(_ filings: [ResettlerFiling]) throws {
    for filing in filings.isEmpty && stored.isEmpty ? [ResettlerFiling()] : filings { try follow(filing) }
  }

  private mutating func follow(_ filing: ResettlerFiling) throws {
    let day = filing[.filed].day ?? stored.last?.first?.day
    if let place = stored.indices.first(where: { !met.contains($0) && stored[$0].first?.day == day }) {
      met.insert(place)
      return try compare(filing, with: stored[place], isLast: place == stored.count - 1 && moves.isEmpty)
    }
    try file(on: day, filing)
    for entry in filing.told { try make(entry) }
  }

  /// A filing that the case does not have yet. Where no day is told it is that of the first step, or today.
  private mutating func file(on day: Day?, _ filing: ResettlerFiling) throws {
    var entry = ResettlerMoveEntry(.filed)
    entry.day = day ?? filing.firstDay ?? rules.today
    if day == nil {
      notes.append(
        Problem(
          .f01, .filedOn, severity: .warning, values: [entry.day?.dotted ?? ""], variant: .assumed))
    }
    if let present = dossier.history.day(of: .filed), dossier.history.isOpen {
      throw FamilyRefused(
        Problem(.f04, .filedOn, values: [present.dotted, entry.day?.dotted ?? ""], variant: .otherwise))
    }
    try make(entry)
  }

  /// A filing that the case has: what it has made stays, what is told besides is made.
  private mutating func compare(
    _ filing: ResettlerFiling, with moves: [ResettlerMove], isLast: Bool
  ) throws {
    for entry in filing.told {
      guard let made = moves.last(where: { $0.step == entry.step }) else {
        guard isLast else { throw FamilyRefused(excluded(entry.step, after: moves.last)) }
        try make(entry)
        continue
      }
      let columns = ResettlerColumn.of(entry.step)
      if let day = entry.day, day != made.day {
        throw FamilyRefused(
          Problem(.f04, columns.day, values: [made.day.dotted, day.dotted], variant: .otherwise))
      }
      keep(made.number, over: entry.number, columns.number)
      keep(made.reason, over: entry.reason, columns.reason)
      keep(made.place.map(Problem.place), over: entry.place?.territory.map(Problem.place), columns.place)
    }
  }

  /// A paper of a step that was made stays as it is; the file's is told of.
  private mutating func keep(_ made: String?, over told: String?, _ column: FieldID?) {
    guard let told, told != made else { return }
    notes.append(
      Problem(.f02, column, severity: .warning, values: [made ?? "—", told], variant: .otherwise))
  }

  // MARK: Steps

  private mutating func make(_ entry: ResettlerMoveEntry) throws {
    guard let day = entry.day, let move = entry.move else {
      throw FamilyRefused(Problem(.f01, ResettlerColumn.of(entry.step).day))
    }
    let problems = rules.check(entry, in: dossier)
    if entry.step == .included, dossier.history.direction == .outbound, dossier.history.stage == .filed {
      // A file that tells of the decision alone: the application was forwarded by then.
      add(ResettlerMove(.forwarded, on: day))
    }
    guard dossier.history.allows(entry.step) else { throw FamilyRefused(obstacle(to: entry.step)) }
    for problem in problems {
      let field = ResettlerColumn.of(problem.field, entry.step)
      if problem.rule == .f01 {
        notes.append(Problem(.f01, field, severity: .warning, variant: .untold))
        continue
      }
      let finding = Problem(
        problem.rule, field, severity: min(problem.severity, .warning), values: problem.values,
        variant: problem.variant)
      if problem.severity == .error {
        throw FamilyRefused(
          Problem(problem.rule, field, values: problem.values, variant: problem.variant))
      }
      notes.append(finding)
    }
    add(move)
  }

  private mutating func add(_ move: ResettlerMove) {
    dossier.history.add(move)
    moves.append(move)
  }

  /// Why a step cannot be made where the case stands.
  private func obstacle(to step: ResettlerStep) -> Problem {
    let ways = ResettlerApplication.moves.values.compactMap { $0[step] }
    if !ways.contains(where: { $0.isOpen(to: dossier.history.direction) }) {
      return Problem(.f04, ResettlerColumn.of(step).day, variant: .otherDirection)
    }
    let needed: ResettlerStep? =
      switch step {
      case .contracted, .moved: .included
      case .settled, .returned: .moved
      default: nil
      }
    if let needed, dossier.history.isOpen, dossier.history.day(of: needed) == nil {
      return Problem(
        .f04, ResettlerColumn.of(step).day, values: [ResettlerColumn.of(needed).day.rawValue],
        variant: .missing)
    }
    return excluded(step, after: dossier.history.moves.last)
  }

  private func excluded(_ step: ResettlerStep, after move: ResettlerMove?) -> Problem {
    Problem(
      .f04, ResettlerColumn.of(step).day,
      values: [ResettlerColumn.of(move?.step ?? .filed).day.rawValue], variant: .excluded)
  }
}
