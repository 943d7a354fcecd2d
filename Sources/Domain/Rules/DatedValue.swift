/// A new value of a parameter, as an officer enters it: it holds from its day until the next value's.
public struct DatedValue: Equatable, Sendable {
  /// A number, a word, or a list parted by spaces.
  public var value: String?
  /// The first day it holds.
  public var from: Day?
  /// The act or decision it rests on.
  public var basis: String?

  /// Nothing entered yet.
  public init() {}

  /// The fields in the order of the form.
  public static let fields: [Field<DatedValue>] = [
    .text(.value, \.value, limit: 500, point: 0),
    .day(.validFrom, \.from, point: 0),
    .text(.valueBasis, \.basis, limit: 200, point: 0),
  ]

  /// The findings on it: everything is required (F01), the value is of the parameter's kind (F02), and who says who may
  /// change the rules is one of them, for else nobody could take it back (F02).
  /// - Parameter officer: who enters it.
  public func check(for name: ParameterName, by officer: String) -> [Problem] {
    var found = Self.fields.filter { $0.get(self) == nil }.map { Problem(.f01, $0.id) }
    if let value, !name.accepts(value) { found.append(Problem(.f02, .value, values: [value])) }
    if name == .ruleEditors, let editors = value.flatMap(RuleEditors.init), !editors.include(officer) {
      found.append(Problem(.f02, .value, values: [officer], variant: .withoutSelf))
    }
    return found
  }
}

extension ParameterName {
  /// The values of which one is chosen, as they are stored; nil where the value is a number, an act or names.
  public var choices: [String]? {
    switch self {
    case .oneTemp: ["warn", "off"]
    case .intraDestMode: ["seed", "social_code"]
    case .mciOn: ["decision_date", "payment_date"]
    case .rollForward, .hearingStopsClock, .oblastIsReceiving, .deadlineInclusive: ["yes", "no"]
    default: nil
    }
  }

  /// The rules of the catalogue that go by it; none: it is of the list of settlements, or of the program's own practice.
  public var rules: [RuleCode] { RuleCode.allCases.filter { $0.parameters.contains(self) } }

  /// Whether a text can be a value: a whole number, one of the words that the rule knows, or names.
  public func accepts(_ value: String) -> Bool {
    if let choices { return choices.contains(value) }
    return switch self {
    case .listDue, .districtPartDue: Day(iso: "2024-\(value)") != nil
    case .expiryAlertDays: value.split(separator: " ").allSatisfy { Int($0) ?? 0 > 0 } && !value.isEmpty
    case .registrationBasis, .potentialCriteria: !value.isEmpty
    case .ruleEditors: RuleEditors(value) != nil
    case .stayDays:
      value.split(separator: " ").allSatisfy { part in
        let sides = part.split(separator: ":")
        return sides.count == 2 && sides[0].count == 3
          && sides[1].split(separator: "/").allSatisfy { Int($0) != nil }
      }
    default: Int(value).map { $0 >= 0 } ?? false
    }
  }
}
