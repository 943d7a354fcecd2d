import Domain

/// Invented families, one after the other, together exactly so many people.
///
/// The same seed and day give the same families. Nothing is kept of a family once it is given out, so that a
/// million people need no more memory than a thousand.
public struct Population: Sequence, Sendable {
  /// How many people the families have together.
  public let people: Int
  /// The map that they live on.
  public let geography: Geography

  private let seed: UInt64
  private let day: Day

  /// Families on the map of the same seed, with ten years of registrations up to the day.
  public init(people: Int, seed: UInt64, day: Day) {
    self.people = people
    self.seed = seed
    self.day = day
    geography = Geography(seed: seed, day: day)
  }

  /// Draws the families from the first on.
  public func makeIterator() -> Iterator {
    Iterator(people: people, invention: Invention(seed: seed, geography: geography, day: day))
  }

  /// Draws the families.
  public struct Iterator: IteratorProtocol {
    private let people: Int
    private var given = 0
    private var invention: Invention
    /// The family to give next: somebody of the last one, written down a second time.
    private var double: InventedFamily?

    fileprivate init(people: Int, invention: Invention) {
      self.people = people
      self.invention = invention
    }

    /// The next family; nil after the last.
    public mutating func next() -> InventedFamily? {
      guard given < people else { return nil }
      if let family = double {
        double = nil
        given += 1
        return family
      }
      let drawn = invention.family(atMost: people - given, from: given + 1)
      given += drawn.members.count
      double = invention.double(of: drawn, numbered: given + 1)
      return InventedFamily(members: drawn.members)
    }
  }
}
