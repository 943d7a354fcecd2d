import Domain
import Store
import TUI
import Words

/// Going on from the family to the application, or into a case that is there; one draft holds both.
extension FamilyGrid {
  /// All rows but the last one, if nothing was written in it.
  var toSave: [Int] {
    papers.indices.filter { $0 == 0 && isNew || papers[$0].hasContent || rows[$0].known != nil }
  }

  /// The rows as applicants.
  private func applicants() -> [Applicant<R.Member>] {
    toSave.map { row in
      let entry = papers[row].record
      var person = rows[row].known ?? Person()
      // What the grid does not show stays as the register has it.
      for field in Person.fields where Self.shows(field.id) && field.id != .relation {
        field.set(&person, field.get(entry.person))
      }
      person.latinName = entry.person.latinName ?? person.latinName
      let document = entry.documentNumber.map { (entry.documentKind ?? .other, $0) }
      return Applicant(
        person, entry.member, document: document, documentUntil: entry.documentUntil(on: workplace.today))
    }
  }

  mutating func store(reason: String?) throws -> Step {
    let applicants = applicants()
    guard let joining else {
      try keepDraft(isAside: false)
      var kept = try whole()
      let file = draft
      let form = try CaseForm<R>(
        workplace, receiving: applicants, reason: reason, application.value
      ) { [application] draft in
        application.value = draft
        kept.context["application"] = try draft.json
        try file.write(kept)
        try file.sync()
      }
      return .push(form)
    }
    do {
      try workplace.store.change(.save, reason: reason) { change in
        for applicant in applicants { try change.join(applicant, joining.record, in: R.self) }
      }
    } catch StoreError.inOpenCase(let person, _, let id) {
      try say(person, isIn: id)
      return .stay
    } catch StoreError.repeatedMember(let person) {
      try say(repeated: person)
      return .stay
    }
    draft.discard()
    return .pop(RecordSaved(R.members, id: joining.record.id))
  }

  /// Somebody stands in two rows, is of the family already, or another has the same IIN.
  private mutating func say(repeated id: Int64) throws {
    let name = try workplace.store.person(id)?.fullName ?? ""
    message = Frame.Message(workplace(CaseWords.repeated, name), role: .problem)
  }

  /// Somebody is in another open case (rule R54).
  private mutating func say(_ id: Int64, isIn other: Int64) throws {
    guard let person = try workplace.store.person(id), let row = try workplace.store.row(other, in: R.self)
    else {
      return
    }
    message = Frame.Message(
      workplace(
        CaseWords.inOpenCase, person.fullName, workplace.number(of: row)),
      role: .problem)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch answer {
    case let saved as RecordSaved:
      draft.discard()
      return .pop(saved)
    case let left as CaseFormLeft:
      application.value = left.draft
      try keepDraft(isAside: false)
      if let (person, id) = left.inOpenCase { try say(person, isIn: id) }
      if let person = left.repeated { try say(repeated: person) }
      return .stay
    case DialogAnswer.yes("removeRow")?:
      remove(grid.selected)
      return .stay
    default: return try resumeGrid(with: answer)
    }
  }

  // MARK: Drafts

  /// Everything that stands in the rows and in the form of the application.
  func whole() throws -> Draft {
    var context: [String: String] = [:]
    for index in papers.indices {
      context["row\(index)"] = try papers[index].content(
        of: rows[index].known.map { ($0.id, $0.version) },
        context: papers[index].record.person.latinName.map { ["latin": $0] } ?? [:]
      ).json
    }
    if let draft = application.value { context["application"] = try draft.json }
    context["selected"] = "\(grid.selected)"
    return Draft(
      form: R.drafts.grid, record: joining?.record.id, fields: papers[0].form.texts, context: context)
  }
}
