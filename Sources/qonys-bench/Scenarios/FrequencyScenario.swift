import Store

/// Frequencies of columns, and the first rows that a condition leaves, in the store: minutes at a million.
enum FrequencyScenario {
  private static let few = 5_000

  /// Every column of registrations among the open ones, two of them among all; every column of people.
  static func rows(_ bench: Bench) throws -> [Row] {
    let reads = try ReadComparison(bench)
    defer { reads.close() }
    var (counting, narrowing) = (Comparison(), Comparison())
    for column in RegistrationList.countable {
      try measure(column, in: RegistrationList(.open), reads, &counting, &narrowing)
    }
    for column in [ListCondition.Column.district, .age] {
      try measure(column, in: RegistrationList(.all), reads, &counting, &narrowing)
    }
    var (ofPeople, narrowPeople) = (Comparison(), Comparison())
    for column in PersonList.countable {
      try measure(column, in: PersonList(), reads, &ofPeople, &narrowPeople)
    }
    let note = "the rarest value of those columns; gives way to the keyboard"
    return [
      counting.row(
        "frequency of a column of registrations", [Limit(.p95, 1_000)] + .read,
        note: "every column among open ones, two among all; gives way to the keyboard"),
      narrowing.row("first registrations under a condition", [Limit(.p95, 1_000)] + .read, note: note),
      ofPeople.row(
        "frequency of a column of people", [Limit(.p95, 1_000)] + .read,
        note: "every column; gives way to the keyboard"),
      narrowPeople.row("first people under a condition", [Limit(.p95, 1_000)] + .read, note: note),
    ]
  }

  private static func measure<L: PagedList>(
    _ column: ListCondition.Column, in list: L, _ reads: ReadComparison, _ counting: inout Comparison,
    _ narrowing: inout Comparison
  ) throws {
    var values: [Frequency] = []
    try reads.measure(&counting) { values = try $0.frequency(of: column, in: list, limit: 500) }
    guard let rare = values.last else { return }
    var narrowed = list
    narrowed.conditions = [ListCondition(column, rare.value)]
    try reads.measure(&narrowing) { store in
      if try store.few(narrowed, most: few) == nil { _ = try store.page(narrowed, limit: 80) }
    }
  }
}
