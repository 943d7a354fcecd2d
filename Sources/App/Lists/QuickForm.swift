import Domain
import Store
import TUI
import Words

/// Corrects one field, or the few that belong together, of one record or of all that are marked, without opening their
/// forms.
struct QuickForm<Record>: EntryScreen {
  static var keepsDrafts: Bool { false }

  /// One of the records.
  struct Subject {
    let id: Int64
    /// Which record it is, in the language of the screen; the first line names it.
    let lines: () -> [String]
    let record: Record

    var name: String { lines().first ?? "" }
  }

  /// A record as it is to be saved, with the reason for each rule that the officer went on past.
  typealias Corrected = (subject: Subject, record: Record, accepted: [RuleCode: String])

  /// What a register says to its records, and how they are read and written.
  struct Keeping {
    let register: Register.Name
    /// One of the records as it is stored now; nil where it is not there any longer.
    let read: (Int64) throws -> Subject?
    /// What the rules say to one of the records.
    let check: (Subject, Record) throws -> [Problem]
    /// Writes them in one change.
    let write: ([Corrected], _ reason: String?) throws -> Void
    /// Fields whose terms run from the day in another one.
    var bases: [FieldID: Field<Record>] = [:]
    /// Fields that admit less here than their description says.
    var narrowed: [FieldID: FieldKind] = [:]
    /// Whether a new value of the first field asks for all others anew, as a class asks for its day and act.
    var goesTogether = false
  }

  let workplace: Workplace
  private let ids: [Int64]
  private let keeping: Keeping
  private var subjects: [Subject]
  /// What was found before anything was typed has been passed before.
  private var before: [[Problem]]
  /// Each record with what is typed in it, and what follows from that.
  private var verdicts: [(record: Record, problems: [Problem])] = []
  var paper: RecordForm<Record>

  /// - Parameter empty: what reading the form of several records begins from.
  /// - Throws: ``StoreError/absent(register:id:)`` where none of the records is there any longer.
  init(
    _ workplace: Workplace, _ ids: [Int64], empty: Record, _ fields: [Field<Record>], _ keeping: Keeping
  ) throws {
    self.workplace = workplace
    self.ids = ids
    self.keeping = keeping
    let subjects = try ids.compactMap(keeping.read)
    guard let first = subjects.first else {
      throw StoreError.absent(register: keeping.register, id: ids.first ?? 0)
    }
    self.subjects = subjects
    before = try subjects.map { try keeping.check($0, $0.record) }
    let record = subjects.count == 1 ? first.record : empty
    paper = RecordForm(workplace, name: "quick", fields: fields, record: record) { workplace in
      var form = FormFields.form(fields, workplace)
      for field in fields { form.update(field.id.rawValue) { $0.isRequired = false } }
      return form
    }
    (paper.narrowed, paper.bases) = (keeping.narrowed, keeping.bases)
    if subjects.count == 1 { paper.fill(from: record) }
    paper.textsAtFirst = paper.form.texts
    try readAll()
    if let first = fields.first { paper.form.come(to: first.id.rawValue) }
  }

  private var isOne: Bool { subjects.count == 1 }

  // MARK: Rules

  /// What goes with the first field's old value does not go with its new one.
  mutating func edited(_ id: FieldID?) throws {
    guard keeping.goesTogether, let first = paper.fields.first, id == first.id, isFirstChanged else { return }
    for field in paper.fields.dropFirst() {
      let text = paper.form.text(field.id.rawValue)
      guard text == paper.textsAtFirst?[field.id.rawValue] else { continue }
      paper.form.setText(field.id.rawValue, "")
      paper.form.setShown(field.id.rawValue, nil)
      field.set(&paper.record, nil)
    }
  }

  private var isFirstChanged: Bool {
    guard let first = paper.fields.first?.id.rawValue else { return false }
    return paper.form.text(first) != paper.textsAtFirst?[first] ?? ""
  }

  /// Only what the fields themselves bring about is said.
  mutating func left(_ id: FieldID?) throws {
    // A value picked from the list comes here alone.
    if id != nil { try edited(id) }
    verdicts = try zip(subjects, before).map { subject, before in
      var record = subject.record
      for field in paper.fields {
        let value = field.get(paper.record)
        // Of several an empty field leaves each as it is.
        if isOne || value != nil { field.set(&record, value) }
      }
      return (record, try keeping.check(subject, record).filter { !before.contains($0) })
    }
    var found = isOne ? verdicts[0].problems : []
    if keeping.goesTogether, isFirstChanged, let first = paper.fields.first, first.get(paper.record) != nil {
      found += paper.fields.dropFirst().filter { $0.get(paper.record) == nil }.map { Problem(.f01, $0.id) }
    }
    paper.judge(found)
  }

  var help: [String] { [workplace[MarkedWords.quickHelp]] + paper.help }

  // MARK: Saving

  /// Whether a record differs from what it was.
  private func isChanged(_ index: Int) -> Bool {
    paper.fields.contains { $0.get(verdicts[index].record) != $0.get(subjects[index].record) }
  }

  private func refusal(_ index: Int) -> Problem? { verdicts[index].problems.first(where: \.severity.refuses) }

  /// Those that change and that the rules admit.
  private var good: [Int] { verdicts.indices.filter { isChanged($0) && refusal($0) == nil } }

  /// F2: what the rules refuse stays as it was and is told; the others are corrected in one change. Where none can be,
  /// the form stays with what was typed.
  mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try readAll()
    if paper.showFirstRefusal() { return .stay }
    let good = good
    if !isOne, good.isEmpty {
      let refused = verdicts.indices.compactMap { index in refusal(index).map { (subjects[index].name, $0) } }
      paper.message =
        refused.first.map {
          Frame.Message(
            workplace(MarkedWords.noneCorrected, "\(refused.count)", workplace.ruled($0.1)), role: .problem)
        } ?? Frame.Message(workplace[MarkedWords.nothingChanges], role: .warning)
      return .stay
    }
    let warned = good.flatMap { index in
      verdicts[index].problems.warnings.map { (subjects[index].name, $0) }
    }
    if warned.isEmpty { return try store(reason: nil) }
    return isOne ? paper.askReason() : MarkedOutcome.askReason(warned, workplace)
  }

  mutating func store(reason: String?) throws -> Step {
    let corrected = good.map { index -> Corrected in
      (subjects[index], verdicts[index].record, verdicts[index].problems.accepted(for: reason))
    }
    let act = isOne ? nil : workplace(MarkedWords.corrected, "\(corrected.count)")
    let words = [act, reason].compactMap { $0 }.joined(separator: ": ")
    do {
      if !corrected.isEmpty { try keeping.write(corrected, words.isEmpty ? nil : words) }
    } catch StoreError.conflict(_, let id) {
      return try readAnew(afterConflictOn: id)
    }
    if isOne { return .pop(RecordSaved(keeping.register, id: subjects[0].id)) }
    let left = verdicts.indices.compactMap { index in
      refusal(index).map { (subjects[index].id, subjects[index].name, $0) }
    }
    return .pop(
      MarkedOutcome(
        done: corrected.count, same: verdicts.count - corrected.count - left.count, left: left,
        words: (MarkedWords.wereCorrected, MarkedWords.notCorrected)))
  }

  /// Somebody saved one of them meanwhile: all are read anew, what is typed stays.
  private mutating func readAnew(afterConflictOn id: Int64) throws -> Step {
    let changed = isOne ? subjects.first : subjects.first { $0.id == id }
    let name = changed?.name ?? workplace[MarkedWords.theMarked]
    subjects = try ids.compactMap(keeping.read)
    guard !subjects.isEmpty else { throw StoreError.absent(register: keeping.register, id: id) }
    before = try subjects.map { try keeping.check($0, $0.record) }
    if isOne {
      // What was typed stays over what is stored now.
      let first = paper.textsAtFirst ?? [:]
      let mine = paper.form.texts.filter { first[$0.key] != $0.value }
      paper.record = subjects[0].record
      for field in paper.fields { paper.form.setText(field.id.rawValue, "") }
      paper.fill(from: paper.record)
      paper.textsAtFirst = paper.form.texts
      for (field, text) in mine { paper.form.setText(field, text) }
    }
    try readAll()
    paper.message = Frame.Message(workplace(MarkedWords.readAnew, name), role: .warning)
    return .stay
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let title = isOne ? workplace[MarkedWords.quick] : workplace(MarkedWords.correct, "\(subjects.count)")
    let hint = isOne ? nil : Frame.Message(workplace[MarkedWords.correctHint], role: .dim)
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner, message: paper.said ?? hint)
    if isOne {
      let lines = subjects[0].lines().prefix(3)
      for (row, line) in lines.enumerated() {
        canvas.put(line, in: body.inset(2, 0).row(row), role: row == 0 ? .heading : .plain)
      }
      paper.form.draw(on: &canvas, in: body.dropTop(lines.count + 1))
      return
    }
    MarkedOutcome.draw(
      verdicts.indices.map { index in
        let refusal = refusal(index)
        return (subjects[index].name, refusal.map { workplace.ruled($0) } ?? "", refusal != nil)
      }, on: &canvas, in: body.dropTop(paper.form.height + 2).inset(2, 0), workplace)
    // Its choices lie over the names.
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
