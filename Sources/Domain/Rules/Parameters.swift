/// The parameters in force, looked up by name and day.
public struct Parameters: Sendable {
  /// All values, of all days.
  public let all: [Parameter]
  private let byName: [ParameterName: [Parameter]]

  /// Groups the values by name.
  public init(_ all: [Parameter]) {
    self.all = all
    byName = Dictionary(grouping: all, by: \.name)
  }

  /// The value in force on `day` with the days it holds; nil where none is.
  public func row(_ name: ParameterName, on day: Day) -> Parameter? {
    byName[name]?.last { $0.holds(on: day) }
  }

  /// The value in force on `day`; nil where none is.
  public func value(_ name: ParameterName, on day: Day) -> String? { row(name, on: day)?.value }

  /// The whole number in force on `day`; nil where there is none.
  public func number(_ name: ParameterName, on day: Day) -> Int? {
    value(name, on: day).flatMap { Int($0) }
  }

  /// What a new database begins with: the values of the law as collected in November 2026.
  public static let initial = Parameters(initialRows)

  private static let initialRows: [Parameter] = {
    let residence = "Правила регистрации населения, п. 12 Правил; КоАП ст. 492"
    return [
      Parameter(.regDays, "10", basis: residence),
      Parameter(.tempMinMonths, "1", basis: "КоАП ст. 492, примечание"),
      Parameter(.tempMaxMonths, "12", basis: residence),
      Parameter(.oneTemp, "warn", basis: "Настройка управления"),
      Parameter(.ownAddressAge, "14", basis: "Гражданский кодекс ст. 16"),
      Parameter(.ownFilingAge, "16", basis: residence),
      Parameter(.fine, "7", basis: "КоАП ст. 492 ч. 2"),
      Parameter(.fineAgain, "13", basis: "КоАП ст. 492 ч. 3"),
      Parameter(.fineForeigner, "10", basis: "КоАП ст. 492 ч. 4"),
      Parameter(.fineForeignerAgain, "20", basis: "КоАП ст. 492 ч. 5"),
      Parameter(.fineWarningMonths, "1", basis: "КоАП ст. 492"),
      Parameter(
        .foreignerDays, "30", from: Day(year: 2026, month: 7, day: 1), basis: "Приказ МВД от 17.11.2025 № 923"
      ),
      Parameter(
        .foreignerMoveWorkingDays, "5", from: Day(year: 2026, month: 7, day: 1),
        basis: "Приказ МВД от 17.11.2025 № 923"),
      Parameter(
        .stayDays, "UZB:90/180", from: Day(year: 2023, month: 1, day: 1),
        basis: "По сообщениям печати, 2023; сверить"),
      Parameter(
        .registrationBasis, "Постановление Правительства РК от 01.12.2011 № 1427",
        to: Day(year: 2024, month: 9, day: 23),
        basis: "п. 12 Правил"),
      Parameter(
        .registrationBasis, "Правила регистрации населения, утверждённые и.о. министра внутренних дел",
        from: Day(year: 2024, month: 9, day: 24), basis: "По сообщениям печати; номер приказа сверить"),
      Parameter(.rollForward, "yes", basis: "Настройка управления"),
      Parameter(.potentialMaxAgeMonths, "36", basis: "Настройка управления"),
      Parameter(
        .potentialCriteria, "Приказ от 13.09.2019 № 81", to: Day(year: 2025, month: 6, day: 22),
        basis: "Отменён приказом от 30.07.2025 № 72"),
      Parameter(
        .potentialCriteria, "Приказ от 10.06.2025 № 50", from: Day(year: 2025, month: 6, day: 23),
        basis: "Введён в действие 23.06.2025"),
      Parameter(
        .mci, "3450", from: Day(year: 2023, month: 1, day: 1), to: Day(year: 2023, month: 12, day: 31),
        basis: "Закон о бюджете на 2023 год"),
      Parameter(
        .mci, "3692", from: Day(year: 2024, month: 1, day: 1), to: Day(year: 2024, month: 12, day: 31),
        basis: "Закон о бюджете на 2024 год; сверить"),
      Parameter(
        .mci, "3932", from: Day(year: 2025, month: 1, day: 1), to: Day(year: 2025, month: 12, day: 31),
        basis: "Закон о бюджете на 2025 год"),
      Parameter(
        .mci, "4325", from: Day(year: 2026, month: 1, day: 1), to: Day(year: 2026, month: 12, day: 31),
        basis: "Закон о бюджете на 2026 год"),
      Parameter(.katoGoneMax, "5", basis: "Настройка программы"),
      Parameter(.copyMaxAgeDays, "7", basis: "Настройка программы"),
      Parameter(.ruleEditors, RuleEditors.everybody.text, basis: "Настройка управления"),
    ] + kandasRows + resettlerRows
  }()

  /// Order of 22.07.2013 № 329; its lengths of before 26.10.2025 by the information of the State Corporation.
  private static let kandasRows: [Parameter] = {
    let order = "Приказ от 22.07.2013 № 329-ө-м"
    let amended = Day(year: 2025, month: 10, day: 26)
    let before = Day(year: 2025, month: 10, day: 25)
    return [
      Parameter(.kandasCheckWorkingDays, "1", basis: order),
      Parameter(.kandasDecisionWorkingDays, "30", to: before, basis: "Сведения Госкорпорации, август 2025"),
      Parameter(.kandasDecisionWorkingDays, "3", from: amended, basis: order + " в редакции от 10.10.2025"),
      Parameter(.hearingWorkingDays, "2", basis: order + " в редакции от 10.10.2025"),
      Parameter(.hearingStopsClock, "yes", basis: "Настройка управления; сверить"),
      Parameter(.kandasTermMonths, "12", basis: order),
      Parameter(.kandasMaxExtensions, "1", basis: order),
      Parameter(
        .kandasExtensionMonths, "12", to: Day(year: 2024, month: 12, day: 31),
        basis: "По сообщениям печати, 2023; день смены сверить"),
      Parameter(
        .kandasExtensionMonths, "6", from: Day(year: 2025, month: 1, day: 1), basis: order),
      Parameter(.extensionDecisionWorkingDays, "2", basis: order + " в редакции от 10.10.2025"),
      Parameter(.expiryAlertDays, "90 60 30 7", basis: "Настройка управления"),
      Parameter(
        .centreStayMonths, "6", basis: "По сообщениям печати; сверить с приказом от 22.07.2013 № 331-ө-м"),
      Parameter(.oblastIsReceiving, "no", basis: "Региональные квоты 2023–2026: области нет в перечне"),
      Parameter(.listDue, "12-15", basis: "п. 7 Правил"),
      Parameter(.deadlineInclusive, "no", basis: "Настройка управления: «до 15 декабря» — не позже 14-го"),
      Parameter(.districtPartDue, "12-01", basis: "Настройка управления"),
    ]
  }()
  /// Order of 15.01.2016 № 20 and Social Code art. 112; most numbers by the press.
  private static let resettlerRows: [Parameter] = {
    let order = "Приказ от 15.01.2016 № 20"
    let code = "Социальный кодекс ст. 112"
    let press = "По сообщениям печати; сверить"
    return [
      Parameter(.intraDestMode, "seed", basis: "п. 2 пп. 7 Правил; Социальный кодекс ст. 112 шире"),
      Parameter(.minPriorRegistrationMonths, "12", basis: order),
      Parameter(.divorceLookbackMonths, "36", basis: order + ", по сообщениям печати"),
      Parameter(.graduateMonths, "6", basis: order + ", по сообщениям печати"),
      Parameter(.forwardWorkingDays, "1", basis: order),
      Parameter(.quotaDecisionWorkingDays, "14", basis: "По сообщениям печати, 2021; сверить"),
      Parameter(.movingSubsidy, "70", basis: press),
      Parameter(.rentLeast, "15", basis: press),
      Parameter(.rentMost, "30", basis: press),
      Parameter(.rentMonths, "12", basis: press),
      Parameter(.certificateCeiling, "1160", to: Day(year: 2025, month: 12, day: 31), basis: press),
      Parameter(.certificateCeiling, "1625", from: Day(year: 2026, month: 1, day: 1), basis: press),
      Parameter(.certificatePercent, "50", basis: press),
      Parameter(.mciOn, "decision_date", basis: "Настройка управления; сверить"),
      Parameter(.minStayMonths, "60", basis: "Не подтверждено: только напоминание"),
      Parameter(.orphanFromAge, "16", basis: code),
      Parameter(.orphanToAge, "23", basis: code),
    ]
  }()
}
