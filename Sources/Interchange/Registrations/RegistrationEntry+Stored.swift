import Domain

extension RegistrationEntry {
  /// The IIN, if every sign of it could be read.
  var readableIIN: String? { hasUnreadableIIN ? nil : iin }

  /// Takes out what the register would not keep, so that a paper can be compared with what is stored.
  mutating func keepOnlyWhatIsStored(over stored: RegistrationEntry) {
    citizenship = citizenship ?? stored.citizenship
    if hasUnreadableIIN, stored.readableIIN != nil { iin = stored.iin }
    if event == .departure {
      var departure = RegistrationEntry()
      for id in Self.departureFields {
        guard let field = Self.field(id) else { continue }
        field.set(&departure, field.get(self))
      }
      if departure.from?.territory == nil { departure.from = nil }
      self = departure
    } else if documentNumber == nil {
      documentKind = nil
    } else {
      documentKind = documentKind ?? .other
    }
  }

  private static let departureFields: [FieldID] = [
    .externalNumber, .kind, .event, .surname, .givenName, .patronymic, .iin, .birthDate, .sex, .citizenship,
    .nationality, .fromTerritory, .toTerritory, .registeredOn, .reason,
  ]
}
