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
    /// Which record it is; the first line names it.
    let lines: [String]
    let record: Record
  }

  /// A record as it is to be saved, with the reason for each rule that the officer went on past.
  typealias Corrected = (subject: Subject, record: Record, accepted: [RuleCode: String])

  /// What a register says to a record and how it is written.
  struct Keeping {
    let register: Register.Name
    /// What the rules say to one of the records.
    let check: (Subject, Record) throws -> [Problem]
    /// Writes them in one change.
    let write: ([Corrected], _ reason: String?) throws -> Void
  }

  let workplace: Workplace
  private let subjects: [Subject]
  private let keeping: Keeping
  /// What was found before anything was typed has been passed before.
  private let before: [[Problem]]
  /// Each record with what is typed in it, and what follows from that.
  private var verdicts: [(record: Record, problems: [Problem])] = []
  var paper: RecordForm<Record>

  /// - Parameters:
  ///   - empty: what reading the form of several records begins from.
  ///   - narrowed: fields that admit less here than their description says.
  ///   - bases: fields whose terms run from the day in another one.
  init(
    _ workplace: Workplace, _ subjects: [Subject], empty: Record, _ fields: [Field<Record>],
    narrowed: [FieldID: FieldKind] = [:], bases: [FieldID: Field<Record>] = [:], _ keeping: Keeping
  ) throws {
    self.workplace = workplace
    self.subjects = subjects
    self.keeping = keeping
    before = try subjects.map { try keeping.check($0, $0.record) }
    let record = subjects.count == 1 ? subjects[0].record : empty
    paper = RecordForm(workplace, name: "quick", fields: fields, record: record) { workplace in
      var form = FormFields.form(fields, workplace)
      for field in fields { form.update(field.id.rawValue) { $0.isRequired = false } }
      return form
    }
    (paper.narrowed, paper.bases) = (narrowed, bases)
    if subjects.count == 1 { paper.fill(from: record) }
    paper.textsAtFirst = paper.form.texts
    try readAll()
    if let first = fields.first { paper.form.come(to: first.id.rawValue) }
  }

  private var isOne: Bool { subjects.count == 1 }

  /// Only what the fields themselves bring about is said.
  mutating func left(_ id: FieldID?) throws {
    verdicts = try zip(subjects, before).map { subject, before in
      var record = subject.record
      for field in paper.fields {
        let value = field.get(paper.record)
        // Of several an empty field leaves each as it is.
        if isOne || value != nil { field.set(&record, value) }
      }
      return (record, try keeping.check(subject, record).filter { !before.contains($0) })
    }
    paper.judge(isOne ? verdicts[0].problems : [])
  }

  var help: [String] { [workplace[MarkedWords.quickHelp]] + paper.help }

  // MARK: Saving

  /// Whether a record differs from what it was.
  private func isChanged(_ index: Int) -> Bool {
    paper.fields.contains { $0.get(verdicts[index].record) != $0.get(subjects[index].record) }
  }

  /// Those that change and that the rules admit.
  private var good: [Int] {
    verdicts.indices.filter { isChanged($0) && !verdicts[$0].problems.contains(where: \.severity.refuses) }
  }

  /// F2: what the rules refuse stays as it was and is told; the others are corrected in one change.
  mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try readAll()
    if paper.showFirstRefusal() { return .stay }
    let warned = good.compactMap { index in
      verdicts[index].problems.first { $0.severity == .warning }.map { (subjects[index], $0) }
    }
    if warned.isEmpty { return try store(reason: nil) }
    if isOne { return paper.askReason() }
    return .push(
      LineDialog(
        "reason", title: workplace[EntryWords.reasonTitle],
        lines: warned.prefix(6).map { "\($0.lines.first ?? ""): \(workplace.ruled($1))" }
          + ["", workplace[EntryWords.reasonAsk]], least: 3, words: workplace.words))
  }

  mutating func store(reason: String?) throws -> Step {
    let corrected = good.map { index -> Corrected in
      let passed = verdicts[index].problems.filter { $0.severity == .warning }.map(\.rule)
      let accepted = reason.map { reason in
        Dictionary(passed.map { ($0, reason) }, uniquingKeysWith: { first, _ in first })
      }
      return (subjects[index], verdicts[index].record, accepted ?? [:])
    }
    let act = isOne ? nil : workplace(MarkedWords.corrected, "\(corrected.count)")
    do {
      if !corrected.isEmpty {
        try keeping.write(corrected, [act, reason].compactMap { $0 }.joined(separator: ": ").nonEmpty)
      }
    } catch StoreError.conflict {
      paper.message = Frame.Message(workplace[MarkedWords.changedMeanwhile], role: .problem)
      return .stay
    }
    if isOne { return .pop(RecordSaved(keeping.register, id: subjects[0].id)) }
    let left = verdicts.indices.compactMap { index in
      verdicts[index].problems.first(where: \.severity.refuses).map {
        (subjects[index].lines.first ?? "", $0)
      }
    }
    return .pop(
      MarkedOutcome(
        done: corrected.count, left: left, words: (MarkedWords.wereCorrected, MarkedWords.notCorrected)))
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let title = isOne ? workplace[EntryWords.correction] : workplace(MarkedWords.correct, "\(subjects.count)")
    let hint = isOne ? nil : Frame.Message(workplace[MarkedWords.correctHint], role: .dim)
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner, message: paper.said ?? hint)
    if isOne {
      let lines = subjects[0].lines.prefix(3)
      for (row, line) in lines.enumerated() {
        canvas.put(line, in: body.inset(2, 0).row(row), role: row == 0 ? .heading : .plain)
      }
      paper.form.draw(on: &canvas, in: body.dropTop(lines.count + 1))
      return
    }
    paper.form.draw(on: &canvas, in: body.dropTop(1))
    MarkedOutcome.draw(
      verdicts.indices.map { index in
        let refusal = verdicts[index].problems.first(where: \.severity.refuses)
        return (subjects[index].lines.first ?? "", refusal.map { workplace.ruled($0) } ?? "", refusal != nil)
      }, on: &canvas, in: body.dropTop(paper.form.height + 2).inset(2, 0), workplace)
  }
}

extension String {
  /// Nil where there is nothing.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
