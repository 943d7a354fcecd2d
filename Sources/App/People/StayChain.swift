import Domain
import TUI
import Words

/// A person's registrations in order of time, with the gaps between them.
struct StayChain {
  /// One after the other.
  enum Link: Equatable {
    case stay(Registration)
    /// Days for which nothing is known but that the person had been here.
    case gap(days: Int, until: Day)
  }

  let links: [Link]

  /// Joins the stays.
  /// - Parameters:
  ///   - longest: days that may lie between two registrations (rule R60).
  ///   - office: who has left its territory is registered elsewhere, and no gap is counted.
  init(_ stays: [Registration], longest: Int, today: Day, office: KatoCode) {
    var links: [Link] = []
    /// The last day covered; nil before the first stay and after leaving.
    var covered: Day?
    func close(on day: Day) {
      guard let end = covered, end.days(until: day) > longest else { return }
      links.append(.gap(days: end.days(until: day), until: day))
    }
    for stay in stays {
      if stay.event == .arrival { close(on: stay.registeredOn) }
      links.append(.stay(stay))
      let end = stay.endedOn ?? stay.until ?? .last
      covered = Self.hasLeft(stay, office) ? nil : max(covered ?? end, end)
    }
    close(on: today)
    self.links = links
  }

  /// The day since which the person has no registration today; nil where one goes on or nothing is known.
  func unregisteredSince(_ today: Day) -> Day? {
    guard case .gap(let days, today)? = links.last else { return nil }
    return today.adding(days: -days)
  }

  private static func hasLeft(_ stay: Registration, _ office: KatoCode) -> Bool {
    if stay.endReason == EndReason.death.rawValue { return true }
    return switch stay.goneTo {
    case .territory(let code): !code.isInside(office)
    case .country: true
    case .unknown, .some(.none), nil: false
    }
  }

  /// Writes them on a sheet, a line each; Enter on a stay opens it.
  func write(on sheet: inout Sheet, _ workplace: Workplace) {
    for link in links {
      switch link {
      case .stay(let stay): Self.write(stay, on: &sheet, workplace)
      case .gap(let days, let until):
        let count = CountWords.days(days, workplace.language)
        let words =
          until == workplace.today
          ? workplace(ListWords.gapToToday, count) : workplace(ListWords.gap, count, until.dotted)
        sheet.row([(3, words)], role: .warning)
      }
    }
  }

  /// Writes one stay: kind, place, days, how it stands.
  static func write(_ stay: Registration, on sheet: inout Sheet, _ workplace: Workplace) {
    let isDeparture = stay.event == .departure
    let kind = isDeparture ? workplace[ListWords.departure] : workplace.kind(stay.kind)
    let isWide = sheet.width >= RegistrationLine.wide
    let place = isWide ? workplace.address(of: stay) : workplace.place(stay.place)
    let state = sheet.width - (isWide ? 40 : 21)
    let role: Role = stay.isExpired(on: workplace.today) ? .warning : stay.isOpen ? .plain : .dim
    sheet.row(
      [(2, kind), (13, place), (state - 25, workplace.dates(of: stay)), (state, workplace.state(of: stay))],
      role: role, opens: .registration(stay.id))
    // Where there is little room, the street has a line of its own.
    let street = workplace.street(of: stay)
    if !isWide, !street.isEmpty { sheet.row([(13, street)], role: role) }
  }
}
