import Domain
import Store
import Words

/// The filters of the register, in the order of their menu.
extension RegistrationList.Filter {
  static let offered: [Self] = [
    .open, .all, .overdue, .expiring(days: 0), .expiring(days: 7), .expiring(days: 30), .late,
  ]

  /// Its name in the menu.
  var name: String {
    switch self {
    case .expiring(let days): "expiring\(days)"
    case .at: "at"
    default: "\(self)"
    }
  }

  /// What people read.
  func label(_ workplace: Workplace) -> String {
    switch self {
    case .open: workplace[ListWords.open]
    case .all: workplace[ListWords.all]
    case .overdue: workplace[ListWords.overdue]
    case .expiring(0): workplace[ListWords.expiringToday]
    case .expiring(let days): workplace(ListWords.expiring, CountWords.days(days, workplace.language))
    case .late: workplace[ListWords.late]
    case .at(let places): workplace.place(places.first)
    }
  }
}
