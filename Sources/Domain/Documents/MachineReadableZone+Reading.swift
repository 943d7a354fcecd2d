/// Reading a text as a machine readable zone.
extension MachineReadableZone {
  /// More impossible signs than this, and a text of the right length is no zone.
  private static let mostImpossible = 12

  /// Reads a text as one form field gets it from a keyboard or a scanner.
  ///
  /// Lines may be joined or parted by spaces and line ends. Case does not matter, nor whether the keys were
  /// typed on the US, Russian or Kazakh layout; `‹`, a comma (`<` without Shift) and `«`, for one or two, are
  /// fillers. The number of signs decides the format: 90 is TD1, 72 TD2, 88 TD3.
  ///
  /// - Parameter day: the desk's day, by which years of two digits get their century.
  public static func read(_ text: String, on day: Day) -> MRZReading {
    let readings = MRZText.readings(of: text)
    let zones = readings.compactMap { whole($0, on: day) }
    if let best = zones.min(by: { $0.problems.count < $1.problems.count }) {
      if best.problems.isEmpty { return best.reading }
      // Lines that were typed apart and do not fit tell more than signs that slipped from one to the other.
      return MRZFit.unevenLines(readings).map(MRZReading.miscounted) ?? best.reading
    }
    return MRZFit.best(readings)
  }

  private static func whole(_ text: MRZText, on day: Day) -> (reading: MRZReading, problems: [MRZProblem])? {
    guard text.hasAllKinds, let signs = MRZSigns(text.signs), signs.impossible.count <= mostImpossible
    else { return nil }
    if signs.format != .td1, signs.bytes.first == UInt8(ascii: "V") { return (.visa, []) }
    let problems = signs.problems(on: day)
    return (.read(MachineReadableZone(signs, on: day), problems), problems)
  }
}
