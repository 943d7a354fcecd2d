/// The rules F01, F03, F04, F06 and R60–R70, R92, R93, R95 on one registration paper: one pure function for the
/// form, the import and the check of the whole register.
public struct RegistrationRules {
  /// The desk's day.
  public let today: Day
  /// Dated numbers.
  public let parameters: Parameters
  /// The district or oblast of the office (rule R93).
  public let office: KatoCode
  /// The present names and the history of places.
  public let gazetteer: Gazetteer
  /// Working days, for terms that count them.
  public let workingDays: WorkingDays

  /// Makes the rules of a day.
  public init(
    today: Day, parameters: Parameters, office: KatoCode, gazetteer: Gazetteer, workingDays: WorkingDays
  ) {
    self.today = today
    self.parameters = parameters
    self.office = office
    self.gazetteer = gazetteer
    self.workingDays = workingDays
  }

  /// All findings on `entry`, in the order of its fields.
  /// - Parameter history: what the register holds of the person, without this record itself.
  public func check(_ entry: RegistrationEntry, history: PersonStays = PersonStays()) -> [Problem] {
    var found = form(entry) + person(entry, history)
    switch entry.event {
    case .departure: found += departure(entry, history)
    case .arrival, nil:
      found += place(entry, history) + terms(entry, history) + consent(entry) + others(entry, history)
    }
    if entry.externalNumber != nil {
      // The database itself keeps a second person off an IIN, whatever paper asks for it.
      for index in found.indices where found[index].severity == .block && found[index].rule != .r95 {
        found[index].severity = .warning
      }
    }
    let order = Self.order
    return found.enumerated().sorted {
      let (a, b) = (order[$0.element.field] ?? 0, order[$1.element.field] ?? 0)
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.element)
  }

  private static let order: [FieldID?: Int] = Dictionary(
    uniqueKeysWithValues: RegistrationEntry.fields.enumerated().map { ($1.id, $0 + 1) })

  // MARK: Form

  private func form(_ entry: RegistrationEntry) -> [Problem] {
    var required: [FieldID] = [.kind, .event, .surname, .givenName, .birthDate, .toTerritory, .registeredOn]
    if entry.event != .departure {
      required.append(.arrivedOn)
      if entry.kind == .temporary { required.append(.until) }
    }
    var found = RegistrationEntry.fields.filter { required.contains($0.id) && $0.get(entry) == nil }
      .map { Problem(.f01, $0.id) }

    let past: [(FieldID, Day?)] = [
      (.birthDate, entry.birthDate), (.arrivedOn, entry.arrivedOn), (.registeredOn, entry.registeredOn),
      (.crossedOn, entry.crossedOn), (.consentOn, entry.consentOn),
    ]
    for (field, day) in past {
      if let day, day > today { found.append(Problem(.f04, field, values: [day.dotted], variant: .future)) }
    }
    let ordered: [(FieldID, Day?, Day?)] = [
      (.arrivedOn, entry.birthDate, entry.arrivedOn),
      (.registeredOn, entry.arrivedOn ?? entry.birthDate, entry.registeredOn),
      (.until, entry.registeredOn, entry.until),
      (.crossedOn, entry.crossedOn, entry.registeredOn),
      (.crossedOn, entry.birthDate, entry.crossedOn),
    ]
    for (field, first, second) in ordered {
      if let first, let second, second < first {
        found.append(Problem(.f04, field, values: [first.dotted, second.dotted], variant: .order))
      }
    }
    if let birth = entry.birthDate { found += PersonRules.old(birth, today) }
    return found
  }

  /// By which act and numbers a stay that is over was kept (rule R94).
  /// - Parameters:
  ///   - parameters: as they were known when it was closed.
  ///   - at: when that was.
  public static func closing(_ stay: Registration, by parameters: Parameters, at day: Day?) -> Problem? {
    guard stay.endedOn != nil, let day else { return nil }
    let registered = stay.registeredOn
    return Problem(
      .r94,
      values: [
        day.dotted, parameters.value(.registrationBasis, on: registered) ?? "?",
        parameters.value(.regDays, on: registered) ?? "?",
      ])
  }

  // MARK: Person

  private func person(_ entry: RegistrationEntry, _ history: PersonStays) -> [Problem] {
    var found = PersonRules.number(entry.iin, born: entry.birthDate, sex: entry.sex)
    found += PersonRules.names(entry.surname, entry.givenName, entry.patronymic)
    if let holder = history.holderOfIIN {
      found.append(Problem(.r95, .iin, values: [holder], variant: .otherPerson))
    }
    if let name = history.otherName, entry.surname != nil, entry.givenName != nil {
      found.append(Problem(.r95, .surname, severity: .warning, values: [name], variant: .otherName))
    }
    return found
  }

  // MARK: Place

  private func place(_ entry: RegistrationEntry, _ history: PersonStays) -> [Problem] {
    guard let to = entry.to else { return [] }
    guard let code = to.territory, let territory = gazetteer[code] else {
      return [Problem(.f03, .toTerritory, values: [to.code])]
    }
    var found = gone(territory, entry.registeredOn, isOver: history.isOver)
    if !code.isInside(office) {
      found.append(Problem(.r93, .toTerritory, values: [Problem.place(code), Problem.place(office)]))
    }
    return found
  }

  /// Rule F03 on a place that is gone from the classifier. A code is judged by the edition in force on the day of
  /// registration: what was right then is right of a stay that is over, and of one that goes on once the successor is
  /// named, for an address keeps its code.
  private func gone(_ territory: Territory, _ registered: Day?, isOver: Bool) -> [Problem] {
    guard let gone = territory.gone else { return [] }
    let wasInForce = registered.map { $0 < gone } ?? false
    if wasInForce, isOver { return [] }
    let last = gazetteer.successors.last(of: territory.code)
    let lost = gazetteer[last]?.gone
    if last != territory.code, lost == nil {
      if wasInForce { return [] }
      let values = [Problem.place(territory.code), gone.dotted, Problem.place(last)]
      return [Problem(.f03, .toTerritory, severity: .information, values: values, variant: .succeeded)]
    }
    let values = [Problem.place(last), (lost ?? gone).dotted]
    return [Problem(.f03, .toTerritory, severity: .warning, values: values, variant: .gone)]
  }

  // MARK: Terms

  /// Rule R69 alone speaks of visitors: foreigners who have crossed the border and hold no permit.
  private func isVisitor(_ entry: RegistrationEntry) -> Bool {
    guard let citizenship = entry.citizenship, citizenship != Country.kazakhstan else { return false }
    return entry.crossedOn != nil && entry.permittedUntil == nil
  }

  /// Whether a registration comes later than rule R60 allows.
  public func isLate(_ entry: RegistrationEntry, history: PersonStays = PersonStays()) -> Bool {
    guard entry.event != .departure, let since = unregisteredSince(entry, history),
      let registered = entry.registeredOn, !isVisitor(entry),
      let limit = parameters.number(.regDays, on: registered)
    else { return false }
    return registered > lastDay(of: limit, from: since, on: registered)
  }

  /// The fewest days that rule R60 has allowed at any time.
  public var leastRegDays: Int {
    parameters.all.filter { $0.name == .regDays }.compactMap { Int($0.value) }.min() ?? 0
  }

  /// The days of registration on which rule R60 may judge otherwise than by former rules: those of another number, and
  /// those to which a term may move that ends on a day whose rest is another.
  public func daysJudgedOtherwise(than former: RegistrationRules) -> [ClosedRange<Day>] {
    func number(_ rules: RegistrationRules, on day: Day) -> [String?] {
      [.regDays, .rollForward].map { rules.parameters.value($0, on: day) }
    }
    let turns = [former, self].flatMap { rules in
      rules.parameters.all.filter { [.regDays, .rollForward].contains($0.name) }
        .flatMap { [$0.from, $0.to?.adding(days: 1)] }
    }.compactMap { $0 }
    let first = Set(turns + [.first]).sorted()
    let spans = zip(first, first.dropFirst().map { $0.adding(days: -1) } + [.last]).map { $0...$1 }
    let days = former.workingDays.holidays.symmetricDifference(workingDays.holidays)
      .union(former.workingDays.workedWeekends.symmetricDifference(workingDays.workedWeekends))
    return spans.filter { number(self, on: $0.lowerBound) != number(former, on: $0.lowerBound) }
      + days.sorted().map { day in
        day...max(former.workingDays.adding(1, to: day), workingDays.adding(1, to: day))
      }
  }

  /// From when the person has lived at the place without registration: the arrival, or the last day of an
  /// earlier registration at the same place.
  private func unregisteredSince(_ entry: RegistrationEntry, _ history: PersonStays) -> Day? {
    guard let arrived = entry.arrivedOn, let registered = entry.registeredOn else { return entry.arrivedOn }
    let covered = history.stays.filter {
      $0.event == .arrival && $0.place == entry.to?.territory && $0.registeredOn <= registered
    }.map { min($0.endedOn ?? $0.until ?? registered, registered) }
    return max(arrived, covered.max() ?? arrived)
  }

  /// The last day of a term in calendar days; one that is a day off moves to the next working day (rule R91).
  private func lastDay(of days: Int, from event: Day, on day: Day) -> Day {
    let last = event.adding(days: days)
    return parameters.value(.rollForward, on: day) == "yes" ? workingDays.rollForward(last) : last
  }

  private func terms(_ entry: RegistrationEntry, _ history: PersonStays) -> [Problem] {
    guard let registered = entry.registeredOn else { return [] }
    var found: [Problem] = []
    if let permitted = entry.permittedUntil, let until = entry.until, permitted < until {
      found.append(Problem(.r69, .until, values: [permitted.dotted], variant: .permit))
    }
    if isVisitor(entry) {
      found += visitor(entry, registered)
    } else if let arrived = unregisteredSince(entry, history), isLate(entry, history: history) {
      let days = arrived.days(until: registered)
      let limit = parameters.number(.regDays, on: registered) ?? 0
      let isAfterFormer = arrived != entry.arrivedOn
      found.append(
        Problem(
          .r60, .registeredOn, values: ["\(days)", "\(limit)"], variant: isAfterFormer ? .afterFormer : .plain
        ))
      found.append(liability(entry, arrived, registered, history))
      if let year = workingDays.firstUnknownYear(from: arrived, to: arrived.adding(days: limit)) {
        found.append(Problem(.r91, .registeredOn, severity: .information, values: ["\(year)"]))
      }
    }
    switch entry.kind {
    case .permanent:
      if let until = entry.until {
        found.append(Problem(.r62, .until, severity: .warning, values: [until.dotted], variant: .noTerm))
      }
    case .temporary:
      if let until = entry.until, until >= registered, !isVisitor(entry) { found += term(registered, until) }
    case nil: break
    }
    return found
  }

  /// Rule R68 on a person who has been without a registration since a day, up to the desk's day; nil within the days
  /// that rule R60 allows.
  public func liability(of person: Person, since day: Day, history: PersonStays) -> Problem? {
    guard day.days(until: today) > parameters.number(.regDays, on: today) ?? 0 else { return nil }
    var entry = RegistrationEntry()
    entry.citizenship = person.citizenship
    return liability(entry, day, today, history)
  }

  /// Rule R68: what the law threatens; the internal affairs bodies decide.
  private func liability(
    _ entry: RegistrationEntry, _ arrived: Day, _ registered: Day, _ history: PersonStays
  ) -> Problem {
    let isForeign = entry.citizenship.map { $0 != Country.kazakhstan } ?? false
    let isRepeated = wasLateInTheYear(before: registered, history)
    let months = parameters.number(.fineWarningMonths, on: registered) ?? 1
    guard isForeign || isRepeated || registered > arrived.adding(months: months) else {
      return Problem(.r68, .registeredOn)
    }
    let name: ParameterName =
      isForeign ? (isRepeated ? .fineForeignerAgain : .fineForeigner) : (isRepeated ? .fineAgain : .fine)
    let count = parameters.number(name, on: registered)
    let mci = parameters.number(.mci, on: registered)
    let amount = count.flatMap { count in mci.map { "\($0 * count)" } }
    return Problem(
      .r68, .registeredOn, values: [count.map(String.init) ?? "?", amount ?? "?"],
      variant: isForeign ? .foreigner : .overMonth)
  }

  /// Whether an earlier registration of the person within a year was late too: the fine for a repetition.
  private func wasLateInTheYear(before day: Day, _ history: PersonStays) -> Bool {
    history.stays.contains { stay in
      guard stay.event == .arrival, let arrived = stay.arrivedOn, stay.registeredOn <= day,
        stay.registeredOn > day.adding(years: -1),
        let limit = parameters.number(.regDays, on: stay.registeredOn)
      else { return false }
      return stay.registeredOn > lastDay(of: limit, from: arrived, on: stay.registeredOn)
    }
  }

  /// Rules R61 and R62. A term counts from the day of registration; `until` is its last day.
  private func term(_ registered: Day, _ until: Day) -> [Problem] {
    var found: [Problem] = []
    if let least = parameters.number(.tempMinMonths, on: registered), until < registered.adding(months: least)
    {
      found.append(Problem(.r61, .until, values: ["\(least)"]))
      found.append(Problem(.r62, .until, severity: .warning, values: ["\(least)"]))
    }
    if let most = parameters.number(.tempMaxMonths, on: registered), until > registered.adding(months: most) {
      found.append(
        Problem(
          .r62, .until, values: ["\(most)", registered.adding(months: most).dotted], variant: .tooLongTerm))
    }
    return found
  }

  /// Rule R69: days from the crossing, and the longest stay of the country's citizens.
  private func visitor(_ entry: RegistrationEntry, _ registered: Day) -> [Problem] {
    guard let crossed = entry.crossedOn else { return [] }
    var found: [Problem] = []
    if let limit = parameters.number(.foreignerDays, on: registered),
      registered > lastDay(of: limit, from: crossed, on: registered)
    {
      found.append(
        Problem(.r69, .registeredOn, values: ["\(crossed.days(until: registered))", "\(limit)"]))
    }
    let allowance = parameters.value(.stayDays, on: registered)?.split(separator: " ")
      .first { $0.hasPrefix((entry.citizenship ?? "") + ":") }?
      .dropFirst(4).split(separator: "/").first.flatMap { Int($0) }
    if let allowance, let last = entry.until, crossed.days(until: last) > allowance {
      found.append(
        Problem(.r69, .until, values: ["\(crossed.days(until: last))", "\(allowance)"], variant: .running))
    }
    return found
  }

  // MARK: Consent

  /// Rule R63: the owner's or tenant's consent, with its day; an institution's request names the institution.
  private func consent(_ entry: RegistrationEntry) -> [Problem] {
    if isVisitor(entry) { return [] }
    switch entry.consent {
    case nil:
      return [Problem(.r63, .consent)]
    case .own:
      return []
    case .institution:
      return entry.host == nil ? [Problem(.r63, .host, variant: .institution)] : []
    case .written, .electronic:
      var found: [Problem] = []
      if entry.consentOn == nil { found.append(Problem(.r63, .consentOn, variant: .noConsentDay)) }
      if let owners = entry.coOwners, owners > 0 {
        found.append(
          Problem(.r63, .coOwners, severity: .information, values: ["\(owners)"], variant: .coOwners))
      }
      return found
    }
  }

  // MARK: Other records of the person

  private func others(_ entry: RegistrationEntry, _ history: PersonStays) -> [Problem] {
    var found: [Problem] = []
    guard let registered = entry.registeredOn else { return [] }
    if let stay = history.corrected, let last = stay.endedOn, last < registered,
      stay.endedBy == .departure || stay.kind == .temporary && entry.kind == .temporary
    {
      found.append(
        Problem(
          .r70, .registeredOn, severity: .error, values: [registered.dotted, last.dotted], variant: .order))
    }
    if entry.kind == .permanent, let open = history.openPermanent {
      let place = open.place.map(Problem.place) ?? "?"
      found.append(
        open.registeredOn > registered
          ? Problem(
            .r64, .registeredOn, severity: .warning, values: [open.registeredOn.dotted, place],
            variant: .olderThanOpen)
          : Problem(.r64, .kind, values: [open.registeredOn.dotted, place]))
    }
    let followed = history.stay(followedBy: entry)
    if let followed {
      let values = [followed.registeredOn.dotted, followed.place.map(Problem.place) ?? "?"]
      found.append(Problem(.r65, .kind, severity: .information, values: values, variant: .follows))
    }
    if entry.kind == .temporary, let open = history.openTemporary.first(where: { $0.id != followed?.id }),
      parameters.value(.oneTemp, on: registered) == "warn"
    {
      let place = open.place.map(Problem.place) ?? "?"
      found.append(Problem(.r65, .kind, values: [open.registeredOn.dotted, place]))
    }
    return found + moved(entry, history, registered) + age(entry)
  }

  /// Rule R69: a visitor who changes the address has five working days.
  private func moved(_ entry: RegistrationEntry, _ history: PersonStays, _ registered: Day) -> [Problem] {
    guard isVisitor(entry), let crossed = entry.crossedOn, let arrived = entry.arrivedOn,
      history.stays.contains(where: { $0.registeredOn >= crossed && $0.place != entry.to?.territory }),
      let limit = parameters.number(.foreignerMoveWorkingDays, on: registered)
    else { return [] }
    let last = workingDays.adding(limit, to: arrived)
    return registered > last
      ? [Problem(.r69, .registeredOn, values: ["\(limit)", last.dotted], variant: .moved)] : []
  }

  /// Rule R67: whose address a child follows and who files.
  private func age(_ entry: RegistrationEntry) -> [Problem] {
    guard !isVisitor(entry), let birth = entry.birthDate, let registered = entry.registeredOn,
      birth <= registered,
      let own = parameters.number(.ownAddressAge, on: registered),
      let files = parameters.number(.ownFilingAge, on: registered)
    else { return [] }
    let age = Day.age(born: birth, on: registered)
    if age < own { return [Problem(.r67, .birthDate, values: ["\(own)"])] }
    if age < files { return [Problem(.r67, .birthDate, values: ["\(files)"], variant: .parents)] }
    return []
  }

  // MARK: Departure

  /// Rule R70: a reason, and a day not before the registration.
  private func departure(_ entry: RegistrationEntry, _ history: PersonStays) -> [Problem] {
    var found: [Problem] = []
    if entry.to == Place.none {
      let reason = entry.reason.flatMap(EndReason.init)
      if entry.reason == nil { found.append(Problem(.r70, .reason)) }
      // Who moves departs: a deregistration counts in no report of departures.
      if reason == .moved || reason == .abroad {
        found.append(Problem(.r70, .reason, severity: .warning, variant: .moveWithoutPlace))
      }
    }
    guard let last = entry.registeredOn else { return found }
    if let place = entry.from?.territory, gazetteer[place] == nil {
      found.append(Problem(.f03, .fromTerritory, values: [place.text]))
    }
    if let stay = history.corrected ?? history.stay(endedBy: entry) {
      if stay.event == .arrival, last < stay.registeredOn {
        // With an official number it becomes a departure alone; a stay ended already cannot.
        let severity: Severity? = history.corrected == nil ? nil : .error
        found.append(
          Problem(
            .r70, .registeredOn, severity: severity, values: [stay.registeredOn.dotted, last.dotted],
            variant: .order))
      }
    } else {
      found.append(Problem(.r70, .fromTerritory, severity: .warning, variant: .notOpen))
    }
    return found
  }
}
