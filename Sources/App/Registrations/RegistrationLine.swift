import Domain
import Reports
import Store
import TUI
import Words

/// How a registration stands in the list: its columns, its cells, its mark.
enum RegistrationLine {
  /// From this width on, the list has its further columns.
  static let wide = 112
  /// And from this one the district.
  static let widest = 150

  /// A column that the list can show beside the name.
  enum Column: String, LineColumn {
    case iin, kind, place, arrived, until, registered = "day", birth, district

    /// What it is called in the menu.
    func label(_ workplace: Workplace) -> String {
      switch self {
      case .iin: workplace[ListWords.iin]
      case .kind: workplace[FieldWords.label(.kind)]
      case .place: workplace[ListWords.place]
      case .arrived: workplace[FieldWords.label(.arrivedOn)]
      case .until: workplace[FieldWords.label(.until)]
      case .registered: workplace[FieldWords.label(.registeredOn)]
      case .birth: workplace[FieldWords.label(.birthDate)]
      case .district: workplace[ListWords.district]
      }
    }

    /// How it stands on the screen.
    func column(_ workplace: Workplace) -> TableColumn {
      switch self {
      case .iin: TableColumn(rawValue, workplace[ListWords.iin], width: 12)
      case .kind: TableColumn(rawValue, workplace[ListWords.kind], width: 5)
      case .place: TableColumn(rawValue, workplace[ListWords.place], width: 14, flex: 2)
      case .arrived: TableColumn(rawValue, workplace[ListWords.arrived], width: 9, align: .right)
      case .until: TableColumn(rawValue, workplace[ListWords.until], width: 9, align: .right)
      case .registered: TableColumn(rawValue, workplace[ListWords.registered], width: 9, align: .right)
      case .birth: TableColumn(rawValue, workplace[ListWords.born], width: 10, align: .right)
      case .district: TableColumn(rawValue, workplace[ListWords.district], width: 24, flex: 2)
      }
    }

    /// What stands in it.
    func cell(of record: RegistrationRow, _ workplace: Workplace) -> String {
      switch self {
      case .iin: record.iin ?? workplace[ListWords.noIIN]
      case .kind: ChoiceWords.short(.registrationKind, record.kind.rawValue).map { workplace[$0] } ?? ""
      case .place: workplace.place(record.place)
      case .arrived: (record.isLate ? "!" : "") + workplace.short(record.arrivedOn)
      case .until: record.endedOn.map { "×" + workplace.short($0) } ?? workplace.short(record.until)
      case .registered: workplace.short(record.registeredOn)
      case .birth: record.birth?.dotted ?? ""
      case .district: workplace.district(record.place)
      }
    }
  }

  /// The columns beside the name in their order: those the officer has chosen, else the usual ones.
  static func shown(in list: RegistrationList) -> [Column] {
    if let chosen = list.columns { return chosen.compactMap(Column.init) }
    let days: [Column] = list.order == .day ? [.registered, .birth, .until] : [.until, .birth, .registered]
    return [.iin, .kind, .place, .arrived] + days + [.district]
  }

  /// The columns that fit, in the order of ``row(_:in:_:)``'s cells.
  static func columns(_ list: RegistrationList, _ workplace: Workplace, width: Int) -> [TableColumn] {
    var shown = Self.shown(in: list)
    if list.columns == nil {
      // Of the usual ones a narrow window has the first five, a wider one all but the district.
      if width < wide { shown.removeLast(3) } else if width < widest { shown.removeLast() }
    }
    let name = TableColumn(id(.name), workplace[ListWords.name], width: 22, flex: 3)
    return Column.fitting(shown, beside: name, in: width, workplace)
  }

  /// The column of an order.
  static func id(_ order: RegistrationList.Order) -> String { order.rawValue }

  /// A row of the list.
  static func row(_ record: RegistrationRow, in list: RegistrationList, _ workplace: Workplace)
    -> TableRow<RegistrationRow>
  {
    let cells = [record.name] + shown(in: list).map { $0.cell(of: record, workplace) }
    let (mark, role) = sign(record, workplace.today)
    return TableRow(id: record.id, key: record, cells: cells, mark: mark, role: role)
  }

  /// The signs of the desk: ● past its day, ◐ the last day is today, ○ within a week.
  private static func sign(_ record: RegistrationRow, _ today: Day) -> (mark: String, role: Role) {
    if record.endedOn != nil { return ("", .dim) }
    guard let until = record.until else { return ("", .plain) }
    switch today.days(until: until) {
    case ..<0: return ("●", .warning)
    case 0: return ("◐", .warning)
    case ...7: return ("○", .plain)
    default: return ("", .plain)
    }
  }

  /// The rows of a list, or those that were found, as a table for the printer: every column there is room for.
  static func printout(
    _ list: RegistrationList, _ found: [Int64]?, _ text: String, _ workplace: Workplace
  ) -> Printout {
    let notes = [list.label(workplace)] + (found == nil ? [] : [workplace(PrintWords.found, text)])
    return printout(list, notes: notes, workplace) { give in
      if let found { return try give(try workplace.store.lines(of: found, in: list)) }
      try workplace.store.eachPage(of: list, give)
    }
  }

  /// The marked rows of a list.
  static func printout(_ marked: Set<Int64>, _ list: RegistrationList, _ workplace: Workplace) -> Printout {
    printout(list, notes: [workplace(MarkedWords.marked, "\(marked.count)")], workplace) { give in
      let all = RegistrationList(.all)
      let rows = try marked.compactMap { try workplace.store.line($0, in: all) }
      try give(rows.sorted { (PersonName.sortKey($0.name), $0.id) < (PersonName.sortKey($1.name), $1.id) })
    }
  }

  private static func printout(
    _ list: RegistrationList, notes: [String], _ workplace: Workplace,
    pages: @escaping (_ give: ([RegistrationRow]) throws -> Void) throws -> Void
  ) -> Printout {
    let shown = list.columns == nil ? usualOnPaper : shown(in: list)
    let columns = shown.flatMap { $0.onPaper(workplace) }
    return workplace.printout(
      workplace[ListWords.registrations], notes: notes,
      columns: [
        .init("№", width: 7, isNumber: true), .init(workplace[ListWords.name], width: 30),
      ] + columns.map(\.column)
    ) { take in
      var number = 0
      try pages { rows in
        for row in rows {
          number += 1
          try take(["\(number)", row.name] + columns.map { $0.cell(row) })
        }
      }
    }
  }

  /// The columns of a printed list whose columns nobody has chosen.
  private static let usualOnPaper: [Column] = [
    .iin, .birth, .kind, .place, .arrived, .registered, .until,
  ]
}

extension RegistrationLine.Column {
  /// A column of a printed list and its cells.
  fileprivate typealias OnPaper = (column: Printout.Column, cell: (RegistrationRow) -> String)

  /// The column on paper, where there is room for words and days in full; what a cell of the screen says of two things
  /// has two columns.
  fileprivate func onPaper(_ workplace: Workplace) -> [OnPaper] {
    func column(
      _ title: Phrase, width: Int = 10, _ cell: @escaping (RegistrationRow) -> String?
    ) -> OnPaper {
      (Printout.Column(workplace[title], width: width), { cell($0) ?? "" })
    }
    switch self {
    case .iin: return [column(ListWords.iin, width: 12) { $0.iin }]
    case .birth: return [column(ListWords.born) { $0.birth?.dotted }]
    case .kind:
      return [column(FieldWords.label(.kind)) { workplace.label(.registrationKind, $0.kind.rawValue) }]
    case .place:
      return [column(FieldWords.label(.toTerritory), width: 20) { workplace.place($0.place) }]
    case .district: return [column(ListWords.district, width: 24) { workplace.district($0.place) }]
    case .arrived: return [column(FieldWords.label(.arrivedOn)) { $0.arrivedOn?.dotted }]
    case .registered: return [column(FieldWords.label(.registeredOn)) { $0.registeredOn.dotted }]
    case .until:
      return [
        column(FieldWords.label(.until)) { $0.until?.dotted },
        column(HistoryWords.ended) { $0.endedOn?.dotted },
      ]
    }
  }
}
