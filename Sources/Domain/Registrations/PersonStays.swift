/// What the register already holds of the person a paper is about.
public struct PersonStays: Sendable {
  /// The person's stays, by their day of registration.
  public let stays: [Registration]
  /// The stay that the paper corrects, as it is stored; not among ``stays``.
  public let corrected: Registration?
  /// The person is known already under this IIN but is somebody else by name and birth (rule R95).
  public let holderOfIIN: String?

  /// The stay that the paper is of is over already.
  public let isOver: Bool

  /// Makes a history; empty for a new person.
  /// - Parameter isOver: nil: as the corrected stay says.
  public init(
    stays: [Registration] = [], corrected: Registration? = nil, holderOfIIN: String? = nil,
    isOver: Bool? = nil
  ) {
    self.stays = stays.sorted { ($0.registeredOn, $0.id) < ($1.registeredOn, $1.id) }
    self.corrected = corrected
    self.isOver = isOver ?? corrected.map { !$0.isOpen } ?? false
    self.holderOfIIN = holderOfIIN
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
    return open.last { $0.registeredOn <= entry.registeredOn ?? .last } ?? open.last
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
