/// A step of a case of resettlement: an act that has its day and is kept for good.
///
/// Which steps may follow which is in ``ResettlerApplication``; the rule numbers are those of the catalogue.
public enum ResettlerStep: String, CaseIterable, Hashable, Sendable {
  /// The application is received; one that was refused or withdrawn may be filed anew, with new terms.
  case filed
  /// The career centre forwards the application to the receiving oblast (rule R26).
  case forwarded
  /// The family is included in the quota, or among the participants inside the oblast (rules R10–R13, R20–R27).
  case included
  /// The family is refused.
  case refused
  /// The family has taken the application back, or does not go although it was included.
  case withdrawn
  /// The social contract with the labour mobility centre is signed. Social Code art. 112(5).
  case contracted
  /// The family has moved.
  case moved
  /// The minimum stay is over (rule R30): nothing is left to be reminded of.
  case settled
  /// The family has left the new place before the minimum stay was over (rule R30).
  case returned
}
