import Domain

/// The columns of the file of resettlers.
enum ResettlerColumn {
  /// The columns that tell of one step.
  struct OfStep {
    let day: FieldID
    var number: FieldID?
    var reason: FieldID?
    var place: FieldID?
  }

  /// The columns of a step.
  static func of(_ step: ResettlerStep) -> OfStep {
    switch step {
    case .filed: OfStep(day: .filedOn)
    case .forwarded: OfStep(day: .forwardedOn, number: .forwardingNumber, reason: .forwardingReason)
    case .included: OfStep(day: .decidedOn, number: .decisionNumber, reason: .decisionReason)
    case .refused: OfStep(day: .refusedOn, number: .refusalNumber, reason: .refusalReason)
    case .contracted: OfStep(day: .contractedOn, number: .contractNumber, reason: .contractReason)
    case .moved: OfStep(day: .movedOn, reason: .movedReason, place: .movedTo)
    case .withdrawn: OfStep(day: .withdrawnOn, reason: .withdrawalReason)
    case .settled: OfStep(day: .settledOn, reason: .settledReason)
    case .returned: OfStep(day: .returnedOn, reason: .returnReason)
    }
  }

  /// The column that a finding on a step's form speaks of.
  static func of(_ field: FieldID?, _ step: ResettlerStep) -> FieldID? {
    let columns = of(step)
    return switch field {
    case .number: columns.number
    case .moveReason: columns.reason
    case .toTerritory: columns.place
    default: columns.day
    }
  }

  /// Who a person is.
  static let person: [FieldID] = [
    .surname, .givenName, .patronymic, .iin, .birthDate, .sex, .citizenship, .nationality, .latinName,
  ]
  /// What is told of a member besides.
  static let member: [FieldID] = [.relation, .isHead, .documentKind, .documentNumber]
  /// What the application says.
  static let application = ResettlerCase.fields.map(\.id)
  /// How far the case has come.
  static let filing = ResettlerFiling.steps.flatMap { step in
    let columns = of(step)
    return [columns.day, columns.number, columns.reason, columns.place].compactMap { $0 }
  }

  /// Those that every file has, first.
  private static let usual: [FieldID] = [
    .externalNumber, .direction, .isKandas, .family, .surname, .givenName, .patronymic, .iin, .birthDate,
    .sex,
    .relation, .citizenship, .nationality, .documentKind, .documentNumber, .isHead, .origin, .targetOblast,
    .destination, .decidedOn, .stateDwelling, .job, .business, .movedOn, .returnedOn,
  ]

  /// All columns in the order of the file, each with how it is read.
  static let fields: [Field<ResettlerPersonRow>] = {
    let all = personFields + memberFields + ResettlerCase.fields.map { $0.lifted(\.record) } + filingFields
    let known = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return (usual + all.map(\.id).filter { !usual.contains($0) }).compactMap { known[$0] }
  }()

  private static let personFields = Person.fields.filter { person.contains($0.id) }
    .map { $0.lifted(\ResettlerPersonRow.person) }

  private static let memberFields: [Field<ResettlerPersonRow>] = [
    .text(.family, \.family, point: 5),
    .code(.relation, .relation, \.relation, point: 12),
    .flag(.isHead, \.isHead, point: 5),
    .choice(.documentKind, .documentKind, \.documentKind, point: 12),
    .text(.documentNumber, \.documentNumber, limit: 40, point: 12),
  ]

  private static let filingFields = ResettlerFiling.steps.flatMap(fields)

  private static func fields(of step: ResettlerStep) -> [Field<ResettlerPersonRow>] {
    let columns = of(step)
    var fields: [Field<ResettlerPersonRow>] = [.day(columns.day, \.filing[step].day, point: 5)]
    if let number = columns.number {
      fields.append(.text(number, \.filing[step].number, limit: 40, point: 5))
    }
    if let reason = columns.reason {
      fields.append(.longText(reason, \.filing[step].reason, limit: 500, point: 5))
    }
    if let place = columns.place { fields.append(.place(place, .territory, \.filing[step].place, point: 5)) }
    return fields
  }
}
