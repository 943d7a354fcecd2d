import Domain
import Store
import TUI
import Words

/// The centres where kandas families live for a time: places, who lives there, what is free.
struct CentresView: SheetScreen {
  let workplace: Workplace
  private var rows: [CentreRow]
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    rows = try workplace.store.centres(on: workplace.today)
  }

  private var selected: CentreRow? {
    guard case .value(let index)? = opening, rows.indices.contains(index) else { return nil }
    return rows[index]
  }

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      openBinding(priority: 6),
      Binding(
        "correct", .function(4), label: workplace[RecordWords.correct], priority: 3,
        isLive: canWrite && selected != nil),
      Binding(
        "new", .function(7), label: workplace[AdaptationWords.newCentre],
        short: workplace[ScreenWords.newShortMasculine], priority: 4, isLive: canWrite),
      Binding(
        "archive", .function(8), label: workplace[AdaptationWords.archive],
        short: workplace[
          selected?.centre.isArchived == true ? AdaptationWords.reopenShort : AdaptationWords.archiveShort],
        priority: 5, isLive: canWrite && selected != nil),
      GoingBack.binding(workplace),
    ]
  }

  var help: [String] {
    [workplace[AdaptationWords.centresHelp], PointWords.text(10)[workplace.language]]
  }

  var title: String { workplace[AdaptationWords.centres] }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch (command, selected) {
    case ("asOf", _): return GoingBack.ask(workplace)
    case ("new", _): return .push(try CentreForm(workplace, Centre(), among: rows))
    case ("correct", let row?): return .push(try CentreForm(workplace, row.centre, among: rows))
    case ("archive", let row?):
      var centre = row.centre
      centre.isArchived.toggle()
      try workplace.store.change(.correct) { try $0.save(&centre) }
      try readAnew()
      // The row has another place in the list now.
      if let index = rows.firstIndex(where: { $0.centre.id == centre.id }) {
        cursor.select(.value(index), in: sheet(width: 80))
      }
      return .stay
    case (_, let row?): return .push(try CentreView(workplace, row.centre.id))
    default: return .stay
    }
  }

  private mutating func readAnew() throws { rows = try workplace.store.centres(on: workplace.today) }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let past = try GoingBack.answer(answer, workplace, &message, open: { try CentresView($0) }) {
      return past
    }
    try readAnew()
    if let saved = answer as? RecordSaved, saved.register == .centre,
      let index = rows.firstIndex(where: { $0.centre.id == saved.id })
    {
      cursor.select(.value(index), in: sheet(width: 80))
    }
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    if rows.isEmpty { sheet.text(workplace[AdaptationWords.noCentres], role: .dim, indent: 2) }
    guard !rows.isEmpty else { return sheet }
    let columns = [
      FieldWords.column(.centreName), FieldWords.column(.centreTerritory), FieldWords.column(.places),
      AdaptationWords.lodgers, AdaptationWords.free,
    ]
    sheet.row(pieces(columns.map { workplace[$0] }, width), role: .label)
    for (index, row) in rows.enumerated() {
      let centre = row.centre
      let free = centre.isArchived ? workplace[AdaptationWords.archived] : figure(row.free)
      sheet.row(
        pieces(
          [
            centre.name ?? "", workplace.place(centre.territory), figure(centre.places ?? 0),
            figure(row.lodgers), free,
          ], width), role: centre.isArchived ? .dim : row.free < 0 ? .warning : .plain, opens: .value(index))
    }
    if rows.count > 1 {
      let open = rows.filter { !$0.centre.isArchived }
      sheet.row(
        pieces(
          [
            workplace[AdaptationWords.total], "",
            figure(open.reduce(0) { $0 + ($1.centre.places ?? 0) }),
            figure(rows.reduce(0) { $0 + $1.lodgers }),
            figure(open.reduce(0) { $0 + max(0, $1.free) }),
          ], width), role: .heading)
    }
    return sheet
  }

  /// Figures stand under each other by their last digit; people above the places are less than nought.
  private func figure(_ number: Int) -> String {
    let digits = (number < 0 ? "−" : "") + CountWords.number(abs(number))
    return String(repeating: " ", count: max(0, 5 - digits.count)) + digits
  }

  private func pieces(_ texts: [String], _ width: Int) -> [(x: Int, text: String)] {
    let columns = width < 100 ? [2, 37, 52, 59, 67] : [2, 52, 72, 82, 92]
    return zip(columns, texts).map { ($0, $1) }
  }
}
