import Store
import TUI

extension SavedFilter {
  /// The register's list on it.
  func screen(_ workplace: Workplace) throws -> any Screen {
    switch list {
    case .registrations(let list): try RegistrationsView(workplace, list, opened: self)
    case .people(let list): try PeopleView(workplace, list, opened: self)
    case .territories(let list): try TerritoriesView(workplace, list, opened: self)
    }
  }
}
