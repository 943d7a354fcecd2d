import Domain

/// What the drawing of families goes on with from one family to the next.
struct Invention {
  var random: Randomness
  var iins: IINIssue
  /// Documents and official numbers given out so far.
  var documents = 0
  var officialNumbers = 0
  let day: Day
  let homes: WeightedChoice<Home>

  /// The first day of the ten years that the register has.
  var beginning: Day { day.adding(years: -10) }

  init(seed: UInt64, geography: Geography, day: Day) {
    random = Randomness(seed: seed, subject: 2)
    iins = IINIssue(bornUpTo: day)
    homes = Home.all(of: geography)
    self.day = day
  }

  /// Draws a day of the range; its first day where the range is empty.
  mutating func day(from first: Day, to last: Day) -> Day {
    first.adding(days: random.below(first.days(until: last) + 1))
  }
}
