import Domain
import Store
import TUI
import Words

/// A service of adaptation: which, to whom, when, who gave it. What was entered last stands in it already.
struct KandasServiceForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "kandas-service"

  let workplace: Workplace
  private let dossier: KandasDossier
  private let rules: KandasRules
  private var stored: KandasService
  var paper: RecordForm<KandasService>

  /// - Parameter service: one that is corrected, or a new one of the id 0.
  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace, _ dossier: KandasDossier, _ service: KandasService) throws {
    self.workplace = workplace
    self.dossier = dossier
    rules = try workplace.store.kandasRules()
    stored = service
    paper = RecordForm(
      workplace, name: Self.name, fields: KandasService.fields, record: service
    ) { workplace in
      var form = FormFields.form(KandasService.fields, workplace)
      for field in KandasService.fields {
        form.update(field.id.rawValue) { $0.isRequired = KandasService.required.contains(field.id) }
      }
      form.update(FieldID.servedMember.rawValue) { shown in
        // Most of a family have one surname: the given names tell them apart where there is little room.
        let members = dossier.members.map { member in
          let names = [member.person.givenName, member.person.surname].compactMap { $0 }
          return FormField.Choice(String(member.record.id), names.joined(separator: " "))
        }
        shown.kind = .choice(
          [FormField.Choice(KandasService.wholeFamily, workplace[AdaptationWords.wholeFamily])] + members)
      }
      return form
    }
    paper.fill(from: service, isCarried: service.id == 0)
    if service.id != 0 { paper.textsAtFirst = paper.form.texts }
    let first = service.kind == nil ? FieldID.serviceKind : .servedMember
    paper.form.focus(first.rawValue)
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  /// - Throws: ``StoreError``.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let id = orphan.draft.context["case"].flatMap({ Int64($0) }),
      let dossier = try workplace.store.kandasCase(id)
    else { return nil }
    var service = KandasService(of: id, nil, on: nil)
    if let record = orphan.draft.record {
      guard let known = dossier.services.first(where: { $0.id == record }) else { return nil }
      service = known
      service.version = orphan.draft.version ?? known.version
    }
    try self.init(workplace, dossier, service)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: stored.id == 0 ? nil : (stored.id, stored.version), context: ["case": "\(stored.caseID)"],
      isAside: isAside)
  }

  mutating func left(_ id: FieldID?) { paper.judge(rules.check(paper.record, in: dossier)) }

  mutating func store(reason: String?) throws -> Step {
    var service = paper.record
    (service.id, service.version, service.caseID) = (stored.id, stored.version, stored.caseID)
    do {
      try workplace.store.change(service.id == 0 ? .save : .correct, reason: reason) {
        try $0.save(&service)
      }
    } catch StoreError.conflict {
      let theirs = try workplace.store.kandasCase(stored.caseID)?.services.first { $0.id == stored.id }
      guard let theirs else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    paper.draft.discard()
    return .pop(RecordSaved(.kandasService, id: stored.caseID))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    try paper.settle(answer, with: stored)
  }

  func draw(on canvas: inout Canvas) {
    let number = workplace.number(of: dossier.record)
    let body = canvas.frame(
      title: workplace.title(workplace(AdaptationWords.serviceForm, number)), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
