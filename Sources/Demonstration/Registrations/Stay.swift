import Domain

/// A household's stay at an address, before it is written down for each member.
struct Stay {
  let kind: RegistrationKind
  let from: Place
  let home: Home
  let address: Address
  let arrivedOn: Day
  let registeredOn: Day
  /// The last day of a temporary stay.
  var until: Day?
  /// Foreigners: the day they crossed the border.
  var crossedOn: Day?
  /// Foreigners: the end of their permit.
  var permittedUntil: Day?
  let consent: DwellingConsent
  let reason: String
  /// How it ended for the whole household; nil: it goes on.
  var ending: Ending?

  /// How a stay ended.
  struct Ending {
    let on: Day
    let by: Registration.Ending
    let reason: EndReason
    let goneTo: Place
  }
}
