import Domain

/// A row of the registrations file: its cells by column.
typealias Paper = [FieldID: String]

extension Paper {
  static let columns: [FieldID] = RegistrationEntry.fields.map(\.id)

  /// An invented person's permanent registration; the number makes names and days differ.
  static func permanent(_ number: Int) -> Paper {
    let birth = Day(number: 3_000 + number * 7)
    let arrived = Day(number: 20_000 + number % 400)
    return [
      .kind: "permanent", .event: "arrival", .surname: "Үлгіев\(letters(number))", .givenName: "Сынақ",
      .patronymic: "Мысалұлы", .iin: iin(birth, number), .birthDate: birth.iso, .sex: "m",
      .citizenship: "KAZ",
      .fromTerritory: "unknown", .toTerritory: SampleEdition.village(number), .street: "Примерная",
      .house: "\(number % 90 + 1)", .arrivedOn: arrived.iso, .registeredOn: arrived.adding(days: 3).iso,
      .consent: "self",
    ]
  }

  /// The same for a temporary one, of half a year.
  static func temporary(_ number: Int) -> Paper {
    let registered = Day(number: 20_000 + number % 400 + 3)
    return permanent(number).with([
      .kind: "temporary", .until: registered.adding(months: 6).iso, .consent: "written",
      .owner: "Хозяин Дома",
      .consentOn: registered.iso,
    ])
  }

  /// The departure that ends this stay.
  func departure(on day: String, to place: String = "unknown", reason: String = "moved") -> Paper {
    var paper: Paper = [.event: "departure", .registeredOn: day, .toTerritory: place, .reason: reason]
    paper[.fromTerritory] = self[.toTerritory]
    for id in [FieldID.kind, .surname, .givenName, .patronymic, .iin, .birthDate] { paper[id] = self[id] }
    return paper
  }

  func with(_ cells: Paper) -> Paper { merging(cells) { $1 } }

  static func csv(_ rows: [Paper], columns: [FieldID] = columns, separator: String = ",") -> String {
    let lines = [columns.map(\.rawValue)] + rows.map { row in columns.map { row[$0] ?? "" } }
    return lines.map { $0.joined(separator: separator) + "\n" }.joined()
  }

  /// A number that passes the check: a male one, told apart by its serial.
  static func iin(_ birth: Day, _ number: Int) -> String {
    let (year, month, day) = birth.parts
    let century = year >= 2000 ? 5 : 3
    for extra in 0..<10 {
      let parts = [year % 100, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
      let serial = String(10_000 + (number * 10 + extra) % 10_000).dropFirst()
      let eleven = "\(parts)\(century)\(serial)"
      if let check = IIN.checkDigit(for: eleven) { return eleven + String(check) }
    }
    return ""
  }

  /// A number in letters, for names have no digits.
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("абвгдезиклмнопрсту")
    return number < alphabet.count
      ? String(alphabet[number])
      : letters(number / alphabet.count - 1) + String(alphabet[number % alphabet.count])
  }
}
