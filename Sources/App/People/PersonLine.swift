import Domain
import Reports
import Store
import TUI
import Words

/// How a person stands in the list: columns, cells, and the same on paper.
enum PersonLine {
  /// A column that the list can show beside the name.
  enum Column: String, LineColumn {
    case iin, birth, sex, citizenship, place, district, nationality, relation

    /// What it is called in the menu and on paper.
    func label(_ workplace: Workplace) -> String {
      switch self {
      case .iin: workplace[ListWords.iin]
      case .birth: workplace[FieldWords.label(.birthDate)]
      case .sex: workplace[FieldWords.label(.sex)]
      case .citizenship: workplace[FieldWords.label(.citizenship)]
      case .place: workplace[ListWords.place]
      case .district: workplace[ListWords.district]
      case .nationality: workplace[FieldWords.label(.nationality)]
      case .relation: workplace[FieldWords.label(.relation)]
      }
    }

    /// How it stands on the screen.
    func column(_ workplace: Workplace) -> TableColumn {
      switch self {
      case .iin: TableColumn(rawValue, workplace[ListWords.iin], width: 12)
      case .birth: TableColumn(rawValue, workplace[ListWords.born], width: 10, align: .right)
      case .sex: TableColumn(rawValue, workplace[ListWords.sex], width: 3)
      case .citizenship: TableColumn(rawValue, workplace[ListWords.citizenship], width: 4)
      case .place: TableColumn(rawValue, workplace[ListWords.place], width: 14, flex: 2)
      case .district: TableColumn(rawValue, workplace[ListWords.district], width: 24, flex: 1)
      case .nationality: TableColumn(rawValue, workplace[FieldWords.column(.nationality)], width: 14)
      case .relation: TableColumn(rawValue, workplace[FieldWords.column(.relation)], width: 14)
      }
    }

    /// What stands in it.
    func cell(of person: PersonRow, _ workplace: Workplace) -> String {
      switch self {
      case .iin: person.iin ?? workplace[ListWords.noIIN]
      case .birth: person.birth?.dotted ?? ""
      case .sex: person.sex.flatMap { ChoiceWords.short(.sex, $0.rawValue) }.map { workplace[$0] } ?? ""
      case .citizenship: person.citizenship
      case .place: workplace.lastPlace(person.place, person.goneTo)
      case .district: workplace.district(person.place)
      case .nationality: person.nationality ?? ""
      case .relation: workplace.relation(person.relation)
      }
    }

    /// How wide it is on paper.
    fileprivate var onPaper: Int {
      switch self {
      case .iin: 12
      case .birth: 10
      case .sex: 3
      case .citizenship: 4
      case .place, .district: 24
      case .nationality, .relation: 16
      }
    }
  }

  /// The columns beside the name in their order: those the officer has chosen, else the usual ones.
  static func shown(in list: PersonList) -> [Column] {
    list.columns.map { $0.compactMap(Column.init) }
      ?? [.iin, .birth, .sex, .citizenship, .place, .district, .nationality]
  }

  /// The columns that fit, in the order of ``row(_:in:_:)``'s cells.
  static func columns(_ list: PersonList, _ workplace: Workplace, width: Int) -> [TableColumn] {
    let name = TableColumn(PersonList.Order.name.rawValue, workplace[ListWords.name], width: 24, flex: 3)
    return Column.fitting(shown(in: list), beside: name, in: width, workplace)
  }

  /// A row of the list.
  static func row(_ person: PersonRow, in list: PersonList, _ workplace: Workplace) -> TableRow<PersonRow> {
    TableRow(
      id: person.id, key: person,
      cells: [person.name] + shown(in: list).map { $0.cell(of: person, workplace) })
  }

  // MARK: On paper

  /// The rows of a list as a table for the printer: all of them, or those that were found or marked.
  static func printout(
    _ list: PersonList, rows: [PersonRow]? = nil, notes: [String], _ workplace: Workplace
  ) -> Printout {
    let columns = list.columns == nil ? Self.shown(in: list).dropLast() : Self.shown(in: list)[...]
    return workplace.printout(
      workplace[ListWords.people], notes: notes,
      columns: [
        .init("№", width: 7, isNumber: true), .init(workplace[ListWords.name], width: 36),
      ] + columns.map { .init($0.column(workplace).title, width: $0.onPaper) }
    ) { take in
      var number = 0
      func give(_ rows: [PersonRow]) throws {
        for row in rows {
          number += 1
          try take(["\(number)", row.name] + columns.map { $0.cell(of: row, workplace) })
        }
      }
      if let rows { return try give(rows) }
      try workplace.store.eachPage(of: list, give)
    }
  }
}
