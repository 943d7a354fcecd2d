import Domain
import Store
import TUI
import Words

/// What stands on the screen of a case of resettlement.
extension ResettlerView {
  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.text(CaseWay(dossier.history).words(workplace), role: .heading)
    if let term = rules.terms.term(of: dossier.history) { write(term, on: &sheet) }
    writeFamily(on: &sheet)
    writeSteps(on: &sheet)
    // Who comes first, and how many are in the quota, are told with what stands in the way: they weigh in the decision.
    for finding in rules.check(dossier).sorted(by: { $0.severity > $1.severity }) {
      let (mark, role): (String, Role) =
        finding.severity.refuses
        ? ("✗", .problem) : finding.severity == .warning ? ("!", .warning) : ("i", .dim)
      sheet.text("\(mark) \(workplace.ruled(finding))", role: role, indent: 2)
    }
    writeSupport(on: &sheet)
    writeFacts(on: &sheet)
    sheet.heading(workplace[CaseWords.timeline])
    for move in dossier.history.moves.reversed() {
      let details = workplace.details(of: move)
      let words =
        workplace[ResettlerWords.happened(move.step, dossier.record.direction)]
        + (details.isEmpty ? "" : " · \(details)")
      sheet.fact(move.day.dotted, words, at: 15)
    }
    return sheet
  }

  private func write(_ term: CaseTerm, on sheet: inout Sheet) {
    let words =
      "\(workplace.what(term)): \(workplace(CaseWords.until, term.due.dotted)), "
      + "\(workplace.remaining(until: term.due)) · \(workplace.basis(of: term))"
    sheet.text(words, role: term.due < workplace.today ? .warning : .plain, indent: 1)
    if let year = term.unfilledYear {
      sheet.text(workplace.ruled(Problem(.r91, values: ["\(year)"])), role: .dim, indent: 1)
    }
  }

  private func writeFamily(on sheet: inout Sheet) {
    let isNarrow = sheet.width < 100
    let relation = isNarrow ? 34 : 46
    sheet.heading(
      "\(workplace[CaseWords.family]) · \(workplace(CaseWords.people, "\(dossier.members.count)"))")
    for member in dossier.members {
      sheet.row(
        [
          (2, member.person.fullName), (relation, workplace.relation(member.record.relation)),
          (relation + 20, workplace.birth(member.person.birthDate)),
          (relation + 38, isNarrow ? "" : member.person.iin ?? ""),
        ], opens: .member(member.record.id))
    }
  }

  /// The steps that the stage allows; the menu has the others with their reasons.
  private func writeSteps(on sheet: inout Sheet) {
    let possible = steps.possible
    guard !possible.isEmpty, !workplace.isPast else { return }
    sheet.heading(workplace[CaseWords.next])
    let usual = steps.usual
    for step in possible {
      let key = step == usual.first ? "F4" : step == usual.second ? "F5" : step == .withdrawn ? "F8" : ""
      let obstacle = steps.obstacles(to: step).first
      sheet.longRow(
        [
          (2, key), (5, workplace[ResettlerWords.command(step, dossier.record.direction)]),
          (37, obstacle.map { "✗ \(workplace.ruled($0))" } ?? ""),
        ], role: obstacle == nil ? .plain : .dim, opens: .step(step.rawValue, nil))
    }
  }

  /// What the family may get, as arithmetic; support by the quota is a matter of those who go, or have gone.
  private func writeSupport(on sheet: inout Sheet) {
    guard dossier.history.isOpen else { return }
    sheet.heading(workplace[ResettlerWords.support])
    guard let support = rules.support(dossier) else {
      let day = dossier.history.day(of: .included) ?? workplace.today
      return sheet.text(workplace(ResettlerWords.noNumbers, day.dotted), role: .warning, indent: 2)
    }
    for line in ResettlerWords.lines(support, workplace.language) { sheet.text(line, indent: 2) }
    sheet.text(workplace[ResettlerWords.othersDecide], role: .dim, indent: 2)
  }

  private func writeFacts(on sheet: inout Sheet) {
    sheet.gap()
    sheet.row([(1, workplace[CaseWords.application])], role: .heading, opens: .correct)
    for field in ResettlerCase.fields where field.get(dossier.record) != nil {
      sheet.fact(
        FieldWords.label(field.id)[workplace.language],
        FormFields.words(field, field.get(dossier.record), workplace), at: 30)
    }
  }
}

extension Workplace {
  /// What a move's papers say: «№ 12, Павлодарская область, причина».
  func details(of move: ResettlerMove) -> String {
    [move.number.map { self(CaseWords.byNumber, $0) }, move.place.map { place($0) }, move.reason]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
