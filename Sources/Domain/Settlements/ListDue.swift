/// The day by which the yearly list of settlements has to be there (rule R01, point 7).
public enum ListDue {
  /// The next such day from a day on: of the oblast the list, of a district its part of it.
  ///
  /// «До 15 декабря» is 14 December at the latest, unless the office reads it otherwise.
  /// - Returns: nil where the parameter is not a day.
  public static func next(from today: Day, parameters: Parameters, isDistrict: Bool) -> Day? {
    let name: ParameterName = isDistrict ? .districtPartDue : .listDue
    for year in [today.year, today.year + 1] {
      guard let text = parameters.value(name, on: today), var due = Day(iso: "\(year)-\(text)") else {
        return nil
      }
      if !isDistrict, parameters.value(.deadlineInclusive, on: today) != "yes" { due = due.adding(days: -1) }
      if due >= today { return due }
    }
    return nil
  }
}
