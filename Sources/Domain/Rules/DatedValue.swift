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
  /// Whether a text can be a value: a whole number, one of the words that the rule knows, or names.
  public func accepts(_ value: String) -> Bool {
    switch self {
    case .oneTemp: ["warn", "off"].contains(value)
    case .intraDestMode: ["seed", "social_code"].contains(value)
    case .mciOn: ["decision_date", "payment_date"].contains(value)
    case .rollForward, .hearingStopsClock, .oblastIsReceiving, .deadlineInclusive:
      ["yes", "no"].contains(value)
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
