import Domain
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
}
