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
    let known = Box<[Int64: RegistrationRecord]>([:])
    func history(_ subject: Subject, _ entry: RegistrationEntry) throws -> PersonStays {
      try store.stays(for: entry, person: known.value[subject.id]?.person.id, except: subject.id)
    }
    var keeping = Keeping(
      register: .registration,
      read: { id in
        let record = try RegistrationRecord(id, in: store)
        known.value[id] = record
        return Subject(
          id: id, lines: { record.lines(workplace) },
          record: RegistrationEntry(record.stay, of: record.person))
      },
      check: { subject, entry in rules.check(entry, history: try history(subject, entry)) },
      write: { corrected, reason in
        try store.change(.correct, reason: corrected.count == 1 ? nil : reason) { change in
          for (subject, entry, accepted) in corrected {
            guard let record = known.value[subject.id] else { continue }
            try change.correct(
              record.stay, of: record.person, to: entry, accepted: accepted,
              isLate: rules.isLate(entry, history: try history(subject, entry)))
          }
        }
      })
    if id == .toTerritory { keeping.narrowed = [.toTerritory: .place(.territory)] }
    if let day = RegistrationEntry.field(.registeredOn) { keeping.bases = [.until: day] }
    try self.init(
      workplace, records.map(\.stay.id), empty: RegistrationEntry(),
      [RegistrationEntry.field(id)].compactMap { $0 }, keeping)
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
