/// The rules on cases of resettlement: R10–R14 inside the oblast, R20–R32 by quota, the same on the screen, in files and
/// in the check of all records.
///
/// A request that must be refused is kept to be refused: what blocks, blocks only the inclusion.
public struct ResettlerRules: Sendable {
  /// The desk's day.
  public let today: Day
  /// The terms by the office's numbers and holidays.
  public let terms: ResettlerTerms
  /// What oblasts receive.
  public let quotas: Quotas

  /// The rules of a day.
  public init(today: Day, terms: ResettlerTerms, quotas: Quotas) {
    self.today = today
    self.terms = terms
    self.quotas = quotas
  }

  private var parameters: Parameters { terms.parameters }

  // MARK: The application

  /// What the rules say to the case as it stands, in the order of its screen.
  ///
  /// The conditions of the inclusion and who comes first are asked until it is decided: what the decision went past stands
  /// with it, and nobody can do anything about it any more. Where the family goes and whose quota it counts against can
  /// still be put right, and is asked on.
  public func check(_ dossier: ResettlerDossier) -> [Problem] {
    check(dossier, isDecided: dossier.history.isDecided) + elsewhere(dossier)
  }

  /// What the rules say to a case that a file tells of: its conditions were never asked here, decided or not.
  public func checkTold(_ dossier: ResettlerDossier) -> [Problem] { check(dossier, isDecided: false) }

  private func check(_ dossier: ResettlerDossier, isDecided: Bool) -> [Problem] {
    let way: [Problem] =
      switch dossier.record.direction {
      case nil: [Problem(.f01, .direction)]
      case .intraOblast: oblasts(dossier) + (isDecided ? [] : places(dossier) + conditions(dossier))
      case .outbound: target(dossier) + (isDecided ? [] : applicant(dossier))
      }
    return way + days(dossier.record) + level(dossier.record) + money(dossier)
      + (isDecided ? [] : priority(dossier)) + stay(dossier)
  }

  /// Rule F04: what the application tells has happened by now.
  private func days(_ record: ResettlerCase) -> [Problem] {
    [FieldID.priorRegistrationSince, .divorcedOn, .graduatedOn].compactMap { id in
      guard case .day(let day) = ResettlerCase.field(id)?.get(record), day > today else { return nil }
      return Problem(.f04, id, values: [day.dotted], variant: .future)
    }
  }

  /// Rule F03: a quota is an oblast's.
  private func level(_ record: ResettlerCase) -> [Problem] {
    guard record.direction == .outbound, let target = record.targetOblast?.territory, target.level != .oblast
    else { return [] }
    return [Problem(.f03, .targetOblast, values: [Problem.place(target)])]
  }

  /// The day by whose rules an application is judged: that of its filing.
  private func filed(_ dossier: ResettlerDossier) -> Day { dossier.history.day(of: .filed) ?? today }

  /// What the check of all records has to say of a case that goes on: what blocks or warns, and the terms that are over.
  public func review(_ dossier: ResettlerDossier) -> [Problem] {
    let late = [terms.term(of: dossier.history)].compactMap { term -> Problem? in
      guard let term, !term.isReminder, term.due < today else { return nil }
      return Problem(term.rule, values: [term.due.dotted])
    }
    return (check(dossier) + late).filter { $0.severity >= .warning }
  }

  // MARK: Inside the oblast

  /// Rule R10: both places lie in one oblast.
  private func oblasts(_ dossier: ResettlerDossier) -> [Problem] {
    guard let origin = dossier.record.origin?.territory,
      let destination = dossier.record.destination?.territory, !origin.isSameOblast(as: destination)
    else { return [] }
    return [Problem(.r10, .destination, values: [Problem.place(origin), Problem.place(destination)])]
  }

  /// Rules R11, R12 and R14: from where to where.
  private func places(_ dossier: ResettlerDossier) -> [Problem] {
    let (origin, destination) = (dossier.record.origin?.territory, dossier.record.destination?.territory)
    var found: [Problem] = []
    if let origin {
      found += leaving(origin, dossier.origin)
    } else {
      found.append(Problem(.r11, .origin, variant: .noOrigin))
    }
    guard let destination else { return found + [Problem(.r12, .destination, variant: .noDestination)] }
    found += arriving(destination, dossier.destination, on: filed(dossier))
    if dossier.isDestinationListed == false {
      found.append(Problem(.r14, .destination, values: [Problem.place(destination)]))
    }
    return found
  }

  /// Rule R11: people are moved from villages of low potential.
  private func leaving(_ code: KatoCode, _ settlement: Settlement?) -> [Problem] {
    guard let type = settlement?.type, let potential = settlement?.potential else {
      return [Problem(.r11, .origin, values: [Problem.place(code)], variant: .unknownSettlement)]
    }
    return type == .rural && potential == .low ? [] : [Problem(.r11, .origin, values: [Problem.place(code)])]
  }

  /// Rule R12: the Rules name cities alone; the Social Code also villages and mono-towns of high potential.
  private func arriving(_ code: KatoCode, _ settlement: Settlement?, on day: Day) -> [Problem] {
    func finding(_ variant: Problem.Variant, _ severity: Severity? = nil) -> [Problem] {
      [Problem(.r12, .destination, severity: severity, values: [Problem.place(code)], variant: variant)]
    }
    guard let settlement, let type = settlement.type else { return finding(.unknownSettlement) }
    guard parameters.value(.intraDestMode, on: day) == "social_code" else {
      return [.cityOblast, .cityDistrict].contains(type) ? [] : finding(.plain)
    }
    if type == .point { return finding(.point) }
    return settlement.potential == .high ? [] : finding(.notHigh, .warning)
  }

  /// Rule R13: a dwelling of the state fund, and a permanent job or a business.
  private func conditions(_ dossier: ResettlerDossier) -> [Problem] {
    let record = dossier.record
    var found: [Problem] = []
    if record.stateDwelling != true { found.append(Problem(.r13, .stateDwelling)) }
    if record.job != true, record.business != true { found.append(Problem(.r13, .job, variant: .noWork)) }
    return found
  }

  // MARK: By quota

  /// Rules R20 and R32: the oblast receives in the year. A family that was refused or has withdrawn counts in no quota.
  private func target(_ dossier: ResettlerDossier) -> [Problem] {
    if dossier.history.isDecided, !dossier.history.isIncluded { return [] }
    let record = dossier.record
    guard let oblast = record.targetOblast?.territory?.oblast else {
      return [Problem(.r20, .targetOblast, variant: .noTarget)]
    }
    let isOwn = record.origin?.territory.map { $0.isSameOblast(as: oblast) } ?? false
    if isOwn, parameters.value(.oblastIsReceiving, on: filed(dossier)) != "yes" {
      return [Problem(.r32, .targetOblast)]
    }
    let day = dossier.history.day(of: .included) ?? today
    let (category, year) = (record.category, dossier.quotaYear(today: today))
    guard !quotas.rows(category, year, on: day).isEmpty else {
      return [Problem(.r20, .targetOblast, severity: .warning, values: ["\(year)"], variant: .noRows)]
    }
    if let row = quotas.version(category, year, oblast, on: day), row.places > 0 {
      return room(in: row, dossier)
    }
    let values = [Problem.place(oblast), "\(year)"]
    return quotas.isWhole(category, year, on: day)
      ? [Problem(.r20, .targetOblast, values: values)]
      : [Problem(.r20, .targetOblast, severity: .warning, values: values, variant: .incomplete)]
  }

  /// Rule R21: how many of our oblast are in the quota with this family, as long as it is not decided.
  private func room(in row: Quota, _ dossier: ResettlerDossier) -> [Problem] {
    if dossier.history.isDecided { return [] }
    let people = dossier.members.count
    if let left = row.left, let day = row.leftOn, dossier.use.peopleSinceLetter + people > left {
      let values = ["\(left)", day.dotted, "\(dossier.use.peopleSinceLetter + people)"]
      return [Problem(.r21, .targetOblast, severity: .warning, values: values, variant: .left)]
    }
    return [Problem(.r21, .targetOblast, values: ["\(row.places)", "\(dossier.use.people + people)"])]
  }

  /// Rule R20: where the family lives now is in the oblast whose quota it counts against; a reason that was given with the
  /// move settles it.
  private func elsewhere(_ dossier: ResettlerDossier) -> [Problem] {
    guard let move = dossier.history.move(of: .moved), move.reason == nil else { return [] }
    return elsewhere(move.place, .targetOblast, dossier.record)
  }

  private func elsewhere(_ place: KatoCode?, _ field: FieldID, _ record: ResettlerCase) -> [Problem] {
    guard record.direction == .outbound, let place, let oblast = record.targetOblast?.territory?.oblast,
      !place.isSameOblast(as: oblast)
    else { return [] }
    let values = [Problem.place(place), Problem.place(oblast)]
    return [Problem(.r20, field, severity: .warning, values: values, variant: .otherOblast)]
  }

  /// Rules R22–R25 on the head, where the family goes by the quota of resettlers.
  private func applicant(_ dossier: ResettlerDossier) -> [Problem] {
    guard dossier.record.category == .resettler else { return [] }
    let (record, day) = (dossier.record, filed(dossier))
    return standing(dossier) + residence(record, on: day) + divorce(record, on: day)
      + studies(record, on: day)
  }

  /// Rule R22: a citizen who is registered as a job-seeker or unemployed.
  private func standing(_ dossier: ResettlerDossier) -> [Problem] {
    var found: [Problem] = []
    if let head = dossier.head?.person {
      switch head.citizenship {
      case nil: found.append(Problem(.r22, .citizenship, values: [head.fullName], variant: .noCitizenship))
      case Country.kazakhstan: break
      default: found.append(Problem(.r22, .citizenship, values: [head.fullName], variant: .foreigner))
      }
    }
    if dossier.record.jobSeeker != true { found.append(Problem(.r22, .jobSeeker)) }
    return found
  }

  /// Rule R23: permanently registered at the former place for a time before filing.
  private func residence(_ record: ResettlerCase, on day: Day) -> [Problem] {
    guard let months = parameters.number(.minPriorRegistrationMonths, on: day) else { return [] }
    guard let since = record.priorRegistrationSince else {
      return [Problem(.r23, .priorRegistrationSince, variant: .noDay)]
    }
    return since.adding(months: months) > day
      ? [Problem(.r23, .priorRegistrationSince, values: [since.dotted, "\(months)"])] : []
  }

  /// Rule R24: whoever was divorced lately encloses the certificate.
  private func divorce(_ record: ResettlerCase, on day: Day) -> [Problem] {
    guard let months = parameters.number(.divorceLookbackMonths, on: day), let divorced = record.divorcedOn,
      divorced.adding(months: months) > day, record.divorceCertificate != true
    else { return [] }
    return [Problem(.r24, .divorceCertificate, values: [divorced.dotted, "\(months)"])]
  }

  /// Rule R25: a graduate files within a time after the studies.
  private func studies(_ record: ResettlerCase, on day: Day) -> [Problem] {
    guard let months = parameters.number(.graduateMonths, on: day) else { return [] }
    guard let graduated = record.graduatedOn else {
      return record.isGraduate == true ? [Problem(.r25, .graduatedOn, variant: .noDay)] : []
    }
    return graduated.adding(months: months) < day
      ? [Problem(.r25, .graduatedOn, values: [graduated.dotted, "\(months)"])] : []
  }

  // MARK: Both directions

  /// Rules R28 and R29: the moving subsidy, once the family is included; none where the employer pays. Once the family has
  /// moved, or will not, there is no subsidy to speak of.
  private func money(_ dossier: ResettlerDossier) -> [Problem] {
    switch dossier.history.stage {
    case .moved, .settled, .returned, .refused, .withdrawn: []
    case _ where dossier.record.employerPays == true: [Problem(.r29, .employerPays)]
    case .included, .contracted: [subsidy(dossier)]
    case .filed, .forwarded, nil: []
    }
  }

  private func subsidy(_ dossier: ResettlerDossier) -> Problem {
    guard let support = support(dossier), let moving = support.moving, let rate = moving.factors.first else {
      return Problem(.r28, values: ["\(moneyDay(dossier).year)"], variant: .noIndex)
    }
    return Problem(.r28, values: ["\(rate)", "\(support.people)"])
  }

  /// What the family may get, by the numbers of the decision or of today; nil where they are not known.
  public func support(_ dossier: ResettlerDossier) -> Support? {
    Support(
      people: dossier.members.count, employerPays: dossier.record.employerPays == true,
      decided: decided(dossier), paid: today, parameters: parameters)
  }

  private func decided(_ dossier: ResettlerDossier) -> Day { dossier.history.day(of: .included) ?? today }

  private func moneyDay(_ dossier: ResettlerDossier) -> Day {
    Support.day(decided: decided(dossier), paid: today, parameters: parameters)
  }

  /// Rule R31: who comes first.
  private func priority(_ dossier: ResettlerDossier) -> [Problem] {
    let record = dossier.record
    var found: [Problem] = []
    if record.isOrphan == true { found.append(orphan(dossier)) }
    if record.isGraduate == true { found.append(Problem(.r31, .isGraduate, variant: .graduate)) }
    if record.isReleased == true { found.append(Problem(.r31, .isReleased)) }
    return found
  }

  /// Rule R31: an orphan comes first between two ages, the last of them reached but not passed.
  private func orphan(_ dossier: ResettlerDossier) -> Problem {
    let day = filed(dossier)
    let from = parameters.number(.orphanFromAge, on: day) ?? 16
    let to = parameters.number(.orphanToAge, on: day) ?? 23
    let ages = ["\(from)", "\(to)"]
    if let birth = dossier.head?.person.birthDate, birth <= day {
      let age = Day.age(born: birth, on: day)
      if age < from || age > to {
        return Problem(.r31, .isOrphan, values: ages + ["\(age)"], variant: .orphanAge)
      }
    }
    return Problem(.r31, .isOrphan, values: ages, variant: .orphan)
  }

  /// Rule R30: until when the family is to stay, a reminder only.
  private func stay(_ dossier: ResettlerDossier) -> [Problem] {
    guard dossier.history.stage == .moved, let term = terms.stay(dossier.history) else { return [] }
    return [Problem(.r30, values: [term.due.dotted])]
  }

  // MARK: Moves

  /// What only warns, and is gone past with a step: with the inclusion, whose reason stays with it.
  public func reservations(about step: ResettlerStep, in dossier: ResettlerDossier) -> [Problem] {
    step == .included ? check(dossier).filter { $0.severity == .warning } : []
  }

  /// What blocks a step that the stage allows: only the inclusion can be blocked.
  public func obstacles(to step: ResettlerStep, in dossier: ResettlerDossier) -> [Problem] {
    step == .included ? check(dossier).filter(\.severity.refuses) : []
  }

  /// What the rules say to a move before it is made.
  public func check(_ entry: ResettlerMoveEntry, in dossier: ResettlerDossier) -> [Problem] {
    let asked = ResettlerMoveEntry.fields(of: entry.step)
    var found = asked.filter { $0.isRequired && $0.field.get(entry) == nil }.map {
      Problem(.f01, $0.field.id)
    }
    guard let day = entry.day else { return found }
    if day > today { found.append(Problem(.f04, .moveDay, values: [day.dotted], variant: .future)) }
    if let before = dossier.history.earliestDay(of: entry.step), day < before {
      found.append(Problem(.f04, .moveDay, values: [before.dotted, day.dotted], variant: .order))
    }
    if entry.step == .moved { found += elsewhere(entry.place?.territory, .toTerritory, dossier.record) }
    return found + lateness(entry.step, day, dossier.history) + stay(entry.step, day, dossier.history)
  }

  /// Rules R26 and R27: a step made after its term.
  private func lateness(_ step: ResettlerStep, _ day: Day, _ history: ResettlerHistory) -> [Problem] {
    let term: CaseTerm? =
      switch step {
      case .forwarded: terms.forwarding(history)
      case .included, .refused: terms.decision(history)
      default: nil
      }
    guard let term, day > term.due else { return [] }
    return [Problem(term.rule, .moveDay, values: [term.due.dotted])]
  }

  /// Rule R30: a stay that is called over too early, or a return that is none before the term.
  private func stay(_ step: ResettlerStep, _ day: Day, _ history: ResettlerHistory) -> [Problem] {
    guard let due = terms.stay(history)?.due else { return [] }
    switch step {
    case .settled where day < due:
      return [Problem(.r30, .moveDay, severity: .error, values: [due.dotted], variant: .early)]
    case .returned where day >= due:
      return [Problem(.r30, .moveDay, values: [due.dotted], variant: .afterEnd)]
    default: return []
    }
  }
}
