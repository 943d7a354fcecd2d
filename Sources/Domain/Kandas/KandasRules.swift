/// The rules on kandas cases: R40–R53, R55 and R56, the same on the screen, in files and in the check of all records.
///
/// A request that must be refused is kept to be refused: what blocks, blocks only granting.
public struct KandasRules: Sendable {
  /// The desk's day.
  public let today: Day
  /// The terms by the office's numbers and holidays.
  public let terms: KandasTerms

  /// The rules of a day.
  public init(today: Day, terms: KandasTerms) {
    self.today = today
    self.terms = terms
  }

  private var parameters: Parameters { terms.parameters }

  // MARK: The application

  /// What the rules say to the application as it stands, in the order of the case's screen.
  public func check(_ dossier: KandasDossier) -> [Problem] {
    dossier.members.flatMap { nationality(of: $0, dossier.history) } + ground(dossier) + papers(dossier)
      + dossier.members.flatMap { wayToCitizenship(of: $0, dossier.history) }
  }

  /// Rule R40: of Kazakh nationality, and never a citizen of Kazakhstan.
  private func nationality(of member: CasePerson<KandasMember>, _ history: KandasHistory) -> [Problem] {
    guard member.record.wantsStatus == true else { return [] }
    let name = member.person.fullName
    let isCitizen = member.person.citizenship == Country.kazakhstan
    // The citizenship that follows the status does not speak against it: it ends it (rule R52).
    if let state = history.statuses[member.record.id] {
      return isCitizen && state.isOpen ? [Problem(.r52, severity: .warning, values: [name])] : []
    }
    var found: [Problem] = []
    switch member.person.nationality {
    case nil: found.append(Problem(.r40, .nationality, values: [name]))
    case let nationality? where !Self.isKazakh(nationality):
      found.append(Problem(.r40, .nationality, values: [name, nationality], variant: .otherNationality))
    default: break
    }
    if member.record.wasCitizen == true || isCitizen {
      found.append(Problem(.r40, .citizenship, values: [name], variant: .citizen))
    }
    return found
  }

  /// Whether a nationality as written, in whatever language, is the Kazakh one.
  public static func isKazakh(_ nationality: String) -> Bool {
    nationality.split { !$0.isLetter }.contains { kazakhs.contains(PersonName.skeleton(String($0))) }
  }

  private static let kazakhs = Set(
    ["қазақ", "қазақтар", "казах", "казашка", "казахи", "kazakh", "kazak", "qazaq"].map(PersonName.skeleton))

  /// Rules R41 and R42: the ground and what it asks for.
  private func ground(_ dossier: KandasDossier) -> [Problem] {
    let record = dossier.record
    let day = dossier.history.day(of: .filed) ?? today
    switch record.ground {
    case nil: return [Problem(.r41, .ground)]
    case .quota:
      return parameters.value(.oblastIsReceiving, on: day) == "yes"
        ? [] : [Problem(.r41, .ground, variant: .noQuota)]
    case .settlement:
      guard let settlement = dossier.settlement else {
        return [Problem(.r42, .toTerritory, variant: .unknownSettlement)]
      }
      let isFit =
        [.cityOblast, .cityDistrict].contains(settlement.type) || settlement.agglomeration != nil
        || [.medium, .high].contains(settlement.potential)
      return isFit && settlement.demographicNeed == true ? [] : [Problem(.r42, .toTerritory)]
    case .family:
      return record.relative == nil ? [Problem(.r42, .relative, variant: .relative)] : []
    case .employer:
      guard let number = record.employerBIN, record.employer != nil else {
        return [Problem(.r42, .employer, variant: .employer)]
      }
      return (try? BIN(number)) == nil
        ? [Problem(.r42, .employerBIN, values: [number], variant: .wrongBIN)] : []
    case .other: return []
    }
  }

  /// Rule R43: papers that are missing or do not hold on the day of filing.
  private func papers(_ dossier: KandasDossier) -> [Problem] {
    let missing = dossier.missingPapers(today: today)
    return missing.isEmpty || dossier.history.application == .granted
      ? [] : [Problem(.r43, values: ["\(missing.count)"])]
  }

  /// Rule R53: status, permit, card, application for citizenship, in this order.
  private func wayToCitizenship(of member: CasePerson<KandasMember>, _ history: KandasHistory) -> [Problem] {
    let days = KandasStatus.milestones.compactMap { history.day(of: $0, of: member.record.id) }
    guard let (before, after) = zip(days, days.dropFirst()).first(where: { $1 < $0 }) else { return [] }
    return [
      Problem(
        .r53, severity: .warning, values: [member.person.fullName, after.dotted, before.dotted])
    ]
  }

  // MARK: Moves

  /// What blocks a step that the state allows: only favourable ones can be blocked.
  public func obstacles(to step: KandasStep, of member: Int64? = nil, in dossier: KandasDossier) -> [Problem]
  {
    switch step {
    case .granted:
      let wanting = dossier.members.contains { $0.record.wantsStatus == true }
      return (wanting ? [] : [Problem(.r40, .wantsStatus, variant: .notWanted)])
        + check(dossier).filter(\.severity.refuses)
    case .status:
      guard let member = dossier.member(member), member.record.wantsStatus == true else {
        return [Problem(.r40, .wantsStatus, variant: .notWanted)]
      }
      return nationality(of: member, dossier.history)
    case .extended:
      let most = parameters.number(.kandasMaxExtensions, on: today) ?? 1
      guard let member, dossier.history.extensions(of: member) >= most else { return [] }
      return [Problem(.r48, values: ["\(most)"])]
    default: return []
    }
  }

  /// What the rules say to a move before it is made.
  public func check(_ entry: KandasMoveEntry, in dossier: KandasDossier) -> [Problem] {
    let asked = KandasMoveEntry.fields(of: entry.step)
    var found = asked.filter { $0.isRequired && $0.field.get(entry) == nil }.map {
      Problem(.f01, $0.field.id)
    }
    guard let day = entry.day else { return found }
    if day > today { found.append(Problem(.f04, .moveDay, values: [day.dotted], variant: .future)) }
    if let before = dossier.history.lastDay(before: entry.step, of: entry.member), day < before,
      !entry.step.isMilestone
    {
      found.append(Problem(.f04, .moveDay, values: [before.dotted, day.dotted], variant: .order))
    }
    if entry.step == .postponed, let until = entry.until, until <= day {
      found.append(Problem(.f04, .moveUntil, values: [day.dotted, until.dotted], variant: .order))
    }
    if entry.step == .complete { found += papers(dossier) }
    return found + lateness(entry, day, dossier.history) + status(entry, day, dossier.history)
  }

  /// Rules R44, R45, R46 and R49: a step made after its term.
  private func lateness(_ entry: KandasMoveEntry, _ day: Day, _ history: KandasHistory) -> [Problem] {
    let term: CaseTerm? =
      switch entry.step {
      case .complete, .returned, .heard, .postponed: terms.application(history, today: day)
      case .advisedFor, .advisedAgainst, .granted, .refused, .noticed:
        history.application == .complained ? nil : terms.decision(history, today: day)
      case .extended, .extensionRefused:
        terms.terms(of: history, today: day).first { $0.rule == .r49 && $0.member == entry.member }
      default: nil
      }
    guard let term, day > term.due else { return [] }
    return [Problem(term.rule, .moveDay, values: [term.due.dotted])]
  }

  /// Rules R47, R48, R49 and R56: how long a status lasts, and why it ends.
  private func status(_ entry: KandasMoveEntry, _ day: Day, _ history: KandasHistory) -> [Problem] {
    let present = entry.member.flatMap { history.until($0) }
    switch entry.step {
    case .status:
      let end = terms.end(grantedOn: day)
      return entry.until == nil || entry.until == end
        ? [] : [Problem(.r47, .moveUntil, values: [end.dotted])]
    case .extensionFiled:
      return present.map { $0 < day } ?? false
        ? [Problem(.r49, .moveDay, values: [present?.dotted ?? ""], variant: .afterEnd)] : []
    case .extended:
      guard let present, let until = entry.until else { return [] }
      let last = terms.end(extending: present, on: day)
      return until > last || until <= present
        ? [Problem(.r48, .moveUntil, values: [last.dotted], variant: .tooLongTerm)] : []
    case .ended: return ofTheEnd(entry, day, until: present)
    default: return []
    }
  }

  /// Rule R56: a paper proves the end; its term is not over before its day, and a case is handed over to somebody.
  private func ofTheEnd(_ entry: KandasMoveEntry, _ day: Day, until: Day?) -> [Problem] {
    switch entry.cause {
    case nil: return []
    case KandasEnd.term.rawValue:
      guard let until, day < until else { return [] }
      let values = [until.dotted, day.dotted]
      return [Problem(.f04, .moveDay, severity: .warning, values: values, variant: .order)]
    default:
      var found = entry.number == nil ? [Problem(.r56, .number)] : []
      if entry.cause == KandasEnd.moved.rawValue, entry.place == nil {
        found.append(Problem(.f01, .toTerritory))
      }
      return found
    }
  }

  // MARK: The check of all records

  /// What a case has to be looked at for: what speaks against granting, terms that are over (R44–R46, R49, R55), a status
  /// that ends soon (R50) or has expired (R51); of one that is over only who still lives in a centre.
  public func review(_ dossier: KandasDossier) -> [Problem] {
    let late = terms.terms(of: dossier, today: today).compactMap { term -> Problem? in
      let due = [term.due.dotted]
      if term.isEndOfStatus {
        if term.due < today { return Problem(.r51, severity: .warning, values: due) }
        return alert(until: term.due) == nil ? nil : Problem(.r50, values: due)
      }
      return term.due < today ? Problem(term.rule, values: due) : nil
    }
    var seen: Set<Problem> = []
    let told = dossier.history.isOpen ? check(dossier) : []
    return (told + late).filter { $0.severity >= .warning && seen.insert($0).inserted }
  }

  // MARK: What is near

  /// The most days before its end at which a status is named (rule R50).
  public var longestAlert: Int {
    parameters.value(.expiryAlertDays, on: today)?.split(separator: " ").compactMap { Int($0) }.max() ?? 0
  }

  /// Rule R50: how near the end of a status is: the least of the days at which it is named that has been reached; nil
  /// where it is further off or over.
  public func alert(until: Day) -> Int? {
    let left = today.days(until: until)
    guard left >= 0 else { return nil }
    return parameters.value(.expiryAlertDays, on: today)?.split(separator: " ").compactMap { Int($0) }
      .filter { left <= $0 }.min()
  }
}

extension KandasStep {
  /// Whether it is one of the steps towards citizenship, which rule R53 speaks of.
  var isMilestone: Bool { KandasStatus.milestones.contains(self) && self != .status }
}
