import Domain
import Store

/// Writes cases of resettlement: a row a person, the head first; a family that has filed before has a row of its head for
/// each earlier filing, too.
enum ResettlerExport {
  static let columns = ResettlerColumn.fields.map(\.id.rawValue)

  static func each(of store: Store, on day: Day?, _ emit: ([FieldValue?]) throws -> Void) throws {
    try store.eachCase(in: ResettlerRegister.self, on: day) { dossier, documents in
      let filings = dossier.history.filings
      for member in dossier.members {
        let row = row(member, dossier, documents[member.person.id])
        if member.person.id == dossier.record.head {
          for filing in filings.dropLast() { try emit(cells(earlier(row, filing))) }
        }
        var last = row
        last.filing = ResettlerFiling(filings.last ?? [])
        try emit(cells(last))
      }
    }
  }

  private static func cells(_ row: ResettlerPersonRow) -> [FieldValue?] {
    ResettlerColumn.fields.map { $0.get(row) }
  }

  private static func row(
    _ member: CasePerson<ResettlerMember>, _ dossier: ResettlerDossier, _ document: IdentityDocument?
  ) -> ResettlerPersonRow {
    var row = ResettlerPersonRow()
    row.family = OwnNumber.text(dossier.record)
    row.person = member.person
    row.relation = member.record.relation
    row.isHead = member.person.id == dossier.record.head
    (row.documentKind, row.documentNumber) = (document?.kind, document?.number)
    row.record = dossier.record
    return row
  }

  /// A row of the head that tells of a filing before the last.
  private static func earlier(_ whole: ResettlerPersonRow, _ filing: [ResettlerMove]) -> ResettlerPersonRow {
    var row = ResettlerPersonRow()
    (row.family, row.isHead) = (whole.family, whole.isHead)
    let known = whole.person
    (row.person.iin, row.person.iinNote, row.person.birthDate) = (known.iin, known.iinNote, known.birthDate)
    (row.person.surname, row.person.givenName, row.person.patronymic) = (
      known.surname, known.givenName, known.patronymic
    )
    (row.record.externalNumber, row.record.direction) = (whole.record.externalNumber, whole.record.direction)
    row.filing = ResettlerFiling(filing)
    return row
  }
}
