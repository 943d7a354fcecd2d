import Domain
import Store

extension RegistrationEntry {
  /// What a row of the file is known by: its number in the official system, else person, kind, event, day
  /// and place. Nil where that is not all there.
  ///
  /// The event is part of the number's key too, for an arrival and its departure may share a number.
  var key: Fingerprint? {
    guard let event else { return nil }
    if let externalNumber { return Self.key(["number", event.rawValue, externalNumber]) }
    let day = event == .departure ? registeredOn : arrivedOn
    guard let kind, let day, let to, let who else { return nil }
    return Self.key(["paper", event.rawValue, kind.rawValue, day.iso, to.code] + who)
  }

  private var who: [String]? {
    if let iin, !hasUnreadableIIN { return [iin] }
    guard let surname, let givenName, let birthDate else { return nil }
    return [surname, givenName, patronymic ?? "", birthDate.iso]
  }

  private static func key(_ parts: [String]) -> Fingerprint {
    Fingerprint(parts.joined(separator: "\u{1F}"))
  }

  /// Whether a stored stay is what this row is about, the person being the same.
  func describes(_ stay: Registration) -> Bool {
    guard stay.kind == kind else { return false }
    switch event {
    case .arrival:
      return stay.event == .arrival && stay.arrivedOn == arrivedOn && stay.place == to?.territory
        && isSameNumber(stay.externalNumber)
    case .departure:
      return stay.endedBy == .departure && stay.endedOn == registeredOn && stay.goneTo == to
        && isSameNumber(stay.endNumber)
    case nil:
      return false
    }
  }

  /// A record entered before its official number was known may be given it by a file.
  private func isSameNumber(_ number: String?) -> Bool {
    number == nil || externalNumber == nil || number == externalNumber
  }
}
