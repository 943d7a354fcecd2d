import Domain

/// Rows of a file of resettlers: an invented family, its cells by column.
enum Household {
  /// Of a row what is the same in all rows of the family.
  private static func common(_ family: String) -> [FieldID: String] {
    [.direction: "outbound", .family: family, .citizenship: "KAZ"]
  }

  /// The head's row of an outbound family that is registered as the rules want.
  static func head(_ family: Int, _ other: [FieldID: String] = [:]) -> Paper {
    common("\(family)").with([
      .isHead: "yes", .surname: "Үлгіев\(letter(family))", .givenName: "Сынақ",
      .birthDate: birth(1_985, family),
      .sex: "m", .relation: "head", .origin: "612030100", .targetOblast: "590000000", .isKandas: "no",
      .filedOn: "2026-03-02", .jobSeeker: "yes", .priorRegistrationSince: "2015-05-05",
    ]).with(other)
  }

  /// The row of a child.
  static func child(_ family: Int, _ place: Int = 1, _ other: [FieldID: String] = [:]) -> Paper {
    common("\(family)").with([
      .isHead: "no", .surname: "Үлгіев\(letter(family))", .givenName: ["Тимур", "Малик", "Арман"][place % 3],
      .birthDate: birth(2_010 + place, family), .sex: "m", .relation: "son",
    ]).with(other)
  }

  /// The head and two children.
  static func three(_ family: Int, _ other: [FieldID: String] = [:]) -> [Paper] {
    [head(family, other), child(family, 1), child(family, 2)]
  }

  private static func birth(_ year: Int, _ family: Int) -> String {
    Day(year: year, month: 1 + family % 12, day: 1 + family % 28)?.iso ?? ""
  }

  /// A number in letters, for names.
  static func letter(_ number: Int) -> String {
    let letters = Array("абвгдежзиклмнопрстуф")
    return number < letters.count
      ? String(letters[number]) : letter(number / letters.count - 1) + String(letters[number % letters.count])
  }

  /// A file with just the columns that any of the rows fills.
  static func csv(_ rows: [Paper], separator: String = ";") -> String {
    let columns = FieldID.allCases.filter { id in rows.contains { $0[id] != nil } }
    return Paper.csv(rows, columns: columns, separator: separator)
  }
}
