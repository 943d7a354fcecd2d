import Domain
import Store
import TUI
import Words

/// Orders and filters of the register, and what of it is printed.
extension RegistrationsView {
  // MARK: Orders and filters

  private var orderName: Phrase {
    switch list.order {
    case .name: ListWords.byName
    case .day: ListWords.byDay
    case .place: ListWords.byPlace
    case .until: ListWords.byUntil
    }
  }

  /// «по фамилии ▲».
  var orderWords: String {
    workplace(list.isDescending ? ListWords.downwards : ListWords.upwards, workplace[orderName])
  }

  /// How many rows there are; `…` until they have been counted.
  var rowCount: String {
    counts[list.counted].map { CountWords.rows($0, workplace.language) } ?? "…"
  }

  /// The rows on the screen, all of them, as a table for the printer.
  func printout() -> Printing.Make {
    let (list, text, marked) = (list, table.findText, table.marked)
    return { desk in
      guard marked.isEmpty else { return RegistrationLine.printout(marked, list, desk) }
      return RegistrationLine.printout(
        list, text.isEmpty ? nil : try desk.store.people(text, in: list, limit: Self.mostPeople).people, text,
        desk)
    }
  }
}
