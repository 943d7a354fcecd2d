/// All that reading a typed or imported text needs to know.
public struct Reading {
  /// Where the text comes from.
  public enum Source: Sendable {
    /// A form: days may be short (`28`, `вчера`, `+6м`), choices are codes.
    case form
    /// A file: days are whole, choices are codes or labels of any interface language.
    case file
  }

  /// The desk's day.
  public let today: Day
  /// Form or file.
  public let source: Source
  /// Places by name.
  public let gazetteer: Gazetteer
  /// The code of a choice by its label in any interface language; nil where there is none.
  public let code: (ChoiceList, String) -> String?
  /// The alpha-3 code of a country by code or by name in any interface language; nil where there is none.
  public let country: (String) -> String?
  /// From which day a term such as `+6м` runs; nil: from today.
  public var base: Day?

  /// Makes a reading.
  public init(
    today: Day, source: Source, gazetteer: Gazetteer,
    code: @escaping (ChoiceList, String) -> String?, country: @escaping (String) -> String?
  ) {
    self.today = today
    self.source = source
    self.gazetteer = gazetteer
    self.code = code
    self.country = country
  }

  /// What became of a text.
  public enum Outcome: Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// It was read; `notes` are warnings such as characters cleaned (F06).
    case value(FieldValue, notes: [Problem])
    /// It was not: the problem names the field and the rule.
    case problem(Problem)
  }

  /// Reads `text` as a field's value.
  public func read<Record>(_ text: String, as field: Field<Record>) -> Outcome {
    let limit: Int
    switch field.kind {
    case .text(let most), .longText(let most): limit = most
    default: limit = 200
    }
    let cleaned = Cleaning.clean(text, maxLength: limit)
    guard !cleaned.tooLong else {
      return .problem(Problem(.f02, field.id, values: ["\(limit)"], variant: .tooLong))
    }
    guard !cleaned.text.isEmpty else { return .empty }
    let notes = cleaned.changed && source == .file ? [Problem(.f06, field.id)] : []
    return read(cleaned.text, as: field.kind, field.id, notes)
  }

  private func read(_ text: String, as kind: FieldKind, _ id: FieldID, _ notes: [Problem]) -> Outcome {
    switch kind {
    case .text, .longText:
      return .value(.text(text), notes: notes)
    case .number(let limit):
      guard let number = WrittenNumber.read(text), (0...limit).contains(number) else {
        return .problem(Problem(.f02, id, values: [text]))
      }
      return .value(.number(number), notes: notes)
    case .day(let near):
      let day =
        source == .form ? DayEntry.parse(text, today: today, near: near, from: base) : Day(written: text)
      guard let day else { return .problem(Problem(.f02, id, values: [text])) }
      return .value(.day(day), notes: notes)
    case .yesNo:
      guard let code = code(.yesNo, text) else { return .problem(absent(text, from: .yesNo, id)) }
      return .value(.flag(code == "yes"), notes: notes)
    case .choice(let list):
      guard let code = code(list, text) else { return .problem(absent(text, from: list, id)) }
      return .value(.text(code), notes: notes)
    case .iin:
      return readIIN(text, id, notes)
    case .country:
      guard let code = country(text) else { return .problem(Problem(.f03, id, values: [text])) }
      return .value(.text(code), notes: notes)
    case .place(let scope):
      return readPlace(text, scope, id, notes)
    }
  }

  /// Rule F03 on a choice: beside a file nobody sees its list, so the finding names it.
  private func absent(_ text: String, from list: ChoiceList, _ id: FieldID) -> Problem {
    source == .file
      ? Problem(.f03, id, values: [text, list.rawValue], variant: .notOfList)
      : Problem(.f03, id, values: [text])
  }

  /// Rule R92: a wrong check digit refuses, unreadable signs are kept as a note, a file's lost zero is put back.
  private func readIIN(_ text: String, _ id: FieldID, _ notes: [Problem]) -> Outcome {
    let digits = KeyboardLayout.digits(text).filter { $0 != " " && $0 != "-" }
    if IIN.isPartlyReadable(digits) { return .value(.text(digits), notes: notes) }
    if source == .file, digits.utf8.count == 11, let repaired = IIN.repaired(elevenDigits: digits) {
      let note = Problem(.r92, id, severity: .warning, values: [repaired.text], variant: .zeroAdded)
      return .value(.text(repaired.text), notes: notes + [note])
    }
    do {
      return .value(.text(try IIN(digits).text), notes: notes)
    } catch {
      switch error {
      case .notTwelveDigits:
        let others = digits.filter { !("0"..."9").contains($0) }
        if !others.isEmpty, digits.count == 12 {
          return .problem(Problem(.r92, id, values: [others], variant: .notDigits))
        }
        return .problem(Problem(.r92, id, values: ["\(digits.count)"], variant: .notTwelveDigits))
      case .wrongCheckDigit, .cannotBeAssigned:
        return .problem(Problem(.r92, id, values: [digits], variant: .wrongCheckDigit))
      }
    }
  }

  private func readPlace(_ text: String, _ scope: PlaceScope, _ id: FieldID, _ notes: [Problem]) -> Outcome {
    if scope != .territory, let special = code(.noTerritory, text).flatMap(Place.init(code:)),
      special == .unknown || scope == .destination
    {
      return .value(.place(special), notes: notes)
    }
    switch gazetteer.read(text) {
    case .one(let entry):
      return .value(.place(.territory(entry.code)), notes: notes)
    case .several(let entries):
      if let country = scope == .territory ? nil : country(text) {
        return .value(.place(.country(country)), notes: notes)
      }
      let codes = entries.prefix(5).map { Problem.place($0.code) }
      return .problem(Problem(.f03, id, values: [text, codes.joined(separator: " ")], variant: .ambiguous))
    case .none:
      if let country = scope == .territory ? nil : country(text) {
        return .value(.place(.country(country)), notes: notes)
      }
      return .problem(Problem(.f03, id, values: [text]))
    }
  }
}
