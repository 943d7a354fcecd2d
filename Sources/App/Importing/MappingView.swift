import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

/// What the columns of a sheet mean that somebody made by hand: its headings beside the fields, and the first rows as
/// they would be read. Made once, it is kept under a name.
struct MappingView: SheetScreen {
  private static let nameTag = "name", meaningTag = "meaning", constantTag = "constant",
    writtenTag = "written"

  let workplace: Workplace
  private let path: String
  private let file: SheetFile
  private let known: SavedMapping?
  private let fields = RegistrationEntry.fields
  private var mapping: SheetMapping
  private var mappingAtFirst = SheetMapping(columns: [])
  private var rows: [SheetFile.Row] = []
  private let rules: RegistrationRules
  /// The fields that every row needs and neither a column nor a value for all rows gives.
  private var missing: [FieldID] = []
  /// The first rows are shown in place of the columns.
  private var showsRows = false
  /// What the open question is about.
  private var asked: Int?
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// - Parameter known: the mapping that was made before and fits, to be corrected.
  init(_ workplace: Workplace, _ path: String, _ file: SheetFile, _ known: SavedMapping? = nil) throws {
    self.workplace = workplace
    self.path = path
    self.file = file
    self.known = known
    rules = try workplace.store.registrationRules()
    if let known {
      // In the order of this file, so that what is shown beside a heading is what stands under it.
      mapping = known.mapping
      mapping.columns = file.header.map { heading in
        let meant = known.mapping.columns.first { $0.header.lowercased() == heading.lowercased() }?.meaning
        return SheetMapping.Column(heading, meant ?? .ignored)
      }
    } else {
      mapping = file.guess(fields.map(\.id), try workplace.interchangeWords())
      mapping.constants = [FieldID.event.rawValue: RegistrationEvent.arrival.rawValue]
      if mapping.missing(of: [.citizenship]) == [.citizenship] {
        mapping.constants[FieldID.citizenship.rawValue] = Country.kazakhstan
      }
    }
    mappingAtFirst = mapping
    try readRows()
  }

  private mutating func readRows() throws {
    rows = file.read(mapping, try workplace.reading(of: .file))
    missing = mapping.missing(of: Recognition.required)
    // A row that cannot be read is refused whatever is said for all of them.
    let read = rows.filter(\.problems.isEmpty)
    let papers = (read.isEmpty ? rows : read).map { row in
      var paper = RegistrationEntry()
      for (id, value) in row.values { RegistrationEntry.field(id)?.set(&paper, value) }
      return paper
    }
    let ids = fields.map(\.id)
    let given = Set(ids).subtracting(mapping.missing(of: ids))
    missing += rules.lacking(papers, given: given).filter { !missing.contains($0) }
  }

  /// The fields that no column gives and every row may be given at once: those that are needed, then those that are
  /// said already.
  private var constants: [FieldID] {
    let bare = SheetMapping(columns: mapping.columns)
    let needed = bare.missing(of: Recognition.required)
    let said = fields.map(\.id).filter { mapping.constants[$0.rawValue] != nil && !needed.contains($0) }
    let usual = [FieldID.consent, .consentOn, .until].filter { id in
      bare.missing(of: [id]) == [id] && !said.contains(id)
    }
    let offered = needed + said + usual
    return offered + missing.filter { !offered.contains($0) }
  }

  // MARK: Keys

  /// F10 asks where something was said of the columns that is not kept yet.
  var asksBeforeLeaving: Bool { mapping != mappingAtFirst }
  var leaving: (title: Phrase, loss: Phrase) { (SheetWords.unkept, SheetWords.loss) }

  var commands: [Binding] {
    [
      Binding("save", .function(2), label: workplace[ScreenWords.save], priority: 3),
      Binding(
        "open", .enter, label: workplace[SheetWords.changeMeaning], priority: 4, isLive: opening != nil),
      Binding(
        "rows", .function(5), label: workplace[showsRows ? SheetWords.showColumns : SheetWords.showRows],
        short: workplace[showsRows ? SheetWords.showColumnsShort : SheetWords.showRowsShort], priority: 5),
    ]
  }

  var help: [String] { [workplace[SheetWords.help]] }
  var title: String { "\(workplace[SheetWords.title]) · \(file.name)" }

  var standing: Frame.Message? {
    let missing = missing
    guard !missing.isEmpty else { return Frame.Message(workplace[SheetWords.ready], role: .good) }
    let named = missing.prefix(3).map { workplace[FieldWords.label($0)] }.joined(separator: ", ")
    let names = missing.count > 3 ? "\(named) +\(missing.count - 3)" : named
    let isHere = missing.contains { opening == row(of: $0) }
    return Frame.Message(
      workplace(isHere ? SheetWords.missing : SheetWords.missingElsewhere, names), role: .warning)
  }

  /// The line that says a field for every row.
  private func row(of id: FieldID) -> Sheet.Opening? {
    constants.firstIndex(of: id).map { .value(mapping.columns.count + $0) }
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    if command == "save" {
      guard let lacking = missing.first else { return askName() }
      showsRows = false
      if let row = row(of: lacking) { cursor.select(row, in: sheet(width: 80)) }
      return .stay
    }
    if command == "rows" {
      showsRows.toggle()
      cursor = SheetCursor()
      return .stay
    }
    guard case .value(let index)? = opening else { return .stay }
    asked = index
    return index < mapping.columns.count
      ? askMeaning(of: index) : askConstant(constants[index - mapping.columns.count])
  }

  private func askName() -> Step {
    let stem = (file.name as NSString).deletingPathExtension
    return .push(
      LineDialog(
        Self.nameTag, title: workplace[SheetWords.title], lines: [workplace[SheetWords.nameAsk]],
        text: known?.name ?? stem,
        maxLength: 60, words: workplace.words))
  }

  private func askMeaning(of index: Int) -> Step {
    let column = mapping.columns[index]
    let items =
      [Menu.Item("-", workplace[SheetWords.ignored]), Menu.Item("full_name", workplace[SheetWords.fullName])]
      + fields.map { Menu.Item($0.id.rawValue, workplace[FieldWords.label($0.id)]) }
    return .push(
      MenuDialog(
        Self.meaningTag, title: workplace(SheetWords.meaningAsk, column.header), items: items,
        selected: column.meaning.rawValue, words: workplace.words))
  }

  /// A choice is chosen, a day may be that of another column or the desk's, anything else is written.
  private func askConstant(_ id: FieldID) -> Step {
    guard let field = fields.first(where: { $0.id == id }) else { return .stay }
    let title = workplace(SheetWords.constantAsk, workplace[FieldWords.label(id)])
    var items: [Menu.Item] = []
    switch field.kind {
    case .choice(let list):
      items = workplace.choices(list).map { Menu.Item($0.value, $0.label) }
    case .day:
      items = [Menu.Item(SheetMapping.today, workplace[CommonWords.today])]
      for case .field(let other) in mapping.columns.map(\.meaning) where isDay(other) && other != .birthDate {
        items.append(
          Menu.Item(
            SheetMapping.same(as: other), workplace(SheetWords.asColumn, workplace[FieldWords.label(other)])))
      }
      items.append(Menu.Item("", workplace[SheetWords.another]))
    default: return askText(title, id)
    }
    items.append(Menu.Item("-", workplace[CommonWords.none]))
    return .push(
      MenuDialog(
        Self.constantTag, title: title, items: items, selected: mapping.constants[id.rawValue],
        words: workplace.words))
  }

  private func askText(_ title: String, _ id: FieldID) -> Step {
    .push(
      LineDialog(
        Self.writtenTag, title: title, lines: [workplace.today(FieldWords.help(id))],
        text: mapping.constants[id.rawValue].map { $0.hasPrefix("=") ? "" : $0 } ?? "", least: 0,
        words: workplace.words))
  }

  private func isDay(_ id: FieldID) -> Bool {
    if case .day? = fields.first(where: { $0.id == id })?.kind { true } else { false }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let outcome = answer as? Importing.Outcome { return .replace(TrialView(workplace, outcome)) }
    switch answer as? DialogAnswer {
    case .yes(Self.leaveTag): return .pop(nil)
    case .chose(Self.meaningTag, let chosen):
      guard let asked, let meaning = SheetMapping.Meaning(rawValue: chosen) else { break }
      // Two columns cannot mean the same: the other one gives way.
      for index in mapping.columns.indices
      where meaning != .ignored && mapping.columns[index].meaning == meaning {
        mapping.columns[index].meaning = .ignored
      }
      mapping.columns[asked].meaning = meaning
    case .chose(Self.constantTag, ""):
      guard let id = askedConstant else { break }
      return askText(workplace(SheetWords.constantAsk, workplace[FieldWords.label(id)]), id)
    case .chose(Self.constantTag, let chosen): setConstant(chosen == "-" ? "" : chosen)
    case .wrote(Self.writtenTag, let text): try write(text)
    case .wrote(Self.nameTag, let name):
      try SavedMapping.save(mapping, as: name, in: workplace.store)
      let saved = try SavedMapping.named(name, in: workplace.store)
      return Importing(workplace, path, saved).run(isTrial: true)
    default: break
    }
    asked = nil
    try readRows()
    return .stay
  }

  private var askedConstant: FieldID? {
    guard let index = asked.map({ $0 - mapping.columns.count }), constants.indices.contains(index) else {
      return nil
    }
    return constants[index]
  }

  /// A constant that was written is read at once: what cannot be read is said, and nothing is set.
  private mutating func write(_ text: String) throws {
    guard let id = askedConstant, let field = fields.first(where: { $0.id == id }) else { return }
    switch try workplace.reading().read(text, as: field) {
    case .empty: setConstant("")
    case .value(let value, _): setConstant(value.canonical)
    case .problem(let problem): message = Frame.Message(workplace.ruled(problem), role: .problem)
    }
  }

  private mutating func setConstant(_ text: String) {
    guard let id = askedConstant else { return }
    mapping.constants[id.rawValue] = text.isEmpty ? nil : text
  }

  // MARK: The sheet

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard !showsRows else {
      sheet.heading(workplace[SheetWords.preview])
      for row in rows { write(row, on: &sheet) }
      return sheet
    }
    let (meanings, samples) = (28, 54)
    for (index, column) in mapping.columns.enumerated() {
      let sample = file.rows.first { index < $0.count && !$0[index].isEmpty }.map { $0[index] } ?? ""
      sheet.row(
        [
          (2, column.header.isEmpty ? "—" : column.header), (meanings, words(column.meaning)),
          (samples, sample),
        ],
        role: column.meaning == .ignored ? .dim : .plain, opens: .value(index))
    }
    sheet.heading(workplace[SheetWords.constants])
    for (index, id) in constants.enumerated() {
      let value = mapping.constants[id.rawValue].map { words($0, of: id) } ?? "—"
      sheet.row(
        [(2, workplace[FieldWords.label(id)]), (meanings, value)],
        role: missing.contains(id) ? .warning : .plain, opens: .value(mapping.columns.count + index))
    }
    sheet.heading(workplace[SheetWords.preview])
    for row in rows { write(row, on: &sheet) }
    return sheet
  }

  private func words(_ meaning: SheetMapping.Meaning) -> String {
    switch meaning {
    case .ignored: workplace[SheetWords.ignored]
    case .fullName: workplace[SheetWords.fullName]
    case .field(let id): workplace[FieldWords.label(id)]
    }
  }

  private func words(_ constant: String, of id: FieldID) -> String {
    if constant == SheetMapping.today { return workplace[CommonWords.today] }
    if let other = SheetMapping.field(of: constant) {
      return workplace(SheetWords.asColumn, workplace[FieldWords.label(other)])
    }
    let field = fields.first { $0.id == id }
    if field?.kind == .country { return CountryWords.name(constant)?[workplace.language] ?? constant }
    guard case .choice(let list)? = field?.kind else { return constant }
    return workplace.label(list, constant)
  }

  /// Each part of the name on its own, so that one sees how a single cell was parted; then what could not be read.
  private func write(_ row: SheetFile.Row, on sheet: inout Sheet) {
    let names = [FieldID.surname, .givenName, .patronymic].map { row.values[$0]?.canonical ?? "—" }
    let rest = [FieldID.iin, .birthDate, .toTerritory, .arrivedOn].compactMap { id -> String? in
      guard let value = row.values[id], let field = fields.first(where: { $0.id == id }) else { return nil }
      return FormFields.words(field, value, workplace)
    }
    sheet.longRow([(2, names.joined(separator: " | ")), (40, rest.joined(separator: " · "))])
    for problem in row.problems { sheet.text("✗ \(workplace.ruled(problem))", role: .problem, indent: 4) }
  }
}
