import Domain
import Reports
import Store
import TUI
import Words

/// What stands in a column of a list, and how often; Enter narrows the list to one value.
struct FrequencyView: SheetScreen {
  /// The value that the list is to be narrowed to.
  struct Chosen: Answer {
    let condition: ListCondition
  }

  private static let most = 500

  let workplace: Workplace
  private let list: any LabelledList
  let column: ListCondition.Column
  /// Nil until it has been counted.
  private var values: [Frequency]?
  private var printing: Printing?
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ list: any LabelledList, _ column: ListCondition.Column) {
    self.workplace = workplace
    self.list = list
    self.column = column
  }

  var commands: [Binding] {
    [openBinding(), Printing.binding(workplace, priority: 4, isLive: values?.isEmpty == false)]
  }
  var help: [String] { [workplace[ListWords.frequencyHelp]] }
  var title: String { "\(workplace[ListWords.frequencyShort]) · \(ListCondition.label(column, workplace))" }

  var standing: Frame.Message? {
    let rows = values?.count ?? 0
    return Frame.Message(
      rows == Self.most
        ? workplace(ListWords.mostFrequent, CountWords.number(rows)) : list.label(workplace), role: .dim)
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    if command == "print", let values {
      let (list, column) = (list, column)
      let name = "\(ListCondition.label(column, workplace).lowercased())-\(workplace.today.iso)"
      let printing = Printing(workplace, name: name) {
        Self.printout(of: values, column, in: list.label($0), $0)
      }
      self.printing = printing
      return printing.ask()
    }
    guard case .value(let index)? = opening, let values, values.indices.contains(index) else { return .stay }
    return .pop(Chosen(condition: ListCondition(column, values[index].value)))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    printing.answer(answer, &message) ?? .stay
  }

  mutating func idle() throws -> Bool {
    guard values == nil else { return false }
    // What a waiting key stops is begun anew in the next turn.
    values = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) {
      try list.frequency(of: column, limit: Self.most, in: $0)
    }
    return values == nil
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard let values else {
      sheet.text(workplace[ScreenWords.counting], role: .dim, indent: 2)
      return sheet
    }
    if values.isEmpty { sheet.text(workplace[ListWords.nothingToCount], role: .dim, indent: 2) }
    if values.contains(where: { !$0.predecessors.isEmpty }) {
      sheet.text(workplace[ListWords.countsPredecessors], role: .dim, indent: 2)
    }
    let names = max(24, width / 2 - 4)
    let words = Self.words(of: values, column, workplace)
    for (index, value) in values.enumerated() {
      let number = CountWords.number(value.count)
      let bar = String(
        repeating: "▇", count: max(0, (width - names - 24) * value.count / max(1, values[0].count)))
      sheet.row(
        [
          (2, words[index]),
          (names, String(repeating: " ", count: max(0, 9 - number.count)) + number),
          (names + 11, Self.share(of: value, in: values)), (names + 20, bar),
        ], opens: .value(index))
    }
    return sheet
  }

  /// The values in words; territories of one name are told apart.
  private static func words(
    of values: [Frequency], _ column: ListCondition.Column, _ workplace: Workplace
  ) -> [String] {
    let conditions = values.map { ListCondition(column, $0.value) }
    let successors = workplace.successors
    let names = workplace.places(conditions.compactMap { $0.territory(successors) })
    return zip(conditions, values).map { $0.words(workplace, with: $1.predecessors, in: names) }
  }

  /// Of the most frequent alone no share of all can be told.
  private static func share(of value: Frequency, in values: [Frequency]) -> String {
    if values.count == most { return "" }
    let total = max(1, values.reduce(0) { $0 + $1.count })
    let share = (value.count * 1_000 + total / 2) / total
    return "\(share / 10),\(share % 10) %"
  }

  private static func printout(
    of values: [Frequency], _ column: ListCondition.Column, in label: String, _ workplace: Workplace
  ) -> Printout {
    let isJoined = values.contains { !$0.predecessors.isEmpty }
    return workplace.printout(
      "\(workplace[ListWords.frequency]) · \(ListCondition.label(column, workplace))",
      notes: [label] + (isJoined ? [workplace[ListWords.countsPredecessors]] : []),
      columns: [
        .init(ListCondition.label(column, workplace), width: 44),
        .init(workplace[ListWords.countShort], width: 10, isNumber: true),
        .init("%", width: 8, isNumber: true),
      ]
    ) { take in
      for (value, words) in zip(values, words(of: values, column, workplace)) {
        try take([words, "\(value.count)", share(of: value, in: values)])
      }
    }
  }
}
