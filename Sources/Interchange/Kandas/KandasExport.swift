import Domain
import Store

/// Writes cases in the state system's layout: a row a person, the head first, then our own columns; a family that has
/// filed before has a row of its head for each earlier filing, too.
enum KandasExport {
  static let columns = KandasColumn.kept.map(\.name)

  static func each(of store: Store, on day: Day?, _ emit: ([FieldValue?]) throws -> Void) throws {
    // Read with the first case, as they stood at the same moment.
    var names: [Int64: String]?
    try store.eachCase(in: KandasRegister.self, on: day) { dossier, documents in
      let centres = try names ?? Self.centres(of: store)
      names = centres
      let filings = dossier.history.filings
      for member in dossier.members {
        let isHead = member.person.id == dossier.record.head
        var row = row(member, dossier, documents[member.person.id])
        if isHead {
          for (place, filing) in filings.dropLast().enumerated() {
            try emit(cells(earlier(row, filing, place + 1)))
          }
        }
        row.stays = stays(of: member.record.id, in: dossier, centres)
        if filings.count > 1 { row.filing = filings.count }
        add(filings.last ?? [], to: &row, isHead: isHead)
        try emit(cells(row))
      }
    }
  }

  private static func centres(of store: Store) throws -> [Int64: String] {
    Dictionary(
      uniqueKeysWithValues: try store.centres(on: store.clock.today()).map {
        ($0.centre.id, $0.centre.name ?? "")
      })
  }

  private static func cells(_ row: KandasPersonRow) -> [FieldValue?] {
    KandasColumn.kept.map { $0.field?.get(row) }
  }

  private static func row(
    _ member: CasePerson<KandasMember>, _ dossier: KandasDossier, _ document: IdentityDocument?
  ) -> KandasPersonRow {
    let record = dossier.record
    var row = KandasPersonRow()
    let isHead = member.person.id == record.head
    row.number = OwnNumber.text(record)
    row.application = record.externalNumber ?? row.number
    row.applicant = isHead ? "1" : "0"
    row.person = member.person
    row.relation = member.record.relation
    (row.place, row.street, row.house, row.flat) = (record.place, record.street, record.house, record.flat)
    row.education = member.record.education?.rawValue
    row.company = member.record.work
    (row.employer, row.employerBIN) = (record.employer, record.employerBIN)
    (row.arrivedOn, row.exitCountry) = (record.arrivedOn, record.exitCountry)
    (row.ground, row.housing, row.relative) = (record.ground, record.housing, record.relative)
    (row.school, row.training) = (member.record.school, member.record.training)
    (row.wantsStatus, row.wasCitizen) = (member.record.wantsStatus, member.record.wasCitizen)
    (row.documentKind, row.documentNumber) = (document?.kind, document?.number)
    if isHead {
      (row.plan, row.note, row.papers) = (record.plan, record.note, KandasCells.text(dossier.papers))
      row.familyServices = services(of: nil, in: dossier)
    }
    row.services = services(of: member.record.id, in: dossier)
    add(dossier.history.moves.filter { $0.member == member.record.id }, to: &row)
    return row
  }

  /// What a member was given, or the whole family, in the order of the days.
  private static func services(of member: Int64?, in dossier: KandasDossier) -> String? {
    KandasCells.services(dossier.services.reversed().filter { $0.member == member })
  }

  /// Where a member lived, in the order of the days.
  private static func stays(
    of member: Int64, in dossier: KandasDossier, _ centres: [Int64: String]
  ) -> String? {
    let own = dossier.stays.filter { $0.member == member }.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    return KandasCells.stays(
      own.map { .init(centre: centres[$0.centre] ?? "", since: $0.since, leftOn: $0.leftOn) })
  }

  /// What happened to a member's status.
  private static func add(_ moves: [KandasMove], to row: inout KandasPersonRow) {
    row.told = KandasTold(moves)
    let certificates = moves.filter { $0.step == .certified }
    (row.certificate, row.certifiedOn) = (certificates.last?.number, certificates.last?.day)
    row.certificates = KandasCells.certificates(certificates.dropLast())
    row.extendedTo = moves.last { $0.step == .extended }?.until
    row.extensions = KandasCells.extensions(moves)
    row.endedWhy = row.told[.ended].cause
  }

  /// What happened to the application: the head's row tells it, the others the filing and the decision.
  private static func add(_ filing: [KandasMove], to row: inout KandasPersonRow, isHead: Bool) {
    row.told.add(KandasTold(isHead ? filing : filing.filter { $0.step == .filed || $0.step == .granted }))
  }

  /// A row of the head that tells of a filing before the last.
  private static func earlier(
    _ whole: KandasPersonRow, _ filing: [KandasMove], _ number: Int
  ) -> KandasPersonRow {
    var row = KandasPersonRow()
    (row.application, row.applicant, row.number) = (whole.application, whole.applicant, whole.number)
    let known = whole.person
    (row.person.iin, row.person.iinNote, row.person.birthDate) = (known.iin, known.iinNote, known.birthDate)
    (row.person.surname, row.person.givenName, row.person.patronymic) = (
      known.surname, known.givenName, known.patronymic
    )
    row.filing = number
    row.told = KandasTold(filing)
    return row
  }
}
