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

  /// What a change was about: the first of its records and how many they are, of a load the register, of a restoring the copy.
  func about(_ change: ChangeRow) -> String {
    guard let first = change.first else { return change.reason ?? "" }
    let isLoad = change.kind == "make" || change.kind == "import"
    if isLoad { return self[HistoryWords.register(first.register.rawValue)] }
    let name = subject(first)
    // The number stands first, for a long name is cut.
    return change.others == 0 ? name : "\(CountWords.number(change.others + 1)): \(name)"
  }

  /// Whose record it is: the person of a registration, the name of a settlement, what a parameter says; of a record
  /// that is gone as it was last.
  func subject(_ subject: ChangeRow.Subject) -> String {
    let named = try? name(of: subject)
    return named.flatMap { $0.isEmpty ? nil : $0 } ?? self[HistoryWords.register(subject.register.rawValue)]
  }

  private func name(of subject: ChangeRow.Subject) throws -> String? {
    let values = try store.lastValues(of: subject.register, subject.record)
    func reference(_ column: String) -> Int64? { values[column].flatMap { Int64($0) } }
    switch subject.register {
    case .person:
      var person = Person()
      (person.surname, person.givenName) = (values["surname"], values["given_name"])
      person.patronymic = values["patronymic"]
      return person.fullName
    case .registration, .document:
      return try reference("person").flatMap { try name(of: .init(register: .person, record: $0)) }
    case .territory, .settlement: return place(code(subject.record))
    case .observation: return reference("territory").map { place(code($0)) }
    case .parameter:
      return values["name"].flatMap(ParameterName.init).map { self[RuleWords.parameter($0)] }
    case .pile: return values["sender"]
    case .paper: return values["subject"]
    case .kandasCase:
      let head = try reference("head").flatMap { try name(of: .init(register: .person, record: $0)) }
      let number = self(KandasWords.number, values["year"] ?? "", values["ordinal"] ?? "")
      return [number, head].compactMap { $0 }.joined(separator: " ")
    case .kandasMember:
      return try reference("person").flatMap { try name(of: .init(register: .person, record: $0)) }
    case .kandasMove:
      let record = try reference("kandas_case").flatMap {
        try name(of: .init(register: .kandasCase, record: $0))
      }
      let step = values["step"].flatMap(KandasStep.init).map { self[KandasWords.happened($0)] }
      return [record, step].compactMap { $0 }.joined(separator: ": ")
    case .kandasService:
      let record = try reference("kandas_case").flatMap {
        try name(of: .init(register: .kandasCase, record: $0))
      }
      return [record, values["kind"].map { label(.kandasService, $0) }].compactMap { $0 }.joined(
        separator: ": ")
    case .kandasPaper:
      return try reference("kandas_case").flatMap { try name(of: .init(register: .kandasCase, record: $0)) }
    case .centre: return values["name"]
    case .centreStay:
      let member = try reference("member").flatMap {
        try name(of: .init(register: .kandasMember, record: $0))
      }
      let centre = try reference("centre").flatMap { try name(of: .init(register: .centre, record: $0)) }
      return [member, centre].compactMap { $0 }.joined(separator: ": ")
    case .quota:
      let category = values["category"].flatMap(QuotaCategory.init).map { label(.quotaCategory, $0.rawValue) }
      let oblast = reference("oblast").map { place(code($0)) } ?? self[QuotaWords.total]
      // What tells one from another stands first, for a long name is cut.
      return [oblast, values["year"], category]
        .compactMap { $0 }.joined(separator: " ")
    case .resettlerCase:
      let head = try reference("head").flatMap { try name(of: .init(register: .person, record: $0)) }
      let number = self(ResettlerWords.number, values["year"] ?? "", values["ordinal"] ?? "")
      return [number, head].compactMap { $0 }.joined(separator: " ")
    case .resettlerMember:
      return try reference("person").flatMap { try name(of: .init(register: .person, record: $0)) }
    case .resettlerMove:
      let record = try reference("resettler_case").flatMap {
        try name(of: .init(register: .resettlerCase, record: $0))
      }
      let step = values["step"].flatMap(ResettlerStep.init).map { self[ResettlerWords.happened($0, nil)] }
      return [record, step].compactMap { $0 }.joined(separator: ": ")
    case .saved: return values["name"]
    case .choice: return values[language == .kk ? "name_kk" : "name_ru"]
    case .holiday: return values["day"].flatMap { Day(iso: $0) }?.dotted
    case .acceptance:
      guard let register = values["register"].flatMap(Register.Name.init), let record = reference("record")
      else {
        return nil
      }
      return try name(of: .init(register: register, record: record))
    }
  }

  private func code(_ record: Int64) -> KatoCode? { KatoCode(number: Int32(truncatingIfNeeded: record)) }

  /// «20.11.2026 14:05».
  func moment(_ at: Timestamp?) -> String { at.map { "\($0.localDay.dotted) \($0.localClock)" } ?? "" }
}
