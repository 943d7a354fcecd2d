import Domain
import Store

/// What the office knows of a family of the file: its case, and what was last imported of it.
///
/// A case is known by its number in the state system, by the office's own number, or by the family's name in a file that
/// was imported before. Files call families alike (1, 2, 3 …): the case of a name is the family's only where it has one of
/// its people, or where rows of it were refused and are awaited still.
struct ResettlerMemory {
  typealias Line = FamilyLine<ResettlerPersonRow>

  /// Stands for the rows of a family of which some were refused: they come again.
  private static let waiting = Fingerprint("waiting")

  /// Its case; nil: a new one.
  private(set) var known: ResettlerDossier?
  /// Whether the case came of just these rows.
  private(set) var isUnchanged = false
  private let said: Fingerprint
  private var key: Fingerprint

  /// Looks for the case of a family of a name.
  init(_ family: String, _ lines: [Line], _ change: Change) throws {
    said = Fingerprint(lines.map(\.row.text).joined(separator: "\u{1E}"))
    let name = Fingerprint("resettlers\u{1F}\(family)")
    let number = lines.lazy.compactMap(\.row.record.externalNumber).first
    var slots: [(key: Fingerprint, record: Int64)] = []
    var free: Fingerprint?
    key = name
    var place = 0
    while let last = try change.imported(name.numbered(place)) {
      let key = name.numbered(place)
      place += 1
      guard let dossier = try change.dossier(last.record, in: ResettlerRegister.self) else {
        // Its import was taken back.
        free = free ?? key
        continue
      }
      if last.row == said {
        (isUnchanged, known, self.key) = (true, dossier, key)
        return
      }
      slots.append((key, last.record))
      let numbers = [number, dossier.record.externalNumber].compactMap { $0 }
      if known == nil, Set(numbers).count < 2,
        Self.isFamily(lines, of: dossier, orElse: last.row == Self.waiting)
      {
        known = dossier
      }
    }
    if let numbered = try Self.numbered(number, family, lines, change) { known = numbered }
    key = slots.first { $0.record == known?.record.id }?.key ?? free ?? name.numbered(place)
  }

  /// The case of the number in the state system, or of the office's own.
  private static func numbered(
    _ number: String?, _ family: String, _ lines: [Line], _ change: Change
  ) throws -> ResettlerDossier? {
    if let number, let dossier = try change.dossier(number: number, in: ResettlerRegister.self) {
      return dossier
    }
    // Another office may have given the same number to another family.
    guard let (year, ordinal) = OwnNumber.parse(family),
      let dossier = try change.dossier(year: year, ordinal: ordinal, in: ResettlerRegister.self),
      number == nil || dossier.record.externalNumber == nil,
      isFamily(lines, of: dossier, orElse: true)
    else { return nil }
    return dossier
  }

  /// Whether one of the rows is of one of the case's people; `orElse` counts where no row is of a head.
  private static func isFamily(_ lines: [Line], of dossier: ResettlerDossier, orElse: Bool) -> Bool {
    let isKnown = lines.contains { line in
      dossier.members.contains { FamilyPerson.isSame($0.person, line.row.person) }
    }
    return isKnown || (orElse && !lines.contains { $0.row.isHead == true })
  }

  /// Remembers the rows.
  /// - Parameter isWhole: none of them was refused; else the family comes again and is to be looked at again.
  func remember(as id: Int64, isWhole: Bool, _ change: Change) throws {
    try change.remember(isWhole ? said : Self.waiting, under: key, as: id)
  }
}
