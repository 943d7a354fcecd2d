/// What the register already holds of the person a paper is about.
public struct PersonStays: Sendable {
  /// The person's stays, by their day of registration.
  public let stays: [Registration]
  /// The person is known already under this IIN but is somebody else by name and birth (rule R95).
  public let holderOfIIN: String?

  /// Makes a history; empty for a new person.
  public init(stays: [Registration] = [], holderOfIIN: String? = nil) {
    self.stays = stays.sorted { ($0.registeredOn, $0.id) < ($1.registeredOn, $1.id) }
    self.holderOfIIN = holderOfIIN
  }

  /// The open permanent registration; there is one at most (rule R64).
  public var openPermanent: Registration? { stays.first { $0.isOpen && $0.kind == .permanent } }

  /// Open temporary registrations (rule R65).
  public var openTemporary: [Registration] { stays.filter { $0.isOpen && $0.kind == .temporary } }

  /// The stay that a departure from `place` ends: of the kind, at the place where one is given, the latest.
  public func stay(endedBy entry: RegistrationEntry) -> Registration? {
    stays.last {
      $0.isOpen && $0.kind == entry.kind && (entry.from?.territory == nil || $0.place == entry.from?.territory)
    }
  }
}
