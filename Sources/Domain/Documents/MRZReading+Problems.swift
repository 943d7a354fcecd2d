extension MRZReading {
  /// What a form says beside the field of the lines (rule F02); a warning, for the officer may write the fields by hand.
  /// - Parameter today: a document that holds no longer on this day is told (rule R43).
  public func findings(on today: Day) -> [Problem] {
    switch self {
    case .read(let zone, let problems): problems.map(\.finding) + zone.expired(on: today)
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

extension MachineReadableZone {
  fileprivate func expired(on today: Day) -> [Problem] {
    guard let expiry, expiry < today else { return [] }
    return [
      Problem(.f02, .passportLines, severity: .warning, values: [expiry.dotted], variant: .expiredDocument)
    ]
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
