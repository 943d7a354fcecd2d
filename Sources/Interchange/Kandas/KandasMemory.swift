import Domain
import Store

/// Which case an application of a file is.
enum KandasMemory {
  typealias Line = FamilyLine<KandasPersonRow>

  /// The case of the number in the state system, or of the office's own; nil: a new one.
  ///
  /// Another office may have given the office's number to another family: a case of it is the family's only where it has
  /// one of its people, or where the file has no head.
  static func known(_ application: String, _ lines: [Line], _ change: Change) throws -> KandasDossier? {
    if let dossier = try change.dossier(number: application, in: KandasRegister.self) { return dossier }
    guard let (year, ordinal) = OwnNumber.parse(application),
      let dossier = try change.dossier(year: year, ordinal: ordinal, in: KandasRegister.self)
    else { return nil }
    return isFamily(lines, of: dossier) ? dossier : nil
  }

  /// Whether one of the rows is of one of the case's people.
  static func isFamily(_ lines: [Line], of dossier: KandasDossier) -> Bool {
    let hasHead = lines.contains { $0.row.applicant == "1" }
    return !hasHead
      || lines.contains { line in
        dossier.members.contains { FamilyPerson.isSame($0.person, line.row.person) }
      }
  }
}
