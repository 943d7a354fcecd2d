/// What is wrong in a zone.
extension MRZSigns {
  /// Impossible signs, wrong check digits and impossible days, in the order of their places.
  ///
  /// A check digit is not asked where a sign of its field is impossible already, and the composite digit not
  /// where any field is wrong: the finding with the narrower place speaks alone.
  func problems(on day: Day) -> [MRZProblem] {
    let impossible = impossible
    let repaired = repaired(impossible.map(\.signs))
    let wrong = wrongChecks(besides: impossible.map(\.signs))
    var found: [(index: Int, problem: MRZProblem)] = []
    for (signs, field) in impossible {
      let suggestion = signs.count == 1 ? repaired.suggestion(for: signs.lowerBound, in: self) : nil
      let problem = MRZProblem(
        .impossibleSign, field, places: [layout.place(signs)], suggestion: suggestion)
      found.append((signs.lowerBound, problem))
    }
    for check in wrong {
      found.append((firstSign(check), problem(check, suggestion: repaired.suggestion(for: check))))
    }
    for (field, range) in [(MRZField.birth, layout.birth), (.expiry, layout.expiry)]
    where isImpossibleDay(field, range, on: day) && !wrong.contains(where: { $0.field == field }) {
      found.append((range.lowerBound, MRZProblem(.impossibleDay, field, places: [layout.place(range)])))
    }
    return found.sorted { $0.index < $1.index }.map(\.problem)
  }

  /// How many impossible signs and wrong check digits there are; counted no further than beyond `limit`.
  func faults(limit: Int) -> Int {
    let impossible = impossible(limit: limit).map(\.signs)
    guard impossible.count <= limit else { return impossible.count }
    return impossible.count + wrongChecks(besides: impossible).count
  }

  /// The wrong check digits that no impossible sign explains; the composite one only alone.
  private func wrongChecks(besides impossible: [Range<Int>]) -> [MRZCheck] {
    let signs = impossible.joined()
    let wrong = checks.filter { check in !signs.contains(where: check.includes) && isWrong(check) }
    let composite = compositeCheck
    guard wrong.isEmpty, !signs.contains(where: { covers(composite, $0) }), isWrong(composite)
    else { return wrong }
    return [composite]
  }

  private func covers(_ check: MRZCheck, _ index: Int) -> Bool {
    index == check.digit || check.covers.contains { $0.contains(index) }
  }

  private func firstSign(_ check: MRZCheck) -> Int { check.places.first?.lowerBound ?? check.digit }

  private func problem(_ check: MRZCheck, suggestion: MRZSuggestion?) -> MRZProblem {
    MRZProblem(
      .wrongCheckDigit, check.field, places: check.places.map(layout.place),
      digit: layout.place(check.digit), suggestion: suggestion)
  }

  /// Whether six digits are no day of the calendar.
  private func isImpossibleDay(_ field: MRZField, _ range: Range<Int>, on day: Day) -> Bool {
    guard bytes[range].allSatisfy({ $0.digit != nil }) else { return false }
    return self.day(field, on: day) == nil
  }

  /// The day in a field; nil where it is not six digits or no day.
  func day(_ field: MRZField, on today: Day) -> Day? {
    let isBirth = field == .birth
    return DigitReader.read(text(isBirth ? layout.birth : layout.expiry)) { reader in
      guard let year = reader.number(digits: 2), let month = reader.number(digits: 2),
        let day = reader.number(digits: 2)
      else { return nil }
      return isBirth
        ? Day(pastYear: year, month: month, day: day, on: today)
        : Day(nearYear: year, month: month, day: day, on: today)
    }
  }
}

// MARK: - Usual misreadings

extension MRZSigns {
  /// Signs that are often read for each other.
  ///
  /// G and 6 have the same remainder, so no check digit tells them apart: they are offered only where the
  /// one is impossible.
  private static let likeness: [UInt8: UInt8] = {
    let pairs = zip("OIBSZG".utf8, "018526".utf8)
    return Dictionary(uniqueKeysWithValues: pairs.flatMap { [($0, $1), ($1, $0)] })
  }()

  /// The zone with each of these signs as what it was probably misread from.
  private func repaired(_ impossible: [Range<Int>]) -> MRZSigns {
    var repaired = self
    for index in impossible.joined() {
      repaired.bytes[index] = MRZSigns.likeness[bytes[index]] ?? bytes[index]
    }
    return repaired
  }

  /// What an impossible sign of `read` was misread from: in this repaired zone it is possible, and the check
  /// digits that protect it are right.
  private func suggestion(for index: Int, in read: MRZSigns) -> MRZSuggestion? {
    guard bytes[index] != read.bytes[index], !impossible.contains(where: { $0.signs.contains(index) }) else {
      return nil
    }
    let protecting = checks.filter { $0.includes(index) }
    guard !protecting.contains(where: isWrong), isCompositeRight(for: index) else { return nil }
    return suggestion(index, bytes[index])
  }

  /// The only usual misreading in a field that makes its check digit right; nil where several do or none.
  private func suggestion(for check: MRZCheck) -> MRZSuggestion? {
    let indexes = check.places.joined() + [check.digit]
    let fitting = indexes.compactMap { index -> MRZSuggestion? in
      guard let sign = MRZSigns.likeness[bytes[index]] else { return nil }
      var other = self
      other.bytes[index] = sign
      let isPossible = !other.impossible.contains { check.includes($0.signs.lowerBound) }
      guard isPossible, !other.checks.contains(where: { $0.includes(index) && other.isWrong($0) }),
        other.isCompositeRight(for: index)
      else { return nil }
      return suggestion(index, sign)
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func suggestion(_ index: Int, _ sign: UInt8) -> MRZSuggestion {
    MRZSuggestion(place: layout.place(index), sign: Character(Unicode.Scalar(sign)))
  }

  /// Whether the composite digit speaks for this sign, or cannot speak: it does not protect the sign, or
  /// another field is wrong too.
  private func isCompositeRight(for index: Int) -> Bool {
    let composite = compositeCheck
    guard covers(composite, index), !checks.contains(where: isWrong),
      !impossible.contains(where: { covers(composite, $0.signs.lowerBound) })
    else { return true }
    return !isWrong(composite)
  }
}
