extension MRZReading {
  /// What a form says beside the field of the lines (rule F02); a warning, for the officer may write the fields by hand.
  public var findings: [Problem] {
    switch self {
    case .read(_, let problems): problems.map(\.finding)
    case .miscounted(let count):
      [
        Problem(
          .f02, .passportLines, severity: .warning,
          values: ["\(count.signs)", "\(count.format.signs)"]
            + (count.place.map { ["\($0.line)", $0.words] } ?? []),
          variant: count.place == nil ? .signCount : .signCountAt)
      ]
    case .visa: [Problem(.f02, .passportLines, severity: .warning, variant: .visa)]
    case .notMRZ: [Problem(.f02, .passportLines, severity: .warning, variant: .notPassport)]
    }
  }
}

extension MRZProblem {
  /// The place, and the sign that would make the digits right where there is one.
  fileprivate var finding: Problem {
    let place = places.first ?? digit
    let values = [place.map { "\($0.line)" } ?? "?", place?.words ?? "?"]
    guard let suggestion else {
      return Problem(.f02, .passportLines, severity: .warning, values: values, variant: .passportSign)
    }
    return Problem(
      .f02, .passportLines, severity: .warning,
      values: ["\(suggestion.place.line)", suggestion.place.words, String(suggestion.sign)],
      variant: .passportSuggestion)
  }
}

extension MRZPlace {
  /// «14–20», or «14».
  fileprivate var words: String {
    positions.count == 1
      ? "\(positions.lowerBound)" : "\(positions.lowerBound)–\(positions.upperBound)"
  }
}
