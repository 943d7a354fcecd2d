import Domain
import Testing

/// The rules of one day at the oblast's desk, and papers to try them on.
enum RulesDesk {
  static let today = day("20.11.2026")
  static let oblast = code(610_000_000)
  static let village = code(613_637_100)
  static let town = code(613_820_100)
  static let city = code(790_000_000)
  static let former = code(613_637_200)

  static let territories = [
    territory(610_000_000, nil, "Туркестанская область", "Түркістан облысы"),
    territory(611_000_000, 610_000_000, "Туркестан Г.А.", "Түркістан Қ.Ә."),
    territory(611_010_000, 611_000_000, "г.Туркестан", "Түркістан қ."),
    territory(613_600_000, 610_000_000, "Сайрамский район", "Сайрам ауданы"),
    territory(613_637_000, 613_600_000, "Карабулакский с.о.", "Қарабұлақ а.о."),
    territory(613_637_100, 613_637_000, "с.Карабулак", "Қарабұлақ а."),
    territory(613_637_200, 613_637_000, "с.Старое", "Ескі а.", gone: "01.06.2025"),
    territory(613_800_000, 610_000_000, "Жетысайский район", "Жетісай ауданы"),
    territory(613_820_100, 613_800_000, "г.Жетысай", "Жетісай қ."),
    territory(613_835_000, 613_800_000, "с.о.Карабулак", "Қарабұлақ а.о."),
    territory(613_835_100, 613_835_000, "с.Карабулак", "Қарабұлақ а."),
    territory(790_000_000, nil, "г.Шымкент", "Шымкент қ."),
    territory(710_000_000, nil, "г.Астана", "Астана қ."),
    territory(350_000_000, nil, "Карагандинская область", "Қарағанды облысы"),
    territory(353_600_000, 350_000_000, "Абайский район", "Абай ауданы"),
    territory(353_633_100, 353_600_000, "с.Карабулак", "Қарабұлақ а."),
  ]

  static let gazetteer = Gazetteer(territories, office: oblast)

  /// 16 and 17 December 2026 are days off.
  static let workingDays = WorkingDays(
    holidays: [day("16.12.2026"), day("17.12.2026")], workedWeekends: [], filledYears: [2_026])

  static func rules(
    on day: String = "20.11.2026", office: KatoCode = oblast, parameters: Parameters = .initial
  ) -> RegistrationRules {
    RegistrationRules(
      today: self.day(day), parameters: parameters, office: office, gazetteer: gazetteer,
      workingDays: workingDays)
  }

  /// The parameters of the law with one of another value.
  static func parameters(_ name: ParameterName, _ value: String) -> Parameters {
    Parameters(Parameters.initial.all.filter { $0.name != name } + [Parameter(name, value, basis: "test")])
  }

  /// A permanent arrival that no rule says anything to.
  static func arrival(_ change: (inout RegistrationEntry) -> Void = { _ in }) -> RegistrationEntry {
    var entry = RegistrationEntry()
    entry.kind = .permanent
    entry.event = .arrival
    entry.surname = "Қасымов"
    entry.givenName = "Нұрлан"
    entry.birthDate = day("14.03.1990")
    entry.sex = .m
    entry.citizenship = "KAZ"
    entry.to = .territory(village)
    entry.arrivedOn = day("10.11.2026")
    entry.registeredOn = day("12.11.2026")
    entry.consent = .own
    change(&entry)
    return entry
  }

  /// A temporary stay of half a year that no rule says anything to.
  static func stay(_ change: (inout RegistrationEntry) -> Void = { _ in }) -> RegistrationEntry {
    arrival { entry in
      entry.kind = .temporary
      entry.until = day("12.05.2027")
      change(&entry)
    }
  }

  /// A citizen of Uzbekistan who has crossed the border.
  static func visitor(_ change: (inout RegistrationEntry) -> Void = { _ in }) -> RegistrationEntry {
    stay { entry in
      entry.citizenship = "UZB"
      entry.consent = nil
      entry.crossedOn = day("09.11.2026")
      entry.until = day("07.02.2027")
      change(&entry)
    }
  }

  /// A departure to elsewhere.
  static func departure(_ change: (inout RegistrationEntry) -> Void = { _ in }) -> RegistrationEntry {
    arrival { entry in
      entry.event = .departure
      entry.from = .territory(village)
      entry.to = .country("RUS")
      entry.arrivedOn = nil
      entry.consent = nil
      change(&entry)
    }
  }

  /// A stored stay.
  static func stored(
    _ kind: RegistrationKind = .permanent, on day: String = "01.02.2020", ended: String? = nil,
    at place: KatoCode = village,
    id: Int64 = 1
  ) -> Registration {
    var stay = Registration(
      id: id, version: 1, person: 1, kind: kind, event: .arrival, registeredOn: self.day(day))
    stay.place = place
    stay.endedOn = ended.map(self.day)
    stay.endedBy = ended == nil ? nil : .departure
    return stay
  }

  static func territory(
    _ number: Int32, _ parent: Int32?, _ ru: String, _ kk: String, gone: String? = nil
  ) -> Territory {
    let code = code(number)
    return Territory(
      code: code, parent: parent.map(self.code), level: code.level, typeCode: nil, nameRu: ru, nameKk: kk,
      since: day("01.01.2020"), gone: gone.map(day))
  }

  static func code(_ number: Int32) -> KatoCode {
    guard let code = KatoCode(number: number) else { preconditionFailure("no code: \(number)") }
    return code
  }

  static func day(_ dotted: String) -> Day {
    guard let day = Day(written: dotted) else { preconditionFailure("no day: \(dotted)") }
    return day
  }
}

/// A row of a table of rules: a paper, what the register holds, and what is found.
struct RuleRow: Sendable, CustomTestStringConvertible {
  let what: String
  let entry: RegistrationEntry
  let history: PersonStays
  let expected: [Finding]

  init(
    _ what: String, _ entry: RegistrationEntry, _ history: PersonStays = PersonStays(),
    _ expected: [Finding] = []
  ) {
    self.what = what
    self.entry = entry
    self.history = history
    self.expected = expected
  }

  init(_ what: String, _ entry: RegistrationEntry, _ expected: [Finding]) {
    self.init(what, entry, PersonStays(), expected)
  }

  var testDescription: String { what }
}

/// A finding without the values that its sentence names.
struct Finding: Hashable, Sendable, CustomStringConvertible {
  let rule: RuleCode
  let variant: Problem.Variant
  let severity: Severity
  let field: FieldID?

  init(_ rule: RuleCode, _ field: FieldID?, _ severity: Severity, _ variant: Problem.Variant = .plain) {
    self.rule = rule
    self.variant = variant
    self.severity = severity
    self.field = field
  }

  init(_ problem: Problem) { self.init(problem.rule, problem.field, problem.severity, problem.variant) }

  var description: String { "\(rule.rawValue) \(variant) \(severity.rawValue) \(field?.rawValue ?? "-")" }
}
