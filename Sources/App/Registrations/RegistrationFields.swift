import Domain
import Store
import TUI
import Words

/// Single fields of registrations.
extension QuickForm<RegistrationEntry> {
  /// Corrects a field of a registration.
  init(_ workplace: Workplace, _ record: RegistrationRecord, _ id: FieldID) throws {
    try self.init(workplace, [record], id)
  }

  /// Corrects a field of several registrations.
  init(_ workplace: Workplace, _ records: [RegistrationRecord], _ id: FieldID) throws {
    let store = workplace.store
    let rules = try store.registrationRules()
    let byID = Dictionary(records.map { ($0.stay.id, $0) }, uniquingKeysWith: { first, _ in first })
    func history(_ subject: Subject, _ entry: RegistrationEntry) throws -> PersonStays {
      try store.stays(for: entry, person: byID[subject.id]?.person.id, except: subject.id)
    }
    try self.init(
      workplace,
      records.map {
        Subject(
          id: $0.stay.id, lines: $0.lines(workplace), record: RegistrationEntry($0.stay, of: $0.person))
      }, empty: RegistrationEntry(), [RegistrationEntry.field(id)].compactMap { $0 },
      narrowed: id == .toTerritory ? [.toTerritory: .place(.territory)] : [:],
      bases: RegistrationEntry.field(.registeredOn).map { [.until: $0] } ?? [:],
      Keeping(
        register: .registration,
        check: { subject, entry in rules.check(entry, history: try history(subject, entry)) },
        write: { corrected, reason in
          try store.change(.correct, reason: corrected.count == 1 ? nil : reason) { change in
            for (subject, entry, accepted) in corrected {
              guard let record = byID[subject.id] else { continue }
              try change.correct(
                record.stay, of: record.person, to: entry, accepted: accepted,
                isLate: rules.isLate(entry, history: try history(subject, entry)))
            }
          }
        }))
  }

  /// The fields that are corrected most often, in the order of the menu.
  static var offered: [FieldID] {
    [
      .until, .street, .house, .flat, .externalNumber, .toTerritory, .fromTerritory, .arrivedOn,
      .registeredOn,
      .consent, .consentOn, .owner, .reason,
    ]
  }

  /// Those that several registrations may have in common.
  static var offeredOfSeveral: [FieldID] {
    [.until, .street, .house, .toTerritory, .fromTerritory, .arrivedOn, .registeredOn, .owner, .reason]
  }

  /// The fields that a registration has.
  static func offered(of stay: Registration) -> [FieldID] {
    offered.filter { $0 != .until || stay.kind == .temporary }
  }
}
