extension RegistrationRules {
  /// What is to be mended in the stored stays of one person: for each stay its warnings and heavier findings.
  ///
  /// A stay is looked at as it was entered, with the stays before it; of a closed one nobody asks any more
  /// whether others were open beside it. An open temporary stay past its last day is R66.
  /// - Parameter stays: all of the person's, by day of registration.
  public func review(_ stays: [Registration], of person: Person) -> [[Problem]] {
    stays.enumerated().map { index, stay in
      let before = stays[..<index].filter { stay.isOpen || !$0.isOpen }
      var problems = check(
        RegistrationEntry(stay, of: person), history: PersonStays(stays: before, isOver: !stay.isOpen))
      problems += end(of: stay, person)
      if stay.isExpired(on: today), let until = stay.until {
        problems.append(Problem(.r66, .until, values: [until.dotted]))
      }
      return problems.filter { $0.severity >= .warning }
    }
  }

  /// What rule R70 says of the departure that ended a stay.
  private func end(of stay: Registration, _ person: Person) -> [Problem] {
    guard let departure = RegistrationEntry(endOf: stay, of: person) else { return [] }
    var open = stay
    open.endedOn = nil
    open.endedBy = nil
    return check(departure, history: PersonStays(stays: [open])).filter { $0.rule == .r70 }
  }
}
