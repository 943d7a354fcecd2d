import Domain
import Store
import TUI
import Words

/// One registration with all that its screens say of it.
struct RegistrationRecord {
  var stay: Registration
  let person: Person
  /// All stays of the person, this one among them, by day of registration.
  let stays: [Registration]
  /// The warnings passed, with the reasons given.
  let acceptances: [(rule: RuleCode, reason: String)]
  /// What the rules say to it today; nothing of a stay that is over.
  let findings: [Problem]
  /// By which act and numbers it was closed; nil while it goes on (rule R94).
  let closing: Problem?

  /// Reads it.
  /// - Throws: ``StoreError/absent(register:id:)`` where it is not there.
  init(_ id: Int64, in store: Store) throws {
    guard let stay = try store.registration(id), let person = try store.person(stay.person) else {
      throw StoreError.absent(register: .registration, id: id)
    }
    self.stay = stay
    self.person = person
    stays = try store.registrations(of: stay.person)
    acceptances = try store.acceptances(of: id)
    findings = stay.canBeEnded ? try Self.findings(stay, person, store) : []
    if stay.canBeEnded {
      closing = nil
    } else {
      let known = try store.parameters(atClosingOf: id)
      closing = known.flatMap { RegistrationRules.closing(stay, by: $0.1, at: $0.at?.localDay) }
    }
  }

  private static func findings(_ stay: Registration, _ person: Person, _ store: Store) throws -> [Problem] {
    let entry = RegistrationEntry(stay, of: person)
    let history = try store.stays(for: entry, person: person.id, except: stay.id)
    var findings = try store.registrationRules().check(entry, history: history)
    if stay.isExpired(on: store.clock.today()), let until = stay.until {
      findings.insert(Problem(.r66, .until, values: [until.dotted]), at: 0)
    }
    return findings
  }

  /// The reason with which an officer went on past a rule.
  func acceptance(of rule: RuleCode) -> String? { acceptances.first { $0.rule == rule }?.reason }

  /// An expired term, else the gravest finding that nobody has passed with a reason.
  var alarm: Problem? {
    let open = findings.filter { $0.severity >= .warning && acceptance(of: $0.rule) == nil }
    return open.first { $0.rule == .r66 } ?? open.max { $0.severity < $1.severity }
  }

  // MARK: The panel under the list

  /// Three lines, then the other stays of the person where there is room.
  func lines(_ workplace: Workplace) -> [String] {
    let consent = [
      stay.consent.flatMap { ChoiceWords.label(.consent, $0.rawValue) }.map { workplace[$0] },
      stay.consentOn?.dotted,
    ].compactMap { $0 }.joined(separator: ", ")
    let origin = stay.from.map { " ← " + workplace.place($0) } ?? ""
    let number = (stay.externalNumber ?? stay.endNumber).map { "№ \($0)" }
    var lines = [
      joined(person.fullName, workplace.describe(person)),
      joined(
        workplace.term(of: stay), stay.isOpen && stay.until == nil ? nil : ended(workplace),
        workplace.address(of: stay) + origin),
      joined(
        consent.isEmpty ? nil : workplace(ListWords.consentOf, consent), workplace.words(for: stay.document),
        number),
    ]
    let others = stays.filter { $0.id != stay.id }.reversed()
    lines += others.map { other in
      joined(
        "  " + (other.event == .departure ? workplace[ListWords.departure] : workplace.kind(other.kind)),
        workplace.place(other.place), workplace.dates(of: other), workplace.state(of: other))
    }
    return lines
  }

  private func ended(_ workplace: Workplace) -> String {
    stay.endedOn.map { "\($0.dotted) \(workplace.state(of: stay))" } ?? workplace.state(of: stay)
  }

  private func joined(_ parts: String?...) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the rules say, for the message line; F4 is the key of a new temporary registration on every screen.
  func message(_ workplace: Workplace) -> Frame.Message? {
    guard let alarm else { return nil }
    if alarm.rule == .r66, let until = stay.until {
      let days = until.days(until: workplace.today)
      let when =
        days == 1
        ? workplace[CommonWords.yesterday]
        : workplace(ListWords.daysAgo, CountWords.days(days, workplace.language))
      return Frame.Message("R66 " + workplace(ListWords.expired, when, "F4"), role: .warning)
    }
    return Frame.Message(workplace.ruled(alarm), role: alarm.severity.refuses ? .problem : .warning)
  }
}
