import Domain
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
  private let list: RegistrationList
  private let column: ListCondition.Column
  /// Nil until it has been counted.
  private var values: [Frequency]?
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ list: RegistrationList, _ column: ListCondition.Column) {
    self.workplace = workplace
    self.list = list
    self.column = column
  }

  var commands: [Binding] { [openBinding()] }
  var help: [String] { [workplace[ListWords.frequencyHelp]] }
  var title: String { "\(workplace[ListWords.frequencyShort]) · \(ListCondition.label(column, workplace))" }

  var standing: Frame.Message? {
    let rows = values?.count ?? 0
    return Frame.Message(
      rows == Self.most
        ? workplace(ListWords.mostFrequent, CountWords.number(rows)) : list.label(workplace), role: .dim)
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard case .value(let index)? = opening, let values, values.indices.contains(index) else { return .stay }
    return .pop(Chosen(condition: ListCondition(column, values[index].value)))
  }

  mutating func idle() throws -> Bool {
    guard values == nil else { return false }
    // What a waiting key stops is begun anew in the next turn.
    values = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) {
      try $0.frequency(of: column, in: list, limit: Self.most)
    }
    return values == nil
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard let values else {
      sheet.text(workplace[ScreenWords.counting], role: .dim, indent: 2)
      return sheet
    }
    let total = max(1, values.reduce(0) { $0 + $1.count })
    // Of the most frequent alone no share of all can be told.
    let isCut = values.count == Self.most
    let names = max(24, width / 2 - 4)
    for (index, value) in values.enumerated() {
      let number = CountWords.number(value.count)
      let share = (value.count * 1_000 + total / 2) / total
      let bar = String(
        repeating: "▇", count: max(0, (width - names - 24) * value.count / max(1, values[0].count)))
      sheet.row(
        [
          (2, ListCondition(column, value.value).words(workplace)),
          (names, String(repeating: " ", count: max(0, 9 - number.count)) + number),
          (names + 11, isCut ? "" : "\(share / 10),\(share % 10) %"), (names + 20, bar),
        ], opens: .value(index))
    }
    return sheet
  }
}
