import Domain
import Store
import Words

/// Says in words what the journal keeps as columns and stored values.
struct AlterationWords {
  let workplace: Workplace
  /// The documents that a registration may name.
  let documents: [IdentityDocument]

  init(workplace: Workplace, documents: [IdentityDocument]) {
    self.workplace = workplace
    self.documents = documents
  }

  /// The words for the alterations of one record.
  init(of subject: ChangeRow.Subject, _ workplace: Workplace) {
    let person = try? workplace.person(of: subject)
    let documents = person.flatMap { try? workplace.store.documents(of: $0.id) }
    self.init(workplace: workplace, documents: documents ?? [])
  }

  /// What a column is called; nil for one that says nothing to an officer.
  func label(_ column: String) -> String? {
    if column == FieldID.event.rawValue { return nil }
    if let id = Self.field(of: column) { return FieldWords.label(id)[workplace.language] }
    return HistoryWords.column(column).map { workplace[$0] }
  }

  /// Columns that are named otherwise than the field that fills them.
  private static func field(of column: String) -> FieldID? {
    switch column {
    case "from_place": .fromTerritory
    case "place": .toTerritory
    default: FieldID(rawValue: column)
    }
  }

  /// A stored value; `—` for none.
  func value(_ stored: String?, of column: String) -> String {
    guard let stored, !stored.isEmpty else { return "—" }
    switch column {
    case "from_place", "place", "gone_to": return workplace.wholePlace(Place(code: stored))
    case "document": return document(stored)
    case "ended_by": return workplace[stored == "registration" ? ListWords.replaced : ListWords.departure]
    case "end_reason": return workplace.endReason(stored)
    case "relation": return label(.relation, stored)
    default: break
    }
    if let day = Day(iso: stored) { return day.dotted }
    if let id = Self.field(of: column), let field = RegistrationEntry.field(id) {
      switch field.kind {
      case .choice(let list): return label(list, stored)
      case .country: return CountryWords.name(stored)?[workplace.language] ?? stored
      default: return stored
      }
    }
    return stored
  }

  private func label(_ list: ChoiceList, _ code: String) -> String {
    ChoiceWords.label(list, code)?[workplace.language] ?? code
  }

  private func document(_ id: String) -> String {
    documents.first { String($0.id) == id }.map { workplace.words(for: $0) } ?? "№ \(id)"
  }
}
