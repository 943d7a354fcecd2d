import Domain
import Reports
import Store
import TUI
import Words

/// Finding cases as one types, narrowing them to a district, and taking them out for the printer.
extension CasesView {
  private static var most: Int { 200 }

  /// What a text finds in the list: by the head or a member, by IIN or document, by number.
  static func find(_ text: String, _ list: CaseList<R>, _ store: Store) throws -> (
    records: [CaseRow<R>], isCut: Bool
  ) {
    let found = try store.find(text, in: list, limit: most)
    return (found, found.count == most)
  }

  static func line(_ row: CaseRow<R>, _ workplace: Workplace) -> TableRow<CaseRow<R>> {
    TableRow(
      id: row.id, key: row,
      cells: [
        workplace.number(of: row), row.name, "\(row.members)", workplace.stage(of: row),
        row.filedOn?.dotted ?? "",
        workplace.place(row.place), workplace.brief(row.from),
      ], role: row.stage?.isOpen == true ? .plain : .dim)
  }

  // MARK: Districts

  static var districtTag: String { "district" }

  /// The districts of the list with how many cases each has; the first choice is all of them.
  func districtMenu() throws -> Step {
    var whole = list
    whole.district = nil
    let counted = try workplace.store.districts(of: whole)
    let items =
      [
        Menu.Item(
          "", workplace[CaseWords.allDistricts],
          detail: CountWords.number(counted.reduce(0) { $0 + $1.count }))
      ]
      + counted.map { district, count in
        Menu.Item(
          "\(district.number)", workplace.place(.territory(district)), detail: CountWords.number(count))
      }
    return .push(
      MenuDialog(
        Self.districtTag, title: workplace[ListWords.district], items: items,
        selected: list.district.map { "\($0.number)" } ?? "", words: workplace.words))
  }

  // MARK: Printing

  /// The rows of the list, all of them, as a table for the printer.
  func printout(_ title: String) -> Printing.Make {
    let (list, text) = (list, table.findText)
    return { desk in
      desk.printout(
        title, notes: text.isEmpty ? [] : [desk(PrintWords.found, text)],
        columns: [
          .init(desk[CaseWords.numberColumn], width: 12), .init(desk[CaseWords.head], width: 36),
          .init(desk[CaseWords.members], width: 4, isNumber: true), .init(desk[CaseWords.stage], width: 24),
          .init(desk[FieldWords.column(.filedOn)], width: 10), .init(desk[R.places.to], width: 24),
          .init(desk[R.places.from], width: 14),
        ]
      ) { take in
        guard text.isEmpty else {
          for row in try desk.store.find(text, in: list, limit: .max) { try take(Self.line(row, desk).cells) }
          return
        }
        var last: CaseRow<R>?
        repeat {
          let rows = try desk.store.page(list, after: last, limit: 500)
          for row in rows { try take(Self.line(row, desk).cells) }
          last = rows.last
        } while last != nil
      }
    }
  }
}
