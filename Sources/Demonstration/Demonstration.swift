import Domain
import Store

/// Makes a database of invented people: the same one for the same seed and day.
public enum Demonstration {
  /// How many families one change of the journal brings.
  private static let familiesInChange = 400

  /// What was made.
  public struct Made: Hashable, Sendable {
    /// People written.
    public var people = 0
    /// Registrations written.
    public var registrations = 0
    /// Settlements written.
    public var settlements = 0
    /// Values of indicators written.
    public var observations = 0
    /// Kandas cases written.
    public var kandasCases = 0
    /// Cases of families that resettle.
    public var resettlerCases = 0
  }

  /// Makes the file and fills it.
  /// - Parameters:
  ///   - path: a file that is not there yet.
  ///   - progress: told how many people of how many are in; may throw to give up, then no file is left.
  /// - Throws: ``StoreError``, and what `progress` throws.
  @discardableResult
  public static func make(
    at path: String, people: Int, seed: UInt64, officer: String, clock: Clock,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> Made {
    guard let oblast = KatoCode(number: Oblasts.own) else { throw StoreError.refused("oblast") }
    let store = try Store.make(
      at: path, territory: oblast, number: 0, demonstration: true, officer: officer, clock: clock)
    do {
      return try store.inBulk { try fill(store, people: people, seed: seed, progress: progress) }
    } catch {
      store.close()
      Store.remove(path)
      throw error
    }
  }

  private static func fill(
    _ store: Store, people: Int, seed: UInt64, progress: (Int, Int) throws -> Void
  ) throws -> Made {
    let population = Population(people: people, seed: seed, day: store.clock.today())
    let geography = population.geography
    var made = Made()
    let rows = geography.territories.map {
      KatoRow(code: $0.code, parent: $0.parent, typeCode: $0.typeCode, nameRu: $0.nameRu, nameKk: $0.nameKk)
    }
    _ = try store.takeEdition(rows, of: geography.edition, reason: reason)
    try store.change(.make, reason: reason) { change in
      for settlement in geography.settlements {
        try change.save(settlement)
        made.settlements += 1
      }
      for observation in geography.observations() {
        try change.addObservation(
          of: observation.territory, period: observation.period, indicator: observation.indicator,
          value: observation.value, source: observation.source, note: observation.note)
        made.observations += 1
      }
    }
    let rules = try store.registrationRules()
    var families = population.makeIterator()
    var kandas = KandasInvention(seed: seed, day: store.clock.today())
    var adaptation = AdaptationInvention(seed: seed, day: store.clock.today())
    var centres: [Int64] = []
    var resettlers = ResettlerInvention(seed: seed, day: store.clock.today())
    var next = families.next()
    while next != nil {
      try store.change(.make, reason: reason) { change in
        var count = 0
        while count < familiesInChange, let family = next {
          let people = try add(family, to: change, rules, &made)
          if let story = kandas.story(of: family) {
            if centres.isEmpty { centres = try addCentres(to: change, geography) }
            try add(story, adaptation.story(of: story), centres, of: people, to: change)
            made.kandasCases += 1
          } else if let story = resettlers.story(of: family) {
            try add(story, of: people, to: change)
            made.resettlerCases += 1
          }
          next = families.next()
          count += 1
        }
      }
      try progress(made.people, people)
    }
    return made
  }

  private static let reason = "demo"

  /// - Returns: the people as they are stored, the head first.
  private static func add(
    _ family: InventedFamily, to change: Change, _ rules: RegistrationRules, _ made: inout Made
  ) throws -> [Person] {
    var people: [Person] = []
    let number = family.members.count > 1 ? change.newID() : nil
    for member in family.members {
      var person = member.person
      person.id = 0
      person.family = number
      if number == nil { person.relation = nil }
      try change.save(&person)
      made.people += 1
      var earlier: [Registration] = []
      for stay in member.registrations {
        var stay = stay
        stay.person = person.id
        if stay.document == nil { stay.document = member.document }
        let entry = RegistrationEntry(stay, of: person)
        try change.add(stay, of: person, isLate: rules.isLate(entry, history: PersonStays(stays: earlier)))
        earlier.append(stay)
        made.registrations += 1
      }
      people.append(person)
    }
    return people
  }

  /// - Returns: the centres in the order in which they are invented.
  private static func addCentres(to change: Change, _ geography: Geography) throws -> [Int64] {
    try AdaptationInvention.centres.map { name, place, places in
      var centre = Centre(name, places: places)
      centre.territory = geography.territories.first { $0.nameRu == place }.map { .territory($0.code) }
      try change.save(&centre)
      return centre.id
    }
  }

  private static func add(
    _ story: InventedCase, _ adaptation: InventedAdaptation, _ centres: [Int64], of people: [Person],
    to change: Change
  ) throws {
    let applicants = zip(people, story.members).map { Applicant($0, $1) }
    let (id, members) = try change.receive(
      story.record, applicants, filedOn: story.filedOn, in: KandasRegister.self)
    for var paper in story.papers {
      paper.caseID = id
      try change.save(&paper)
    }
    for var move in story.moves {
      move.member = move.member.map { members[Int($0)] }
      try change.make(move, in: id, statusUntil: story.statusUntil)
    }
    for var service in adaptation.services {
      service.caseID = id
      service.member = service.member.map { members[Int($0)] }
      try change.save(&service)
    }
    guard let (centre, since, leftOn) = adaptation.stay else { return }
    for member in members {
      var stay = CentreStay(of: member, in: centres[centre], since: since, leftOn: leftOn)
      try change.save(&stay)
    }
  }

  private static func add(_ story: InventedResettlement, of people: [Person], to change: Change) throws {
    let applicants = zip(people, story.members).map { Applicant($0, $1) }
    let id = try change.receive(
      story.record, applicants, filedOn: story.filedOn, in: ResettlerRegister.self
    ).id
    for move in story.moves { try change.make(move, in: id) }
  }
}
