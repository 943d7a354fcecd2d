import Domain
import Reports
import Store
import Words

/// A case on one sheet of paper: an auxiliary record, for the folder.
enum KandasPrintout {
  static func printout(of id: Int64, _ workplace: Workplace) throws -> Printout {
    let dossier = try workplace.dossier(id, in: KandasRegister.self)
    let rules = try workplace.store.kandasRules()
    let (record, history) = (dossier.record, dossier.history)
    var notes = [CaseWay(history).words(workplace)]
    notes += rules.terms.terms(of: dossier, today: workplace.today).map { term in
      let name = dossier.member(term.member).map { "\($0.person.fullName): " } ?? ""
      return
        "\(name)\(workplace[KandasWords.term(term.rule)]) \(workplace(CaseWords.until, term.due.dotted)) "
        + "(\(workplace.basis(of: term)))"
    }
    notes += KandasCase.fields.compactMap { field in
      field.get(record).map {
        "\(FieldWords.label(field.id)[workplace.language]): \(FormFields.words(field, $0, workplace))"
      }
    }
    let filed = history.day(of: .filed) ?? workplace.today
    let missing = dossier.missingPapers(today: workplace.today).map { workplace[KandasWords.paper($0)] }
    let there = dossier.papers.filter { $0.holds(on: filed) }.map { workplace[KandasWords.paper($0.kind)] }
    notes.append("\(workplace[KandasWords.papers]): \(there.isEmpty ? "—" : there.joined(separator: ", "))")
    if !missing.isEmpty, history.application != .granted {
      notes.append("\(workplace[KandasWords.needed]): \(missing.joined(separator: ", "))")
    }
    notes += rules.check(dossier).filter { $0.rule != .r43 }.map { workplace.ruled($0) }
    let timeline = history.byDay.map { move in
      let name = dossier.member(move.member).map { "\($0.person.fullName): " } ?? ""
      return [
        move.day.dotted, name + workplace[KandasWords.happened(move.step)], workplace.details(of: move),
      ]
      .filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let adaptation = try adaptation(of: dossier, rules, workplace)
    return workplace.printout(
      workplace(KandasWords.oneCase, workplace.number(of: record)), notes: notes,
      columns: [
        .init("№", width: 3, isNumber: true), .init(workplace[CaseWords.family], width: 32),
        .init(workplace[FieldWords.column(.relation)], width: 16),
        .init(workplace[FieldWords.column(.birthDate)], width: 16),
        .init(workplace[FieldWords.column(.iin)], width: 13),
        .init(workplace[CaseWords.stage], width: 32),
      ], ending: adaptation + ["\(workplace[CaseWords.timeline]):"] + timeline
    ) { take in
      for (index, member) in dossier.members.enumerated() {
        try take([
          "\(index + 1)", member.person.fullName, workplace.relation(member.record.relation),
          workplace.birth(member.person.birthDate), member.person.iin ?? "",
          workplace.status(of: member.record.id, in: history),
        ])
      }
    }
  }

  /// The services that the family was given, and its stays in centres; without any no line.
  private static func adaptation(
    of dossier: KandasDossier, _ rules: KandasRules, _ workplace: Workplace
  ) throws -> [String] {
    let centres = try workplace.centreNames()
    let services = dossier.services.reversed().map { service in
      [
        service.givenOn?.dotted, service.kind.map { workplace.label(.kandasService, $0.rawValue) },
        workplace.served(service, in: dossier), service.provider, service.note,
      ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let stays = dossier.stays.reversed().map { stay in
      let name = dossier.member(stay.member)?.person.fullName ?? ""
      return "\(name): \(centres[stay.centre] ?? ""), \(workplace.term(of: stay, rules))"
    }
    return (services.isEmpty ? [] : ["\(workplace[AdaptationWords.title]):"] + services)
      + (stays.isEmpty ? [] : ["\(workplace[AdaptationWords.stays]):"] + stays)
  }
}
