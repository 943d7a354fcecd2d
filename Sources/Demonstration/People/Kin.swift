import Domain

/// A member of a household before anything is written about him or her.
struct Kin {
  let relation: Relation
  let sex: Sex
  let birth: Day
  let surname: Surname
  let given: GivenName
  /// The father's name; nil where nobody says.
  let father: GivenName?

  /// Full years on the day.
  func age(on day: Day) -> Int { Day.age(born: birth, on: day) }
}
