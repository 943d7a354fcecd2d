import Domain
import Store
import TUI
import Words

/// Corrects one field of a registration without opening its form.
struct QuickForm: EntryScreen {
  static let keepsDrafts = false
  /// The fields that are corrected most often, in the order of the menu.
  static let offered: [FieldID] = [
    .until, .street, .house, .flat, .externalNumber, .toTerritory, .fromTerritory, .arrivedOn, .registeredOn,
    .consent, .consentOn, .owner, .reason,
  ]

  let workplace: Workplace
  private let record: RegistrationRecord
  private let id: FieldID
  private let rules: RegistrationRules
  private var history: PersonStays
  /// What was found before anything was typed.
  private let before: [Problem]
  var paper: RecordForm<RegistrationEntry>

  init(_ workplace: Workplace, _ record: RegistrationRecord, _ id: FieldID) throws {
    self.workplace = workplace
    self.record = record
    self.id = id
    rules = try workplace.store.registrationRules()
    let entry = RegistrationEntry(record.stay, of: record.person)
    history = try workplace.store.stays(for: entry, person: record.person.id, except: record.stay.id)
    before = rules.check(entry, history: history)
    let fields = [RegistrationEntry.field(id)].compactMap { $0 }
    paper = RecordForm(workplace, name: "quick", fields: fields, record: entry) { workplace in
      var form = FormFields.form(fields, workplace)
      form.update(id.rawValue) { $0.isRequired = false }
      return form
    }
    if id == .toTerritory { paper.narrowed = [.toTerritory: .place(.territory)] }
    paper.fill(from: entry)
    paper.textsAtFirst = paper.form.texts
    try readAll()
    paper.form.come(to: id.rawValue)
  }

  /// The fields that this registration has.
  static func offered(of stay: Registration) -> [FieldID] {
    offered.filter { $0 != .until || stay.kind == .temporary }
  }

  /// Only what the field itself brings about is said: what was found before has been passed before.
  mutating func left(_ id: FieldID?) throws {
    history = try workplace.store.stays(for: paper.record, person: record.person.id, except: record.stay.id)
    paper.judge(rules.check(paper.record, history: history).filter { !before.contains($0) })
  }

  var help: [String] { [workplace[MarkedWords.quickHelp]] + paper.help }

  mutating func store(reason: String?) throws -> Step {
    let accepted = reason.map { paper.acceptance(of: $0) } ?? [:]
    let entry = paper.record
    do {
      try workplace.store.change(.correct) { change in
        try change.correct(
          record.stay, of: record.person, to: entry, accepted: accepted,
          isLate: rules.isLate(entry, history: history))
      }
    } catch StoreError.conflict {
      paper.message = Frame.Message(workplace[MarkedWords.changedMeanwhile], role: .problem)
      return .stay
    }
    return .pop(RecordSaved(id: record.stay.id))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[EntryWords.correction]), right: workplace.corner, message: paper.said)
    for (row, line) in record.lines(workplace).prefix(3).enumerated() {
      canvas.put(line, in: body.inset(2, 0).row(row), role: row == 0 ? .heading : .plain)
    }
    paper.form.draw(on: &canvas, in: body.dropTop(4))
  }
}
