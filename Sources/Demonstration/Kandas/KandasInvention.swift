import Domain

/// Draws the cases of families that came as ethnic Kazakhs of another citizenship: some filed this week, some on their
/// way through commission and hearing, most with the status, some long over.
struct KandasInvention {
  private var random: Randomness
  private let day: Day
  private let terms = KandasTerms(
    parameters: .initial, workingDays: WorkingDays(holidays: [], workedWeekends: [], filledYears: []))
  private var families = 0
  private var minutes = 0
  /// So many families are drawn from what happens these days.
  private static let lively = 60
  private var certificates = 0

  init(seed: UInt64, day: Day) {
    random = Randomness(seed: seed, subject: 7)
    self.day = day
  }

  /// The case of a family; nil for a family that has none.
  mutating func story(of family: InventedFamily) -> InventedCase? {
    guard let head = family.members.first, head.sameAs == nil, let citizenship = head.person.citizenship,
      citizenship != Country.kazakhstan, head.person.nationality.map(KandasRules.isKazakh) ?? false
    else { return nil }
    // The first families make the desk lively; the others came one after the other in the ten years of the register.
    families += 1
    let isLively = families <= Self.lively
    let fate = isLively ? random.below(100) : 36 + random.below(64)
    let days =
      fate < 22
      ? random.uniform(0...5)
      : fate < 36 ? random.uniform(2...12) : random.uniform(20...(isLively ? 720 : 3_600))
    let filed = day.adding(days: -days)
    let record = application(of: head, filed)
    let members = family.members.map { member(of: $0) }
    let moves: [KandasMove] =
      switch fate {
      case ..<22: beginning(filed, steps: random.below(3))
      case ..<36: trouble(filed)
      case ..<44: ended(filed)
      default: granted(filed, members)
      }
    let isComplete = moves.contains { $0.step == .complete }
    let granting = moves.first { $0.step == .granted }?.day
    return InventedCase(
      record: record, filedOn: filed, papers: papers(on: record.ground, filed, isComplete: isComplete),
      moves: moves.filter { $0.day <= day }, statusUntil: granting.map { terms.end(grantedOn: $0) },
      members: members)
  }

  // MARK: The application

  private mutating func application(of head: InventedMember, _ filed: Day) -> KandasCase {
    var record = KandasCase()
    let stay = head.registrations.last
    let ticket = random.below(100)
    record.ground = ticket < 62 ? .family : ticket < 80 ? .employer : ticket < 94 ? .settlement : .other
    record.exitCountry = head.person.citizenship == Country.stateless ? "UZB" : head.person.citizenship
    record.arrivedOn = min(stay?.arrivedOn ?? filed, filed)
    record.place = stay?.place.map { .territory($0) }
    (record.street, record.house, record.flat) = (stay?.street, stay?.house, stay?.flat)
    switch record.ground {
    case .family:
      record.relative = "\(head.person.surname ?? "") \(random.pick(["Болат", "Сәуле", "Марат", "Айша"]))"
      record.housing = random.chance(perMille: 700) ? .relatives : .own
    case .employer:
      (record.employer, record.employerBIN) = random.pick(Self.employers)
      record.housing = random.chance(perMille: 400) ? .employer : .rented
    default: record.housing = random.pick([.own, .rented, .state])
    }
    return record
  }

  /// Invented firms; their numbers are right by their check digits.
  private static let employers = [
    ("ТОО «Үлгі Агро»", "230540007011"), ("ТОО «Сынақ Құрылыс»", "191141007025"),
    ("КХ «Мысал»", "200160007030"),
  ]

  private mutating func member(of member: InventedMember) -> KandasMember {
    var record = KandasMember()
    record.relation = member.person.relation
    let isKazakh = member.person.nationality.map(KandasRules.isKazakh) ?? false
    record.wantsStatus = isKazakh && member.person.citizenship != Country.kazakhstan
    guard let birth = member.person.birthDate else { return record }
    let age = Day.age(born: birth, on: day)
    if age >= 18 {
      let ticket = random.below(100)
      record.education =
        ticket < 15 ? .higher : ticket < 43 ? .vocational : ticket < 94 ? .general : Education.none
      if random.chance(perMille: 350) {
        record.work = random.pick(["тракторист", "продавец", "құрылысшы", "мұғалім"])
      }
    } else if age >= 6 {
      record.school =
        random.chance(perMille: 850) ? random.pick(["мектеп № 4", "мектеп № 12", "мектеп-лицей"]) : nil
    }
    return record
  }

  private mutating func papers(on ground: KandasGround?, _ filed: Day, isComplete: Bool) -> [KandasPaper] {
    KandasPaper.needed(on: ground).compactMap { alternatives in
      guard isComplete || random.chance(perMille: 700),
        let kind = KandasPaper.Kind.allCases.first(where: alternatives.contains)
      else { return nil }
      let until = kind == .identity ? filed.adding(days: random.uniform(200...3_000)) : nil
      return KandasPaper(kind, until: until)
    }
  }

  // MARK: What happened

  private func after(_ filed: Day, _ days: Int) -> Day { terms.workingDays.adding(days, to: filed) }

  private mutating func minutesNumber() -> String {
    minutes += 1
    return "\(minutes)"
  }

  /// The first steps of a fresh application.
  private mutating func beginning(_ filed: Day, steps: Int) -> [KandasMove] {
    let all = [
      KandasMove(.complete, on: after(filed, 1)),
      KandasMove(.advisedFor, on: after(filed, 2), number: minutesNumber(), isOnVideo: true),
    ]
    return Array(all.prefix(steps))
  }

  /// An application that the commission does not recommend, or that lacks papers.
  private mutating func trouble(_ filed: Day) -> [KandasMove] {
    if random.chance(perMille: 300) {
      return [KandasMove(.returned, on: after(filed, 1), reason: "Не хватает: нотариальный перевод")]
    }
    var moves = [
      KandasMove(.complete, on: after(filed, 1)),
      KandasMove(.advisedAgainst, on: after(filed, 2), number: minutesNumber(), isOnVideo: true),
      KandasMove(.noticed, on: after(filed, 3), reason: "Родство не подтверждено"),
    ]
    if random.chance(perMille: 400) {
      moves.append(
        KandasMove(.postponed, on: after(filed, 4), until: after(filed, 8), reason: "болезнь заявителя"))
    } else if random.chance(perMille: 500) {
      moves.append(KandasMove(.heard, on: after(filed, 5)))
    }
    return moves
  }

  /// An application that came to nothing.
  private mutating func ended(_ filed: Day) -> [KandasMove] {
    switch random.below(3) {
    case 0: return [KandasMove(.withdrawn, on: after(filed, 2))]
    case 1: return [KandasMove(.returned, on: after(filed, 1), reason: "Срок паспорта истёк")]
    default:
      return [
        KandasMove(.complete, on: after(filed, 1)),
        KandasMove(.advisedAgainst, on: after(filed, 2), number: minutesNumber(), isOnVideo: true),
        KandasMove(.noticed, on: after(filed, 3), reason: "Был гражданином Казахстана"),
        KandasMove(.heard, on: after(filed, 5)),
        KandasMove(
          .refused, on: after(filed, 6), number: minutesNumber(), reason: "Был гражданином Казахстана"),
      ]
    }
  }

  /// The status, and each member's way from there.
  private mutating func granted(_ filed: Day, _ members: [KandasMember]) -> [KandasMove] {
    let decided = after(filed, 3)
    var moves = beginning(filed, steps: 2)
    moves.append(KandasMove(.granted, on: decided, number: minutesNumber()))
    let end = terms.end(grantedOn: decided)
    let becomesCitizen = random.chance(perMille: 450)
    let isExtended = !becomesCitizen && random.chance(perMille: 500)
    for (index, member) in members.enumerated() where member.wantsStatus == true {
      certificates += 1
      let place = Int64(index)
      moves.append(KandasMove(.certified, of: place, on: after(decided, 2), number: "\(certificates)"))
      if becomesCitizen {
        let citizen = decided.adding(days: random.uniform(120...350))
        moves.append(KandasMove(.permitted, of: place, on: decided.adding(days: random.uniform(20...60))))
        moves.append(KandasMove(.carded, of: place, on: decided.adding(days: random.uniform(61...90))))
        moves.append(
          KandasMove(.citizenshipFiled, of: place, on: decided.adding(days: random.uniform(91...119))))
        moves.append(
          KandasMove(.ended, of: place, on: citizen, cause: KandasEnd.citizenship.rawValue, number: "—"))
      } else if isExtended {
        let asked = end.adding(days: -random.uniform(3...25))
        let last = terms.end(extending: end, on: asked)
        moves.append(KandasMove(.extensionFiled, of: place, on: asked))
        moves.append(KandasMove(.extended, of: place, on: after(asked, 2), until: last))
        moves.append(KandasMove(.ended, of: place, on: last, cause: KandasEnd.term.rawValue))
      } else if end.adding(days: 60) < day || random.chance(perMille: 800) {
        moves.append(KandasMove(.ended, of: place, on: end, cause: KandasEnd.term.rawValue))
      }
    }
    return moves
  }
}
