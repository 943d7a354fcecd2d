/// What the register already holds of the person a paper is about.
public struct PersonStays: Sendable {
  /// The person's stays, by their day of registration.
  public let stays: [Registration]
  /// The stay that the paper corrects, as it is stored; not among ``stays``.
  public let corrected: Registration?
  /// The person is known already under this IIN but is somebody else by name and birth (rule R95).
  public let holderOfIIN: String?
  /// What the register calls the person, where a new paper says another surname or given name (rule R95).
  public let otherName: String?

  /// The stay that the paper is of is over already.
  public let isOver: Bool

  /// Makes a history; empty for a new person.
  /// - Parameter isOver: nil: as the corrected stay says.
  public init(
    stays: [Registration] = [], corrected: Registration? = nil, holderOfIIN: String? = nil,
    otherName: String? = nil, isOver: Bool? = nil
  ) {
    self.stays = stays.sorted { ($0.registeredOn, $0.id) < ($1.registeredOn, $1.id) }
    self.corrected = corrected
    self.isOver = isOver ?? corrected.map { !$0.isOpen } ?? false
    self.holderOfIIN = holderOfIIN
    self.otherName = otherName
  }

  /// The open permanent registration; there is one at most (rule R64).
  public var openPermanent: Registration? { stays.first { $0.isOpen && $0.kind == .permanent } }

  /// Open temporary registrations (rule R65).
  public var openTemporary: [Registration] { stays.filter { $0.isOpen && $0.kind == .temporary } }

  /// The stay that a departure from `place` ends: of the kind, at the place where one is given, the latest that
  /// had begun; one that begins later only where there is no other, so that rule R70 can say so.
  public func stay(endedBy entry: RegistrationEntry) -> Registration? {
    let open = stays.filter {
      $0.isOpen && $0.kind == entry.kind
        && (entry.from?.territory == nil || $0.place == entry.from?.territory)
    }
    return open.last { $0.registeredOn <= entry.registeredOn ?? .last } ?? overtaken(by: entry) ?? open.last
  }

  /// A temporary stay that the next one ended, and that a departure of an earlier day now comes for.
  private func overtaken(by entry: RegistrationEntry) -> Registration? {
    guard entry.kind == .temporary, let day = entry.registeredOn, let place = entry.from?.territory else {
      return nil
    }
    return stays.last { stay in
      stay.endedBy == .registration && stay.kind == .temporary && stay.place == place
        && stay.registeredOn <= day && day <= stay.endedOn ?? .first
    }
  }

  /// The last day of each temporary stay that the next one at the same address ended, by id: its own last day where that
  /// comes first, so that the days between are a gap.
  public var followedEnds: [Int64: Day?] {
    let temporary = stays.filter { $0.kind == .temporary && $0.event == .arrival }
    var ends: [Int64: Day?] = [:]
    for (index, stay) in temporary.enumerated() where stay.endedBy == .registration {
      guard let next = temporary.dropFirst(index + 1).first(where: stay.isAtAddress(of:)) else { continue }
      ends[stay.id] = max(stay.registeredOn, min(stay.until ?? next.registeredOn, next.registeredOn))
    }
    return ends
  }

  /// Rule R64: the last day of each permanent stay that no departure ended, by id: the day of the person's next
  /// permanent registration; nil where there is none and the stay goes on.
  public var permanentEnds: [Int64: Day?] {
    let permanent = stays.filter { $0.kind == .permanent && $0.event == .arrival }
    let next = permanent.dropFirst().map { Optional($0.registeredOn) } + [nil]
    return Dictionary(
      uniqueKeysWithValues: zip(permanent, next).filter { $0.0.endedBy != .departure }.map { ($0.id, $1) })
  }

  /// The open temporary stay that a new one at the same address goes on from: the new one closes it.
  public func stay(followedBy entry: RegistrationEntry) -> Registration? {
    guard entry.kind == .temporary, entry.event != .departure, let registered = entry.registeredOn else {
      return nil
    }
    return openTemporary.last {
      $0.place == entry.to?.territory && $0.street == entry.street && $0.house == entry.house
        && $0.flat == entry.flat && $0.registeredOn <= registered
    }
  }
}
