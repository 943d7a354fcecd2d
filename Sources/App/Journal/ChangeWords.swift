import Domain
import Store
import Words

/// Says in words what an act of the journal was and what it was about.
extension Workplace {
  /// «исправлено», «загрузка: июль.csv», «отмена».
  func act(_ change: ChangeRow) -> String {
    let act = self[HistoryWords.act(change.kind)]
    return change.kind == "import" ? "\(act): \(change.reason ?? "")" : act
  }

  /// Whose record it is: the person of a registration, the name of a settlement.
  func subject(_ subject: ChangeRow.Subject?) -> String {
    guard let subject else { return "" }
    let person = try? self.person(of: subject)
    if let person { return person.fullName }
    switch subject.register {
    case .territory, .settlement: return place(KatoCode(number: Int32(truncatingIfNeeded: subject.record)))
    default: return self[HistoryWords.register(subject.register.rawValue)]
    }
  }

  /// The person that a record is of.
  func person(of subject: ChangeRow.Subject) throws -> Person? {
    switch subject.register {
    case .person: try store.person(subject.record)
    case .registration: try store.registration(subject.record).flatMap { try store.person($0.person) }
    default: nil
    }
  }

  /// «20.11.2026 14:05».
  func moment(_ at: Timestamp?) -> String { at.map { "\($0.localDay.dotted) \($0.localClock)" } ?? "" }
}
