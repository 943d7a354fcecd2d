import Demonstration
import Domain
import Testing

/// What comes from a keyboard or a scanner.
@Suite struct MachineReadableZoneTypingTests {
  private static let us = "QWERTYUIOPASDFGHJKLZXCVBNM<1234567890"
  private static let layouts = [
    "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ1234567890",
    "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ\"әіңғ,.үұқ",
    // The digit row with Caps Lock.
    "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ\"ӘІҢҒ,.ҮҰҚ",
    // Without Shift, and with Caps Lock and Shift.
    "йцукенгшщзфывапролдячсмитьб1234567890",
    "йцукенгшщзфывапролдячсмитьб\"әіңғ,.үұқ",
    "qwertyuiopasdfghjklzxcvbnm,1234567890",
  ]

  private static func typed(_ text: String, on layout: String) -> String {
    let keys = Dictionary(uniqueKeysWithValues: zip(us, layout))
    return String(text.map { keys[$0] ?? $0 })
  }

  @Test(arguments: MRZVector.all)
  func everyLayoutReadsTheSame(vector: MRZVector) {
    let text = vector.lines.joined(separator: "\n")
    let expected = MRZDesk.read(text)
    for layout in Self.layouts {
      #expect(MRZDesk.read(Self.typed(text, on: layout)) == expected)
      // As a form cleans it.
      #expect(MRZDesk.read(Cleaning.clean(Self.typed(text, on: layout)).text) == expected)
    }
  }

  @Test(arguments: MRZVector.all)
  func linesMayBeJoinedOrPartedAnyhow(vector: MRZVector) {
    let expected = MRZDesk.read(vector.lines.joined())
    for separator in [" ", "\n", "\r\n", "\t", "  \n ", "\u{85}"] {
      let text = vector.lines.joined(separator: separator)
      for variant in [
        text, text + separator, separator + text, text.lowercased(), "\u{FEFF}\u{2}" + text + "\u{3}",
        text.replacing("<", with: "‹"), text.replacing("<", with: "«"), text.replacing("<", with: "＜"),
      ] {
        #expect(MRZDesk.read(variant) == expected)
      }
      // Every four signs apart.
      #expect(MRZDesk.read(grouped(vector.lines.joined())) == expected)
    }
  }

  @Test(arguments: MRZVector.all)
  func oneQuoteMayStandForTwoFillers(vector: MRZVector) {
    let text = vector.lines.joined(separator: "\n")
    #expect(MRZDesk.read(text.replacing("<<", with: "«")) == MRZDesk.read(text))
  }

  private func grouped(_ text: String) -> String {
    String(text.enumerated().flatMap { $0.offset.isMultiple(of: 4) ? [" ", $0.element] : [$0.element] })
  }

  @Test func aKazakhKeyboardWithADigitBlockReadsTheSame() {
    let text = MRZVector.all[8].lines.joined()
    // Letters from the keys, digits from the block.
    #expect(MRZDesk.read(Self.typed(text, on: Self.layouts[0])) == MRZDesk.read(text))
    // One line after a change of the layout.
    let mixed = MRZVector.all[8].lines[0] + Self.typed(MRZVector.all[8].lines[1], on: Self.layouts[1])
    #expect(MRZDesk.read(mixed) == MRZDesk.read(text))
  }

  // MARK: - Signs lacking or too many

  /// A vector of each format; the card has a long number.
  private static let some = [0, 2, 3].map { MRZVector.all[$0] }

  @Test(arguments: some)
  func oneLackingSignIsNamedByItsLine(vector: MRZVector) throws {
    let width = vector.format.width
    let signs = Array(vector.lines.joined())
    for index in signs.indices {
      var lines = vector.lines.map(Array.init)
      lines[index / width].remove(at: index % width)
      let apart = MRZDesk.read(lines.map { String($0) }.joined(separator: "\n"))
      guard case .miscounted(let miscount) = apart else {
        Issue.record("\(index): \(apart)")
        continue
      }
      #expect(miscount.format == vector.format)
      #expect((miscount.signs, miscount.missing) == (signs.count - 1, 1))
      let place = try #require(miscount.place)
      #expect(place.contains(line: index / width + 1, position: index % width + 1))
      // Joined, the line cannot always be seen; where it is told, it is right.
      guard case .miscounted(let joined) = MRZDesk.read(lines.map { String($0) }.joined()) else {
        Issue.record("\(index) joined")
        continue
      }
      #expect(joined.format == vector.format)
      #expect(joined.place?.contains(line: index / width + 1, position: index % width + 1) != false)
    }
  }

  @Test(arguments: some)
  func oneSignTooManyIsNamedByItsLine(vector: MRZVector) throws {
    let width = vector.format.width
    let count = vector.lines.joined().count
    for index in stride(from: 0, to: count, by: 7) {
      for sign in "7K<" {
        var lines = vector.lines.map(Array.init)
        lines[index / width].insert(sign, at: index % width)
        for separator in ["\n", ""] {
          let reading = MRZDesk.read(lines.map { String($0) }.joined(separator: separator))
          guard case .miscounted(let miscount) = reading else {
            Issue.record("\(index): \(reading)")
            continue
          }
          #expect(miscount.format == vector.format)
          #expect(miscount.missing == -1)
          if separator == "\n" { #expect(miscount.place?.line == index / width + 1) }
        }
      }
    }
  }

  @Test(arguments: some)
  func twoLackingOrTooManyNeverPassForAnotherFormat(vector: MRZVector) {
    let signs = Array(vector.lines.joined())
    for index in stride(from: 0, to: signs.count - 1, by: 5) {
      for other in [signs[..<index] + signs[(index + 2)...], signs[..<index] + "<<" + signs[index...]] {
        guard case .miscounted(let miscount) = MRZDesk.read(String(other)) else {
          Issue.record("\(index)")
          continue
        }
        #expect(miscount.format == vector.format)
        #expect(abs(miscount.missing) == 2)
      }
    }
  }

  @Test func eightySixOfEightyEight() {
    let vector = MRZVector.all[8]
    func lacking(_ text: String) -> MRZMiscount? {
      guard case .miscounted(let miscount) = MRZDesk.read(text) else { return nil }
      return miscount
    }
    // Two fillers behind the names: anywhere in the first line behind the state's first sign.
    let names = vector.lines[0].dropLast(2) + "\n" + vector.lines[1]
    #expect(lacking(String(names))?.signs == 86)
    #expect(lacking(String(names))?.place?.line == 1)
    // Two digits of the second date.
    var signs = Array(vector.lines.joined())
    signs.removeSubrange(44 + 23...44 + 24)
    #expect(
      lacking(String(signs))
        == MRZMiscount(format: .td3, signs: 86, place: MRZPlace(line: 2, positions: 22...28)))
    // The end.
    let end = vector.lines.joined().dropLast(20)
    #expect(
      lacking(String(end))
        == MRZMiscount(format: .td3, signs: 68, place: MRZPlace(line: 2, positions: 25...25)))
    // The first line alone.
    #expect(lacking(vector.lines[0])?.format == .td3)
    #expect(lacking(vector.lines[0])?.missing == 44)
    #expect(lacking(MRZVector.all[12].lines[0])?.format == .td1)
    #expect(lacking(MRZVector.all[3].lines[0])?.format == .td2)
    // The very beginning.
    #expect(lacking("P<UZBTESTOV")?.format == .td3)
    #expect(lacking("ЗБГЯИЕУЫЕ")?.missing == 79)
  }

  @Test func linesOfUnevenLengthAreToldOf() {
    let lines = MRZVector.all[8].lines
    let text = lines[0].dropLast() + "\n0" + lines[1]
    #expect(
      MRZDesk.read(String(text))
        == .miscounted(MRZMiscount(format: .td3, signs: 88, place: MRZPlace(line: 1, positions: 1...44))))
  }

  // MARK: - What is no zone

  @Test(arguments: [
    "", " ", "<", "<<<<<", "N1234567", "FA0000001", "920701470028", "31.12.2025", "Сабыров Бекзат",
    "ПЕТРОВ ПЁТР",
    "Заявление о постановке на регистрационный учёт", "passport P 1234567 UZB", "P<UZ", "P<12345678", "李",
    "Pretty ordinary text, with commas, and as many signs as a zone might have had, but nothing of it.",
  ])
  func otherTextsAreNoZone(text: String) {
    #expect(MRZDesk.read(text) == .notMRZ)
  }

  @Test func fillersOrLettersAloneAreNoZone() {
    for signs in [72, 88, 90] {
      for sign in ["<", "A", "7", "?", "б", "«", "ш"] {
        #expect(MRZDesk.read(String(repeating: sign, count: signs)) == .notMRZ, "\(sign) \(signs)")
      }
    }
    #expect(MRZDesk.read(String(repeating: "P", count: 10_000)) == .notMRZ)
  }

  @Test func aVisaIsNoIdentityDocument() {
    let lines = [
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
    ]
    #expect(MRZDesk.read(lines.joined(separator: "\n")) == .visa)
    #expect(MRZDesk.read(lines.joined().dropLast(3).lowercased()) == .visa)
    let small = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"]
    #expect(MRZDesk.read(small.joined(separator: " ")) == .visa)
  }

  @Test func garbageNeverCrashes() {
    var generator = Randomness(seed: 9303)
    let alphabets = [
      Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"), Array("<"), Array("0123456789<"),
      Array("PIACV<UZB85031"),
      Array("йцукенғқіә\",.Бб№ЪЁ«‹ \n\u{301}🇰🇿李é\u{0}"),
    ]
    for _ in 0..<150 {
      let alphabet = alphabets.randomElement(using: &generator) ?? ["<"]
      let length = [0, 1, 5, 29, 30, 71, 72, 87, 88, 89, 90, 91, 121].randomElement(using: &generator) ?? 88
      var text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "<" })
      if Bool.random(using: &generator) { text = "P<" + text.dropFirst(2) }
      check(text)
    }
    for vector in MRZVector.all {
      for _ in 0..<10 {
        var signs = Array(vector.lines.joined(separator: " "))
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          let place = Int.random(in: 0..<signs.count, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: signs.remove(at: place)
          case 1: signs.insert(alphabets[0].randomElement(using: &generator) ?? "<", at: place)
          case 2: signs.swapAt(place, Int.random(in: 0..<signs.count, using: &generator))
          default: signs[place] = alphabets[4].randomElement(using: &generator) ?? "<"
          }
        }
        check(String(signs))
      }
    }
  }

  /// Whatever was read, all places lie in the zone and the same text reads the same.
  private func check(_ text: String) {
    let reading = MRZDesk.read(text)
    #expect(reading == MRZDesk.read(text))
    switch reading {
    case .read(let zone, let problems):
      #expect(zone.lines.count == zone.format.lines)
      #expect(zone.lines.allSatisfy { $0.utf8.count == zone.format.width })
      for place in problems.flatMap({ $0.places + [$0.digit].compactMap { $0 } }) {
        #expect((1...zone.format.lines).contains(place.line))
        #expect((1...zone.format.width).contains(place.positions.upperBound))
      }
    case .miscounted(let miscount):
      #expect(miscount.place.map { (1...miscount.format.lines).contains($0.line) } != false)
      #expect(miscount.place.map { $0.positions.upperBound <= miscount.format.width + 1 } != false)
    case .visa, .notMRZ: break
    }
  }
}
