import Domain
import Store

/// Writes cases in the state system's layout: a row a person, the head first, then our own columns.
enum KandasExport {
  static let columns = KandasColumn.kept.map(\.name)

  static func each(of store: Store, _ emit: ([FieldValue?]) throws -> Void) throws {
    try store.eachCase(in: KandasRegister.self) { dossier, documents in
      for member in dossier.members {
        let row = row(member, dossier, documents[member.person.id])
        try emit(KandasColumn.kept.map { $0.field?.get(row) })
      }
    }
  }

  private static func row(
    _ member: CasePerson<KandasMember>, _ dossier: KandasDossier, _ document: IdentityDocument?
  ) -> KandasPersonRow {
    let (record, history, id) = (dossier.record, dossier.history, member.record.id)
    func move(_ step: KandasStep, of member: Int64? = nil) -> KandasMove? {
      history.moves.last { $0.step == step && $0.member == member }
    }
    var row = KandasPersonRow()
    let isHead = member.person.id == record.head
    row.application = record.externalNumber ?? OwnNumber.text(record)
    row.applicant = isHead ? "1" : "0"
    row.person = member.person
    row.relation = member.record.relation
    let granted = move(.granted)
    (row.decisionNumber, row.decidedOn) = (granted?.number, granted?.day)
    row.certificate = move(.certified, of: id)?.number
    row.statusOn = move(.status, of: id)?.day
    (row.place, row.street, row.house, row.flat) = (record.place, record.street, record.house, record.flat)
    row.education = member.record.education?.rawValue
    row.company = member.record.work
    (row.employer, row.employerBIN) = (record.employer, record.employerBIN)
    row.filedOn = history.presentFiling.first?.day
    (row.arrivedOn, row.exitCountry) = (record.arrivedOn, record.exitCountry)
    (row.ground, row.housing, row.relative) = (record.ground, record.housing, record.relative)
    row.minutes = (move(.advisedFor) ?? move(.advisedAgainst))?.number
    row.extendedTo = move(.extended, of: id)?.until
    let ended = move(.ended, of: id)
    (row.endedOn, row.endedWhy) = (ended?.day, ended?.cause)
    (row.school, row.training) = (member.record.school, member.record.training)
    row.wantsStatus = member.record.wantsStatus
    (row.documentKind, row.documentNumber) = (document?.kind, document?.number)
    return row
  }
}
