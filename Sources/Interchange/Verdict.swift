import Domain

/// What became of a row, with what the rules said of it.
enum Verdict {
  case added([Problem])
  case updated([Problem])
  case unchanged([Problem])
  case refused([Problem])

  /// What the rules said of a row that was kept.
  var findings: [Problem] {
    switch self {
    case .added(let findings), .updated(let findings), .unchanged(let findings): findings
    case .refused: []
    }
  }
}
