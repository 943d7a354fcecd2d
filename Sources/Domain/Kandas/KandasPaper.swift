/// A paper of an application: whether it is there, and until when it holds.
public struct KandasPaper: Hashable, Sendable {
  /// The papers that an application can need. Order of 22.07.2013 № 329, list of documents.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case application, autobiography, identity, translation, nationality
    case commissionAdvice = "commission_advice"
    case kinship
    case ownersConsent = "owners_consent"
    case invitation, housing, certificate, other
  }

  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The case.
  public var caseID: Int64 = 0
  /// Which one.
  public var kind: Kind
  /// Whether it is there.
  public var isThere: Bool
  /// The last day on which it holds; nil: it does not expire.
  public var until: Day?
  /// In the officer's words.
  public var note: String?

  /// A paper.
  public init(
    _ kind: Kind, of caseID: Int64 = 0, isThere: Bool = true, until: Day? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.caseID = caseID
    self.isThere = isThere
    self.until = until
    self.note = note
  }

  /// What an application on a ground needs (rule R43): of a set of alternatives one is enough.
  public static func needed(on ground: KandasGround?) -> [Set<Kind>] {
    let all: [Set<Kind>] = [
      [.application], [.autobiography], [.identity], [.translation], [.nationality, .commissionAdvice],
    ]
    switch ground {
    case .family: return all + [[.kinship], [.ownersConsent, .housing]]
    case .employer: return all + [[.invitation], [.housing, .ownersConsent]]
    default: return all
    }
  }

  /// Whether it is there and holds on a day.
  public func holds(on day: Day) -> Bool { isThere && (until.map { day <= $0 } ?? true) }
}

extension Sequence<KandasPaper> {
  /// What is still missing on a day, each as the first of its alternatives.
  public func missing(on ground: KandasGround?, day: Day) -> [KandasPaper.Kind] {
    let held = Set(filter { $0.holds(on: day) }.map(\.kind))
    return KandasPaper.needed(on: ground).filter { $0.isDisjoint(with: held) }
      .compactMap { set in KandasPaper.Kind.allCases.first { set.contains($0) } }
  }
}
