import Domain
import Store
import TUI
import Words

/// What stands on the screen of a case.
extension KandasView {
  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let history = dossier.history
    sheet.text(CaseWay(history).words(workplace), role: .heading)
    let terms = rules.terms.terms(of: dossier, today: workplace.today).filter(isNear)
    for (index, term) in terms.enumerated()
    where !terms[..<index].contains(where: { $0.isTogether(with: term) }) {
      write(term, of: terms.filter { $0.isTogether(with: term) }.compactMap(\.member), on: &sheet)
    }
    writeFamily(on: &sheet)
    writeSteps(on: &sheet)
    let findings = rules.check(dossier).filter { $0.rule != .r43 }
    for finding in findings {
      sheet.text(
        "\(finding.severity.refuses ? "✗" : "!") \(workplace.ruled(finding))",
        role: finding.severity.refuses ? .problem : .warning, indent: 2)
    }
    writePapers(on: &sheet)
    writeAdaptation(on: &sheet)
    writeFacts(on: &sheet)
    sheet.heading(workplace[CaseWords.timeline])
    for move in history.byDay.reversed() { write(move, on: &sheet) }
    return sheet
  }

  /// The application's term, and those of members that are near or over.
  private func isNear(_ term: CaseTerm) -> Bool {
    term.member == nil || !term.isReminder || term.due < workplace.today
      || rules.alert(until: term.due) != nil
  }

  /// A term; what several members have to do by one day is one line.
  private func write(_ term: CaseTerm, of members: [Int64], on sheet: inout Sheet) {
    let isOver = term.due < workplace.today
    let names = members.compactMap { dossier.member($0)?.person.givenName }.joined(separator: ", ")
    let name = names.isEmpty ? "" : "\(names): "
    let words =
      "\(name)\(workplace[KandasWords.term(term.rule)]): \(workplace(CaseWords.until, term.due.dotted)), "
      + "\(workplace.remaining(until: term.due)) · \(workplace.basis(of: term))"
    sheet.text(words, role: isOver ? .warning : .plain, indent: 1)
    if let year = term.unfilledYear {
      sheet.text(workplace.ruled(Problem(.r91, values: ["\(year)"])), role: .dim, indent: 1)
    }
  }

  private func writeFamily(on sheet: inout Sheet) {
    let narrow = sheet.width < 100
    let relation = narrow ? 27 : 44
    let birth = relation + 17
    let status = birth + 16
    sheet.heading(workplace[CaseWords.family])
    for member in dossier.members {
      let words = workplace.status(of: member.record.id, in: dossier.history, isShort: narrow)
      let wants = member.record.wantsStatus == true
      let until = dossier.history.until(member.record.id)
      let isNear =
        dossier.history.statuses[member.record.id]?.isOpen == true
        && until.map { $0 < workplace.today || rules.alert(until: $0) != nil } ?? false
      sheet.row(
        [
          (2, member.person.fullName), (relation, workplace.relation(member.record.relation)),
          (birth, workplace.birth(member.person.birthDate)),
          (status, wants || dossier.history.statuses[member.record.id] != nil ? words : "—"),
        ], role: isNear ? .warning : .plain, opens: .member(member.record.id))
    }
  }

  /// The steps that the state allows; the menu has the others with their reasons.
  private func writeSteps(on sheet: inout Sheet) {
    let possible = KandasStep.allCases.filter { !$0.isOfMember && steps.allows($0) }
    guard !possible.isEmpty, !workplace.isPast else { return }
    sheet.heading(workplace[CaseWords.next])
    let usual = steps.usual
    for step in possible {
      let key = step == usual.first ? "F4" : step == usual.second ? "F5" : step == .withdrawn ? "F8" : ""
      let obstacle = steps.obstacles(to: step).first
      sheet.longRow(
        [
          (2, key), (5, workplace[KandasWords.command(step)]),
          (32, obstacle.map { "✗ \(workplace.ruled($0))" } ?? ""),
        ], role: obstacle == nil ? .plain : .dim, opens: .step(step.rawValue, nil))
    }
  }

  private func writePapers(on sheet: inout Sheet) {
    let missing = dossier.missingPapers(today: workplace.today)
    let needed = KandasPaper.needed(on: dossier.record.ground).count
    sheet.heading("\(workplace[KandasWords.papers]) \(needed - missing.count)/\(needed)")
    for kind in missing where dossier.history.application != .granted {
      let isExpired = dossier.papers.contains { $0.kind == kind && $0.isThere }
      sheet.row(
        [
          (2, "✗"), (4, workplace[KandasWords.paper(kind)]),
          (32, workplace[isExpired ? KandasWords.expired : KandasWords.needed]),
        ], role: .warning, opens: .kandasPaper(kind))
    }
    let day = dossier.history.day(of: .filed) ?? workplace.today
    let there = dossier.papers.filter { $0.holds(on: day) }.map { paper in
      [workplace[KandasWords.paper(paper.kind)], paper.until.map { workplace(CaseWords.until, $0.dotted) }]
        .compactMap { $0 }.joined(separator: " ")
    }
    let words = there.isEmpty ? workplace[KandasWords.noPapers] : "✓ " + there.joined(separator: ", ")
    sheet.longRow([(2, words)], role: .dim, opens: .kandasPapers)
  }

  /// The services that were given last, and who lives in a centre; the screen behind them has all.
  private func writeAdaptation(on sheet: inout Sheet) {
    let kinds = Set(dossier.services.map(\.kind))
    let count = KandasService.Kind.allCases.count
    sheet.heading("\(workplace[AdaptationWords.title]) \(kinds.count)/\(count)")
    let lodging = dossier.stays.filter { $0.leftOn == nil }
    // Who moved in together is one line.
    for together in Dictionary(grouping: lodging, by: { [$0.centre, Int64($0.since.days(until: .last))] })
      .values.sorted(by: { ($0[0].since, $0[0].id) > ($1[0].since, $1[0].id) })
    {
      let isOver = rules.terms.end(stayingSince: together[0].since).map { $0 < workplace.today } ?? false
      let members = Set(together.map(\.member))
      let names = dossier.members.filter { members.contains($0.record.id) }.map { $0.person.givenName ?? "" }
      let whole = names.count == dossier.members.count && names.count > 1
      sheet.row(
        [
          (2, whole ? workplace[AdaptationWords.wholeFamily] : names.joined(separator: ", ")),
          (24, centres[together[0].centre] ?? ""), (43, workplace.term(of: together[0], rules)),
        ], role: isOver ? .warning : .plain, opens: .kandasServices)
    }
    for service in dossier.services.prefix(3) {
      let kind = service.kind.map { workplace.label(.kandasService, $0.rawValue) } ?? ""
      sheet.row(
        [
          (2, service.givenOn?.dotted ?? ""), (15, kind), (35, workplace.served(service, in: dossier)),
          (58, service.provider ?? ""),
        ], opens: .kandasServices)
    }
    if dossier.services.count > 3 || dossier.services.isEmpty {
      let words =
        dossier.services.isEmpty
        ? workplace[AdaptationWords.noServices]
        : workplace(AdaptationWords.allServices, CountWords.number(dossier.services.count))
      sheet.row([(2, words)], role: .dim, opens: .kandasServices)
    }
  }

  private func writeFacts(on sheet: inout Sheet) {
    let record = dossier.record
    sheet.gap()
    sheet.row([(1, workplace[CaseWords.application])], role: .heading, opens: .correct)
    let fields = KandasCase.fields.filter {
      $0.get(record) != nil && ![.street, .house, .flat].contains($0.id)
    }
    for field in fields {
      var words = FormFields.words(field, field.get(record), workplace)
      if field.id == .toTerritory {
        words = [
          workplace.wholePlace(record.place),
          [record.street, record.house].compactMap { $0 }.joined(separator: " "),
          record.flat.map { workplace(ListWords.flat, $0) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
      }
      sheet.fact(FieldWords.label(field.id)[workplace.language], words, at: 22)
    }
  }

  private func write(_ move: KandasMove, on sheet: inout Sheet) {
    let name = dossier.member(move.member).map { "\($0.person.givenName ?? $0.person.fullName): " } ?? ""
    let details = workplace.details(of: move)
    let words =
      "\(name)\(workplace[KandasWords.happened(move.step)])" + (details.isEmpty ? "" : " · \(details)")
    sheet.fact(move.day.dotted, words, at: 15)
  }
}

extension CaseTerm {
  /// Whether it is the same term of another member.
  fileprivate func isTogether(with other: CaseTerm) -> Bool {
    (rule, due, from) == (other.rule, other.due, other.from)
  }
}
