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

  /// The columns that fit, in the order of ``row(_:in:_:)``'s cells.
  static func columns(_ order: RegistrationList.Order, _ workplace: Workplace, width: Int) -> [TableColumn] {
    let isByDay = order == .day
    let registered = TableColumn(id(.day), workplace[ListWords.registered], width: 9, align: .right)
    let until = TableColumn(id(.until), workplace[ListWords.until], width: 9, align: .right)
    var columns = [
      TableColumn(id(.name), workplace[ListWords.name], width: 22, flex: 3),
      TableColumn("iin", workplace[ListWords.iin], width: 12),
      TableColumn("kind", workplace[ListWords.kind], width: 5),
      TableColumn(id(.place), workplace[ListWords.place], width: 14, flex: 2),
      TableColumn("arrived", workplace[ListWords.arrived], width: 9, align: .right),
      isByDay ? registered : until,
    ]
    if width >= wide {
      columns.append(TableColumn("birth", workplace[ListWords.born], width: 10, align: .right))
      columns.append(isByDay ? until : registered)
    }
    if width >= widest {
      columns.append(TableColumn("district", workplace[ListWords.district], width: 24, flex: 2))
    }
    return columns
  }

  /// The column of an order.
  static func id(_ order: RegistrationList.Order) -> String { order.rawValue }

  /// A row of the list.
  static func row(_ record: RegistrationRow, in list: RegistrationList, _ workplace: Workplace)
    -> TableRow<RegistrationRow>
  {
    let kind = ChoiceWords.short(.registrationKind, record.kind.rawValue).map { workplace[$0] } ?? ""
    let arrived = workplace.short(record.arrivedOn)
    let late = (record.isLate ? "!" : "") + arrived
    let registered = workplace.short(record.registeredOn)
    let isByDay = list.order == .day
    let until = record.endedOn.map { "×" + workplace.short($0) } ?? workplace.short(record.until)
    let cells = [
      record.name, record.iin ?? workplace[ListWords.noIIN], kind, workplace.place(record.place),
      late, isByDay ? registered : until, record.birth?.dotted ?? "", isByDay ? until : registered,
      workplace.district(record.place),
    ]
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
    let notes = found == nil ? [] : [workplace(PrintWords.found, text)]
    return printout(list, notes: notes, workplace) { give in
      if let found { return try give(try workplace.store.lines(of: found, in: list)) }
      var key: ListKey?
      repeat {
        let rows = try workplace.store.page(list, after: key, limit: 500)
        try give(rows)
        key = rows.last?.key
      } while key != nil
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
    let columns: [(id: FieldID, width: Int)] = [
      (.kind, 10), (.toTerritory, 20), (.arrivedOn, 10), (.registeredOn, 10), (.until, 10),
    ]
    let person: [Printout.Column] = [
      .init("№", width: 7, isNumber: true), .init(workplace[ListWords.name], width: 30),
      .init(workplace[ListWords.iin], width: 12), .init(workplace[ListWords.born], width: 10),
    ]
    return workplace.printout(
      workplace[ListWords.registrations], notes: [list.label(workplace)] + notes,
      columns: person + columns.map { .init(workplace[FieldWords.label($0.id)], width: $0.width) }
        + [.init(workplace[HistoryWords.ended], width: 10)]
    ) { take in
      var number = 0
      try pages { rows in
        for row in rows {
          number += 1
          try take(cells(row, number, workplace))
        }
      }
    }
  }

  private static func cells(_ row: RegistrationRow, _ number: Int, _ workplace: Workplace) -> [String] {
    [
      "\(number)", row.name, row.iin ?? "", row.birth?.dotted ?? "",
      ChoiceWords.short(.registrationKind, row.kind.rawValue).map { workplace[$0] } ?? "",
      workplace.place(row.place), row.arrivedOn?.dotted ?? "", row.registeredOn.dotted,
      row.until?.dotted ?? "", row.endedOn?.dotted ?? "",
    ]
  }
}
