import Domain
import Testing

@Suite struct MachineReadableZoneProblemTests {
  /// Fields in which no vector has a digit, for none may stand there: no check digit protects them.
  private static let unprotected: Set<MRZField> = [.code, .issuer, .names, .nationality, .sex]

  /// One wrong digit anywhere is named by its place. Names, states, code and sex hold no digits; a digit that
  /// comes into them is impossible there, which is another test. A digit of optional data (TD1, TD2) is
  /// protected by the composite digit alone, every other one by its own field's.
  @Test(arguments: MRZVector.all)
  func everyWrongDigitIsNamedByItsPlace(vector: MRZVector) throws {
    let signs = Array(vector.lines.joined())
    let width = vector.format.width
    var replaced = 0
    for index in signs.indices where signs[index].isWholeNumber {
      for digit in "0123456789" where digit != signs[index] {
        var other = signs
        other[index] = digit
        let problems = try #require(MRZDesk.zone(String(other))).problems
        let (line, position) = (index / width + 1, index % width + 1)
        #expect(problems.count == 1)
        let problem = try #require(problems.first)
        #expect(problem.covers(line: line, position: position))
        #expect(problem.kind == .wrongCheckDigit)
        let field = field(vector.format, line, position, problem)
        #expect(problem.field == field)
        #expect(!Self.unprotected.contains(problem.field))
        replaced += 1
      }
    }
    #expect(replaced > 150)
  }

  /// The field whose digit protects a place, from the tables of ICAO Doc 9303 parts 4–6.
  private func field(_ format: MRZFormat, _ line: Int, _ position: Int, _ problem: MRZProblem) -> MRZField {
    switch (format, line, position) {
    case (.td3, 2, 1...10), (.td2, 2, 1...10), (.td1, 1, 6...15): .number
    // The rest of a long number.
    case (.td1, 1, 16...30) where problem.field == .number: problem.places.count == 2 ? .number : .optional
    case (.td3, 2, 14...20), (.td2, 2, 14...20), (.td1, 2, 1...7): .birth
    case (.td3, 2, 22...28), (.td2, 2, 22...28), (.td1, 2, 9...15): .expiry
    case (.td3, 2, 29...43): .personalNumber
    default: .composite
    }
  }

  /// A sign replaced by another: either it is named, or its value has the same remainder, which no check digit
  /// sees, or it is where nothing is protected.
  @Test(arguments: [0, 2, 3, 9].map { MRZVector.all[$0] })
  func everyWrongSignThatCanBeSeenIsNamed(vector: MRZVector) throws {
    let signs = Array(vector.lines.joined())
    let width = vector.format.width
    for index in signs.indices {
      for sign in "0127ABFKMOVZ<" where sign != signs[index] {
        var other = signs
        other[index] = sign
        guard let problems = MRZDesk.zone(String(other))?.problems else {
          // A visa's code.
          #expect(index == 0 && sign == "V")
          continue
        }
        let (line, position) = (index / width + 1, index % width + 1)
        // The filler that marks a long number, read as the very digit of a short one.
        if vector.number.count > 9, line == 1, position == 15, sign == "7" {
          #expect(problems.map(\.field) == [.composite])
          continue
        }
        if problems.isEmpty {
          let isSilent = value(sign) % 10 == value(signs[index]) % 10
          let isFree = isUnprotected(vector.format, line, position) && !sign.isWholeNumber
          #expect(isSilent || isFree, "\(signs[index]) as \(sign) at \(line):\(position)")
        } else {
          #expect(
            problems.contains { $0.covers(line: line, position: position) },
            "\(signs[index]) as \(sign) at \(line):\(position): \(problems)")
        }
      }
    }
  }

  private func value(_ sign: Character) -> Int { sign == "<" ? 0 : Int(String(sign), radix: 36) ?? 0 }

  private func isUnprotected(_ format: MRZFormat, _ line: Int, _ position: Int) -> Bool {
    switch (format, line, position) {
    case (.td1, 1, 1...5), (.td1, 2, 8), (.td1, 2, 16...18), (.td1, 3, _): true
    case (.td2, 1, _), (.td3, 1, _), (.td2, 2, 11...13), (.td3, 2, 11...13): true
    case (.td2, 2, 21), (.td3, 2, 21): true
    default: false
    }
  }

  // MARK: - Impossible signs

  /// A sign put where it cannot stand.
  struct Misplaced: Sendable {
    let line: Int
    let position: Int
    let sign: Character
    let field: MRZField
    let suggested: Character?

    init(_ line: Int, _ position: Int, _ sign: Character, _ field: MRZField, _ suggested: Character? = nil) {
      (self.line, self.position, self.sign) = (line, position, sign)
      (self.field, self.suggested) = (field, suggested)
    }
  }

  @Test(arguments: [
    Misplaced(1, 1, "1", .code, "I"),
    Misplaced(1, 2, "7", .code),
    Misplaced(1, 4, "2", .issuer, "Z"),
    Misplaced(1, 5, "<", .issuer),
    Misplaced(1, 7, "6", .names, "G"),
    Misplaced(1, 10, "0", .names, "O"),
    Misplaced(1, 10, "3", .names),
    Misplaced(1, 40, "K", .names),
    Misplaced(2, 10, "A", .number),
    Misplaced(2, 12, "2", .nationality, "Z"),
    Misplaced(2, 13, "8", .nationality, "B"),
    Misplaced(2, 13, "<", .nationality),
    Misplaced(2, 14, "B", .birth, "8"),
    Misplaced(2, 15, "S", .birth, "5"),
    Misplaced(2, 16, "O", .birth, "0"),
    Misplaced(2, 18, "I", .birth, "1"),
    Misplaced(2, 18, "Z", .birth),
    Misplaced(2, 18, "<", .birth),
    Misplaced(2, 20, "O", .birth, "0"),
    Misplaced(2, 20, "<", .birth),
    Misplaced(2, 21, "X", .sex),
    Misplaced(2, 21, "1", .sex),
    Misplaced(2, 23, "Z", .expiry, "2"),
    Misplaced(2, 23, "<", .expiry),
    Misplaced(2, 28, "S", .expiry, "5"),
    Misplaced(2, 28, "G", .expiry),
    Misplaced(2, 43, "A", .personalNumber),
    Misplaced(2, 44, "<", .composite),
    Misplaced(2, 3, "?", .number),
    Misplaced(2, 30, "?", .personalNumber),
  ])
  func anImpossibleSignIsNamedAlone(misplaced: Misplaced) throws {
    let (line, position) = (misplaced.line, misplaced.position)
    var signs = Array(MRZVector.all[8].lines.joined())
    signs[(line - 1) * 44 + position - 1] = misplaced.sign
    let (zone, problems) = try #require(MRZDesk.zone(String(signs)))
    let place = MRZPlace(line: line, positions: position...position)
    let suggestion = misplaced.suggested.map { MRZSuggestion(place: place, sign: $0) }
    let expected = MRZProblem(.impossibleSign, misplaced.field, places: [place], suggestion: suggestion)
    #expect(problems == [expected])
    #expect(Array(zone.lines[line - 1])[position - 1] == misplaced.sign)
  }

  @Test func anEmptyFieldMayHaveAFillerForItsDigitButANumberMayNot() throws {
    #expect(try #require(MRZDesk.zone(MRZDesk.td3(personal: ""))).problems.isEmpty)
    var signs = Array(MRZDesk.td3(birth: "<<<<<<"))
    signs[63] = "<"
    #expect(try #require(MRZDesk.zone(String(signs))).problems.isEmpty)
    signs = Array(MRZDesk.td3(number: ""))
    signs[53] = "<"
    #expect(try #require(MRZDesk.zone(String(signs))).problems.map(\.field) == [.number])
  }

  // MARK: - Check digits

  @Test func theFieldsOwnDigitSpeaksBeforeTheComposite() throws {
    var signs = Array(MRZVector.all[8].lines.joined())
    signs[44 + 4] = "7"
    signs[44 + 24] = "9"
    let problems = try #require(MRZDesk.zone(String(signs))).problems
    #expect(
      problems == [
        MRZProblem(
          .wrongCheckDigit, .number, places: [MRZPlace(line: 2, positions: 1...9)],
          digit: MRZPlace(line: 2, positions: 10...10)),
        MRZProblem(
          .wrongCheckDigit, .expiry, places: [MRZPlace(line: 2, positions: 22...27)],
          digit: MRZPlace(line: 2, positions: 28...28)),
      ])
  }

  @Test func theCompositeAloneNamesWhatItAloneProtects() throws {
    var passport = Array(MRZVector.all[8].lines.joined())
    passport[87] = "5"
    let last = MRZPlace(line: 2, positions: 44...44)
    #expect(
      MRZDesk.zone(String(passport))?.problems
        == [MRZProblem(.wrongCheckDigit, .composite, places: [], digit: last)])
    var card = Array(MRZVector.all[12].lines.joined())
    card[20] = "9"
    let optional = [MRZPlace(line: 1, positions: 16...30), MRZPlace(line: 2, positions: 19...29)]
    let digit = MRZPlace(line: 2, positions: 30...30)
    #expect(
      MRZDesk.zone(String(card))?.problems
        == [MRZProblem(.wrongCheckDigit, .composite, places: optional, digit: digit)])
  }

  /// Both ways for each pair; G and 6 have a test of their own.
  @Test(arguments: ["O0", "I1", "B8", "S5", "Z2"], [true, false])
  func oneUsualMisreadingInANumberIsSuggested(pair: String, printedAsLetter: Bool) throws {
    let (letter, digit) = (pair.prefix(1), pair.suffix(1))
    let (printed, read) = printedAsLetter ? (letter, digit) : (digit, letter)
    for position in 2...9 {
      var number = Array("A77777777")
      number[position - 1] = Character(String(printed))
      var signs = Array(MRZDesk.td3(number: String(number)))
      signs[44 + position - 1] = Character(String(read))
      let place = MRZPlace(line: 2, positions: position...position)
      let expected = MRZProblem(
        .wrongCheckDigit, .number, places: [MRZPlace(line: 2, positions: 1...9)],
        digit: MRZPlace(line: 2, positions: 10...10),
        suggestion: MRZSuggestion(place: place, sign: Character(String(printed))))
      #expect(MRZDesk.zone(String(signs))?.problems == [expected])
    }
  }

  @Test func aFillerIsTheDigitOfAnEmptyPersonalNumberAlone() throws {
    var signs = Array(MRZDesk.td3(personal: ""))
    signs[44 + 30] = "A"
    let problems = try #require(MRZDesk.zone(String(signs))).problems
    #expect(
      problems == [
        MRZProblem(
          .wrongCheckDigit, .personalNumber, places: [MRZPlace(line: 2, positions: 29...42)],
          digit: MRZPlace(line: 2, positions: 43...43))
      ])
  }

  @Test func severalMisreadingsThatFitAreNotSuggested() throws {
    // One O read as 0, and a second 0 three places on, which weighs the same: either would do.
    var signs = Array(MRZDesk.td3(number: "AO7707777"))
    signs[44 + 1] = "0"
    let problem = try #require(MRZDesk.zone(String(signs))?.problems.first)
    #expect(problem.field == .number)
    #expect(problem.suggestion == nil)
  }

  @Test func optionalDataOfACardHasSuggestionsToo() throws {
    var signs = Array(MRZDesk.td1(optional: "A7O77"))
    signs[17] = "0"
    let problem = try #require(MRZDesk.zone(String(signs))?.problems.first)
    #expect(problem.field == .composite)
    #expect(problem.suggestion?.sign == "O")
    #expect(problem.suggestion?.place == MRZPlace(line: 1, positions: 18...18))
  }

  @Test func misreadingsInSeveralFieldsAreSuggestedEach() throws {
    var signs = Array(MRZDesk.td3(names: "SOLTANOV<<SYNAQ", number: "FA7777701"))
    signs[6] = "0"
    signs[44 + 7] = "O"
    signs[44 + 14] = "S"
    let problems = try #require(MRZDesk.zone(String(signs))).problems
    #expect(problems.map(\.field) == [.names, .number, .birth])
    #expect(problems.map { $0.suggestion?.sign } == ["O", "0", "5"])
  }

  @Test func noCheckDigitTellsGFromSix() throws {
    var signs = Array(MRZDesk.td3(number: "AG1234567"))
    signs[44 + 1] = "6"
    #expect(try #require(MRZDesk.zone(String(signs))).problems.isEmpty)
  }
}
