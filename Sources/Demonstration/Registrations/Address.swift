/// Street, house and flat.
struct Address: Sendable {
  let street: String
  let house: String
  let flat: String?

  /// Draws an address; blocks of flats stand in towns alone.
  init(inTown isTown: Bool, _ random: inout Randomness) {
    street = random.pick(random.chance(perMille: 560) ? Streets.kazakh : Streets.russian)
    let isBlock = isTown && random.chance(perMille: 450)
    let number = String(random.uniform(1...(isTown ? 180 : 90)))
    house = random.chance(perMille: 40) ? number + random.pick(["А", "Б", "/1", "/2"]) : number
    flat = isBlock ? String(random.uniform(1...96)) : nil
  }
}
