import Domain
import Store
import TUI
import Words

/// The lists that officers may add to: relations, reasons of an end, causes of the end of a status.
struct ListsView: SheetScreen {
  let workplace: Workplace
  private var own: [OwnChoice]
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    try workplace.store.noticeOthers()
    own = try workplace.store.ownChoices()
  }

  /// What a line stands for: a list with a code of the program, or an entry of the office's own.
  private enum Line {
    case given(ChoiceList, String)
    case own(OwnChoice)
  }

  private var lines: [Line] {
    OwnChoice.lists.flatMap { list in
      list.codes.map { .given(list, $0) } + own.filter { $0.list == list }.map { .own($0) }
    }
  }

  private var selected: Line? {
    guard case .value(let index)? = opening, lines.indices.contains(index) else { return nil }
    return lines[index]
  }

  /// The list that the cursor is in.
  private var list: ChoiceList {
    switch selected {
    case .given(let list, _): list
    case .own(let choice): choice.list
    case nil: .relation
    }
  }

  private var selectedOwn: OwnChoice? {
    guard case .own(let choice)? = selected else { return nil }
    return choice
  }

  var commands: [Binding] {
    let canWrite = workplace.mayChangeRules
    return [
      Binding(
        "open", .enter, label: workplace[RecordWords.correct], priority: 5,
        isLive: canWrite && selectedOwn != nil),
      Binding(
        "new", .function(7), label: workplace[CatalogueWords.newChoice],
        short: workplace[ScreenWords.newShort], priority: 3, isLive: canWrite),
      Binding(
        "archive", .function(8), label: workplace[CatalogueWords.archive],
        short: workplace[CatalogueWords.removeShort], priority: 4, isLive: canWrite && selectedOwn != nil),
    ]
  }

  var help: [String] { [workplace[CatalogueWords.listsHelp], workplace.whoChangesRules] }
  var standing: Frame.Message? { workplace.rulesRefusal }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "new": return .push(ChoiceForm(workplace, OwnChoice(list), among: own))
    case "archive":
      guard var choice = selectedOwn else { return .stay }
      choice.isArchived.toggle()
      try workplace.store.save(choice)
      own = try workplace.store.ownChoices()
      return .stay
    default: return selectedOwn.map { .push(ChoiceForm(workplace, $0, among: own)) } ?? .stay
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    own = try workplace.store.ownChoices()
    return .stay
  }

  var title: String { workplace[CatalogueWords.lists] }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    var shown: ChoiceList?
    for (index, line) in lines.enumerated() {
      let (list, name, state, role): (ChoiceList, String, Phrase, Role) =
        switch line {
        case .given(let list, let code): (list, workplace.label(list, code), CatalogueWords.given, .dim)
        case .own(let choice):
          (
            choice.list, choice.name(workplace.language),
            choice.isArchived ? CatalogueWords.archived : CatalogueWords.own,
            choice.isArchived ? .dim : .plain
          )
        }
      if list != shown {
        shown = list
        sheet.heading(workplace[CatalogueWords.list(list)])
      }
      sheet.row([(3, name), (max(44, width / 2), workplace[state])], role: role, opens: .value(index))
    }
    return sheet
  }
}
