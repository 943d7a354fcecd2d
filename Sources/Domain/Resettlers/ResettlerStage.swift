/// Where a case of resettlement stands, which is also how lists tell cases apart.
public enum ResettlerStage: String, CaseStage {
  case filed, forwarded, included, refused, withdrawn, contracted, moved, settled, returned

  /// Whether the case is among those that wait for something; one that has moved waits for the end of the minimum stay.
  public var isOpen: Bool {
    switch self {
    case .refused, .withdrawn, .settled, .returned: false
    default: true
    }
  }
}
