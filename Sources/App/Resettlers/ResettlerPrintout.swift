import Domain
import Reports
import Store
import Words

/// A case of resettlement on one sheet of paper: an auxiliary record, for the folder.
enum ResettlerPrintout {
  static func printout(of id: Int64, _ workplace: Workplace) throws -> Printout {
    let dossier = try workplace.dossier(id, in: ResettlerRegister.self)
    let rules = try workplace.store.resettlerRules()
    let (record, history) = (dossier.record, dossier.history)
    var notes = [CaseWay(history).words(workplace)]
    if let term = rules.terms.term(of: history) {
      let day = workplace(CaseWords.until, term.due.dotted)
      notes.append("\(workplace.what(term)) \(day) (\(workplace.basis(of: term)))")
    }
    notes += ResettlerCase.fields.compactMap { field in
      field.get(record).map {
        "\(FieldWords.label(field.id)[workplace.language]): \(FormFields.words(field, $0, workplace))"
      }
    }
    notes += rules.check(dossier).map { workplace.ruled($0) }
    if history.isOpen, let support = rules.support(dossier) {
      notes += ResettlerWords.lines(support, workplace.language) + [workplace[ResettlerWords.othersDecide]]
    }
    let timeline = history.moves.map { move in
      [
        move.day.dotted, workplace[ResettlerWords.happened(move.step, record.direction)],
        workplace.details(of: move),
      ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return workplace.printout(
      workplace(ResettlerWords.oneCase, workplace.number(of: record, in: ResettlerRegister.self)),
      notes: notes,
      columns: [
        .init("№", width: 3, isNumber: true), .init(workplace[CaseWords.family], width: 32),
        .init(workplace[FieldWords.column(.relation)], width: 16),
        .init(workplace[FieldWords.column(.birthDate)], width: 16),
        .init(workplace[FieldWords.column(.iin)], width: 13),
      ], ending: ["\(workplace[CaseWords.timeline]):"] + timeline
    ) { take in
      for (index, member) in dossier.members.enumerated() {
        try take([
          "\(index + 1)", member.person.fullName, workplace.relation(member.record.relation),
          workplace.birth(member.person.birthDate), member.person.iin ?? "",
        ])
      }
    }
  }
}
