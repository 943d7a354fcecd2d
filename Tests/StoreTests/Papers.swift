import Domain

/// Papers of invented people.
enum Papers {
  /// A permanent arrival.
  static func arrival(
    _ surname: String = "Қасымов", _ given: String = "Нұрлан", born: String = "14.03.1990",
    on day: String = "10.11.2026", to place: KatoCode = Desk.turkestan, iin: String? = nil
  ) -> RegistrationEntry {
    var entry = RegistrationEntry()
    entry.kind = .permanent
    entry.event = .arrival
    entry.surname = surname
    entry.givenName = given
    entry.birthDate = Desk.day(born)
    entry.iin = iin
    entry.to = .territory(place)
    entry.arrivedOn = Desk.day(day)
    entry.registeredOn = Desk.day(day)
    entry.consent = .own
    return entry
  }

  /// A temporary stay.
  static func stay(
    _ surname: String = "Қасымов", _ given: String = "Нұрлан", born: String = "14.03.1990",
    on day: String = "10.11.2026", until: String, to place: KatoCode = Desk.kentau
  ) -> RegistrationEntry {
    var entry = arrival(surname, given, born: born, on: day, to: place)
    entry.kind = .temporary
    entry.until = Desk.day(until)
    return entry
  }

  /// A departure.
  static func departure(
    _ kind: RegistrationKind = .permanent, from: KatoCode? = nil, on day: String, to place: Place = .unknown,
    reason: EndReason? = nil
  ) -> RegistrationEntry {
    var entry = arrival(on: day)
    entry.kind = kind
    entry.event = .departure
    entry.from = from.map { .territory($0) }
    entry.to = place
    entry.arrivedOn = nil
    entry.consent = nil
    entry.reason = reason?.rawValue
    return entry
  }

  /// An IIN of a birth date and sex whose check digit is right; another one for another serial number.
  static func iin(_ born: String = "14.03.1990", _ sex: Sex = .m, serial: Int = 300) -> String {
    let (year, month, day) = Desk.day(born).parts
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let century = (year - 1_800) / 100 * 2 + (sex == .m ? 1 : 2)
    for serial in serial... {
      let digits =
        two(year % 100) + two(month) + two(day) + "\(century)" + String("\(10_000 + serial)".suffix(4))
      if let check = IIN.checkDigit(for: digits) { return "\(digits)\(check)" }
    }
    return ""
  }
}
