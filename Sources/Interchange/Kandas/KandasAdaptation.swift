import Domain
import Store

/// The services and the stays in centres that a file adds to a case, each looked at by the rules before anything is
/// written.
///
/// A service is known by whom it was given to, its kind and its day; a stay by who lived where since when. What the file
/// tells of a known one is laid over it, and what it does not tell of stays as it is.
struct KandasAdaptation {
  /// What the rules say of what is kept.
  private(set) var notes: [KandasPlan.Note] = []
  private var dossier: KandasDossier
  private let rules: KandasRules
  private var services: [KandasService] = []
  private var stays: [CentreStay] = []
  /// Services and stays of the case that the file has told of.
  private var met: Set<Int64> = []

  /// Nothing is added yet.
  init(_ dossier: KandasDossier, rules: KandasRules) {
    self.dossier = dossier
    self.rules = rules
  }

  // MARK: Services

  /// Follows the services of a member, or of the whole family.
  /// - Throws: ``FamilyRefused``.
  mutating func follow(_ told: [KandasService], of member: Int64?) throws {
    let known = dossier.services.filter { $0.member == member }
    // Those that are there already take no part in what follows.
    let new = told.filter { service in
      let same = known.first { stored in
        !met.contains(stored.id) && isOne(stored, service)
          && (stored.provider, stored.note) == (service.provider, service.note)
      }
      if let same { met.insert(same.id) }
      return same == nil
    }
    for service in new {
      var entered = KandasService(of: dossier.record.id, service.kind, to: member, on: service.givenOn)
      let stored = known.first { !met.contains($0.id) && isOne($0, service) }
      if let stored {
        met.insert(stored.id)
        entered = stored
      }
      entered.provider = service.provider ?? entered.provider
      entered.note = service.note ?? entered.note
      if entered == stored { continue }
      try note(rules.check(entered, in: dossier), of: member)
      services.append(entered)
    }
  }

  private func isOne(_ stored: KandasService, _ told: KandasService) -> Bool {
    (stored.kind, stored.givenOn) == (told.kind, told.givenOn)
  }

  // MARK: Stays

  /// Follows a stay; those of a member come in the order of their days.
  /// - Parameters:
  ///   - centre: where.
  ///   - others: the stays in it as they are stored.
  /// - Throws: ``FamilyRefused``.
  mutating func follow(_ told: CentreStay, in centre: Centre, others: [CentreStay]) throws {
    let known = dossier.stays.filter { stored in
      !met.contains(stored.id)
        && (stored.member, stored.centre, stored.since) == (told.member, told.centre, told.since)
    }
    var stay = known.first { $0.leftOn == told.leftOn } ?? known.first ?? told
    let stored = known.isEmpty ? nil : stay
    if stored != nil { met.insert(stay.id) }
    stay.leftOn = told.leftOn ?? stay.leftOn
    if stay == stored { return }
    let planned = stays.filter { $0.centre == centre.id }
    let rest = others.filter { other in
      other.id != stay.id && !planned.contains { $0.id == other.id }
    }
    let problems = rules.check(
      CentreStayEntry(.correction, stay), in: dossier, centre: centre, others: rest + planned,
      correcting: stay.id)
    try note(problems, of: stay.member)
    // One that is new counts as there from now on.
    if stored == nil { stay.id = -Int64(stays.count) - 1 }
    stays.append(stay)
    dossier.stays = dossier.stays.filter { $0.id != stay.id } + [stay]
  }

  // MARK: Notes

  private mutating func note(_ problems: [Problem], of member: Int64?) throws {
    if let refusal = problems.first(where: \.severity.refuses) { throw FamilyRefused(refusal) }
    for problem in problems {
      // Of a family that moves in together the last count is the whole.
      notes.removeAll {
        problem.variant == .full && $0.problem.variant == .full
          && $0.problem.values.first == problem.values.first
      }
      notes.append(KandasPlan.Note(member: member, problem: problem))
    }
  }

  // MARK: Writing

  /// Writes what is added.
  /// - Parameter members: the ids of those who were new when it was planned.
  func write(in id: Int64, members: [Int64: Int64], _ change: Change) throws {
    for var service in services {
      service.caseID = id
      service.member = service.member.map { members[$0] ?? $0 }
      try change.save(&service)
    }
    for var stay in stays {
      stay.member = members[stay.member] ?? stay.member
      stay.id = max(0, stay.id)
      try change.save(&stay)
    }
  }
}
