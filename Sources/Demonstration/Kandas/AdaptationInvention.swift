import Domain

/// What a family of kandas was given for its adaptation, and where it lived meanwhile.
public struct InventedAdaptation: Sendable {
  /// The services; ``KandasService/member`` is the member's place in the family, from 0, and the case is to be set.
  public var services: [KandasService] = []
  /// The stay of the whole family: the place of the centre among ``AdaptationInvention/centres``, and its days.
  public var stay: (centre: Int, since: Day, leftOn: Day?)?
}

/// Draws services and stays in centres of families whose cases are drawn already; its own stream of numbers leaves the
/// cases as they were.
struct AdaptationInvention {
  private var random: Randomness
  private let day: Day
  private let terms = KandasTerms(
    parameters: .initial, workingDays: WorkingDays(holidays: [], workedWeekends: [], filledYears: []))
  /// How many people live in each centre now.
  private var lodgers = [0, 0]

  init(seed: UInt64, day: Day) {
    random = Randomness(seed: seed, subject: 11)
    self.day = day
  }

  /// Invented centres: the name, the KATO name of the place, the places.
  static let centres: [(name: String, place: String, places: Int)] = [
    ("Центр «Қоныс»", "г.Туркестан", 36), ("Центр «Үміт»", "г.Кентау", 18),
  ]

  private static let providers = [
    "Карьерный центр", "Центр «Қоныс»", "ЦОН", "Поликлиника № 2", "Политехнический колледж",
  ]

  /// What a family got.
  mutating func story(of story: InventedCase) -> InventedAdaptation {
    var made = InventedAdaptation()
    guard let granted = story.moves.first(where: { $0.step == .granted })?.day else { return made }
    let kinds = KandasService.Kind.allCases
    for _ in 0..<random.below(5) {
      let given = granted.adding(days: random.uniform(0...150))
      var service = KandasService(on: given)
      service.kind = random.pick(kinds)
      service.provider = random.pick(Self.providers)
      if random.chance(perMille: 500) { service.member = Int64(random.below(story.members.count)) }
      if given <= day { made.services.append(service) }
    }
    made.stay = stay(of: story, granted)
    return made
  }

  /// A third of the families lives in a centre at first; a few overstay.
  private mutating func stay(of story: InventedCase, _ granted: Day) -> (Int, Day, Day?)? {
    let since = max(
      story.record.arrivedOn ?? story.filedOn, story.filedOn.adding(days: random.uniform(0...10)))
    let stayed = random.uniform(60...200)
    guard random.chance(perMille: 330), since <= day, let end = terms.end(stayingSince: since) else {
      return nil
    }
    let centre = random.below(Self.centres.count)
    let left = min(since.adding(days: stayed), random.chance(perMille: 100) ? .last : end)
    if left <= day { return (centre, since, left) }
    guard lodgers[centre] + story.members.count <= Self.centres[centre].places else { return nil }
    lodgers[centre] += story.members.count
    return (centre, since, nil)
  }
}
