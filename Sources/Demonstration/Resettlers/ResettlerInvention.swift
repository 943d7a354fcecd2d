import Domain

/// A case of resettlement as the demonstration tells it.
struct InventedResettlement {
  let record: ResettlerCase
  let filedOn: Day
  /// What happened after the filing.
  let moves: [ResettlerMove]
  /// In the order of the family.
  let members: [ResettlerMember]
}

/// Draws the cases of families that leave for another oblast by quota, or move inside the oblast: some filed this week,
/// some on their way, most have moved, a few came back.
struct ResettlerInvention {
  private var random: Randomness
  private let day: Day
  private let workingDays: WorkingDays
  private var cases = 0
  private var letters = 0
  /// So many cases are drawn from what happens these days.
  private static let lively = 16
  /// Families among a thousand that resettle.
  private static let perMille = 8

  init(seed: UInt64, day: Day) {
    random = Randomness(seed: seed, subject: 8)
    self.day = day
    workingDays = WorkingDays(holidays: [], workedWeekends: [], filledYears: [])
  }

  /// The case of a family; nil for a family that has none.
  mutating func story(of family: InventedFamily) -> InventedResettlement? {
    guard let head = family.members.first, head.sameAs == nil,
      head.person.citizenship == Country.kazakhstan, let birth = head.person.birthDate,
      (22...56).contains(Day.age(born: birth, on: day)), family.members.count <= 8,
      let home = head.registrations.last?.place
    else { return nil }
    let isLively = cases < Self.lively
    guard random.chance(perMille: isLively ? 120 : Self.perMille) else { return nil }
    cases += 1
    let filed = day.adding(days: -(isLively ? random.uniform(0...40) : random.uniform(60...900)))
    var record = ResettlerCase()
    record.isKandas = false
    record.origin = .territory(home)
    let isInside = random.chance(perMille: 120)
    record.direction = isInside ? .intraOblast : .outbound
    if isInside {
      record.destination = Self.city.map { .territory($0) }
      record.stateDwelling = random.chance(perMille: 850)
      record.job = random.chance(perMille: 800)
    } else {
      goal(of: &record, filed)
    }
    let members = family.members.map { member in
      var record = ResettlerMember()
      record.relation = member.person.relation ?? Relation.head.rawValue
      return record
    }
    let moves = moves(of: record, filed, isLively: isLively).filter { $0.day <= day }
    return InventedResettlement(record: record, filedOn: filed, moves: moves, members: members)
  }

  /// A city of oblast significance.
  private static let city = Districts.all.lazy.compactMap(\.town).first.flatMap { KatoCode(number: $0.code) }

  /// The oblast a family wants to go to, and what the law asks for.
  private mutating func goal(of record: inout ResettlerCase, _ filed: Day) {
    let receiving = Quotas.initial.rows(.resettler, filed.year, on: filed)
    let all = receiving.reduce(0) { $0 + $1.places }
    var ticket = all > 0 ? random.below(all) : 0
    for quota in receiving {
      record.targetOblast = .territory(quota.oblast)
      if ticket < quota.places { break }
      ticket -= quota.places
    }
    record.jobSeeker = random.chance(perMille: 930)
    record.priorRegistrationSince = filed.adding(days: -random.uniform(200...6_000))
    record.isReleased = random.chance(perMille: 40) ? true : nil
    record.job = random.chance(perMille: 250) ? true : nil
    record.employerPays = record.job == true ? random.chance(perMille: 200) : nil
  }

  private func after(_ day: Day, _ days: Int) -> Day { workingDays.adding(days, to: day) }

  private mutating func letter() -> String {
    letters += 1
    return "\(letters)"
  }

  /// How far a case has come.
  private mutating func moves(of record: ResettlerCase, _ filed: Day, isLively: Bool) -> [ResettlerMove] {
    var moves: [ResettlerMove] = []
    let isOutbound = record.direction == .outbound
    let fate = random.below(100)
    if isLively, fate < 40 { return isOutbound && fate < 22 ? [] : forwarding(filed, isOutbound) }
    moves += forwarding(filed, isOutbound)
    let decided = after(filed, random.uniform(4...14))
    if fate < 48 {
      moves.append(
        ResettlerMove(.refused, on: decided, number: letter(), reason: "Нет условий по правилам включения"))
      return moves
    }
    moves.append(ResettlerMove(.included, on: decided, number: letter()))
    if fate < 54 { return moves + [ResettlerMove(.withdrawn, on: after(decided, 10), reason: "Передумали")] }
    moves.append(ResettlerMove(.contracted, on: after(decided, random.uniform(3...9)), number: letter()))
    let moved = after(decided, random.uniform(12...45))
    moves.append(
      ResettlerMove(
        .moved, on: moved, place: (record.destination ?? record.targetOblast)?.territory))
    if random.chance(perMille: 70) {
      moves.append(
        ResettlerMove(
          .returned, on: moved.adding(days: random.uniform(60...500)), reason: "Вернулись к родным"))
    }
    return moves
  }

  private mutating func forwarding(_ filed: Day, _ isOutbound: Bool) -> [ResettlerMove] {
    isOutbound ? [ResettlerMove(.forwarded, on: after(filed, 1), number: letter())] : []
  }
}
