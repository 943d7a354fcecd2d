import Domain

/// What a test's paper says, in few words.
struct InventedPaper {
  let name: String
  let birth: String
  let sex: Sex
  let place: KatoCode
  /// The day of arrival; of a departure the last day.
  var arrived: String
  var registered: String?
  var until: String?
  var from: Place?
  var to: Place?
  var street: String?
  var owner: String?
  var document: String?
  var number: String?
  var citizenship = "KAZ"
  var reason: EndReason?
  var isDeparture = false
  var hasIIN = true

  init(_ name: String, _ birth: String, _ sex: Sex, _ place: KatoCode, _ arrived: String) {
    self.name = name
    self.birth = birth
    self.sex = sex
    self.place = place
    self.arrived = arrived
  }

  /// The paper as the form would give it.
  var entry: RegistrationEntry {
    var entry = RegistrationEntry()
    let parts = name.split(separator: " ").map(String.init)
    entry.surname = parts[0]
    entry.givenName = parts[1]
    entry.patronymic = parts.count > 2 ? parts[2] : nil
    entry.birthDate = InventedOffice.day(birth)
    entry.sex = sex
    entry.citizenship = citizenship
    entry.iin = hasIIN ? iin : nil
    entry.event = isDeparture ? .departure : .arrival
    entry.kind = until == nil ? .permanent : .temporary
    entry.externalNumber = number
    entry.registeredOn = InventedOffice.day(registered ?? arrived)
    if isDeparture {
      entry.from = .territory(place)
      entry.to = to
      entry.reason = reason?.rawValue
      return entry
    }
    entry.from = from
    entry.to = .territory(place)
    entry.arrivedOn = InventedOffice.day(arrived)
    entry.until = until.map { InventedOffice.day($0) }
    entry.street = street
    entry.house = street == nil ? nil : "17"
    entry.owner = owner
    entry.consent = owner == nil ? .own : .written
    entry.consentOn = owner == nil ? nil : entry.registeredOn
    entry.documentKind = document == nil ? nil : .identityCard
    entry.documentNumber = document
    return entry
  }

  /// A sound number of this birth and sex.
  private var iin: String {
    let (year, month, day) = InventedOffice.day(birth).parts
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let century = (year >= 2000 ? 5 : 3) + (sex == .m ? 0 : 1)
    let start = two(year % 100) + two(month) + two(day) + String(century)
    for serial in 1000... {
      let eleven = start + String(serial)
      if let check = IIN.checkDigit(for: eleven) { return eleven + String(check) }
    }
    return ""
  }
}
