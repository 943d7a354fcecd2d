import Domain
import Testing

/// Rules R63–R65 and R70: consent, and the person's other stays.
@Suite struct RegistrationStayTests {
  private typealias Desk = RulesDesk

  private static func consent(
    _ consent: Consent?, on day: String? = nil, host: String? = nil, owners: Int? = nil
  )
    -> RegistrationEntry
  {
    Desk.arrival {
      ($0.consent, $0.consentOn) = (consent, day.map(Desk.day))
      ($0.host, $0.coOwners) = (host, owners)
    }
  }

  private static func stays(_ stays: Registration...) -> PersonStays { PersonStays(stays: stays) }

  @Test(arguments: [
    // R63
    RuleRow("no consent", consent(nil), [.init(.r63, .consent, .block)]),
    RuleRow("one's own dwelling", consent(.own)),
    RuleRow("written, with its day", consent(.written, on: "09.11.2026")),
    RuleRow("electronic, with its day", consent(.electronic, on: "09.11.2026")),
    RuleRow("written, without its day", consent(.written), [.init(.r63, .consentOn, .block, .noConsentDay)]),
    RuleRow(
      "electronic, without its day", consent(.electronic), [.init(.r63, .consentOn, .block, .noConsentDay)]),
    RuleRow(
      "co-owners", consent(.written, on: "09.11.2026", owners: 2),
      [.init(.r63, .coOwners, .information, .coOwners)]),
    RuleRow("no co-owners", consent(.written, on: "09.11.2026", owners: 0)),
    RuleRow("an institution by name", consent(.institution, host: "Колледж № 3")),
    RuleRow(
      "an institution without a name", consent(.institution), [.init(.r63, .host, .block, .institution)]),

    // R64
    RuleRow(
      "a second permanent one", Desk.arrival(), stays(Desk.stored()), [.init(.r64, .kind, .information)]),
    RuleRow("after one that has ended", Desk.arrival(), stays(Desk.stored(ended: "01.05.2020"))),
    RuleRow("beside a temporary one", Desk.arrival(), stays(Desk.stored(.temporary))),
    RuleRow(
      "on the same day", Desk.arrival(), stays(Desk.stored(on: "12.11.2026")),
      [.init(.r64, .kind, .information)]),
    RuleRow(
      "older than the open one", Desk.arrival(), stays(Desk.stored(on: "13.11.2026")),
      [.init(.r64, .registeredOn, .warning, .olderThanOpen)]),

    // R65
    RuleRow(
      "a second temporary one elsewhere", Desk.stay(), stays(Desk.stored(.temporary, at: Desk.town)),
      [.init(.r65, .kind, .warning)]),
    RuleRow(
      "a temporary one that goes on at the same address", Desk.stay(), stays(Desk.stored(.temporary)),
      [.init(.r65, .kind, .information, .follows)]),
    RuleRow(
      "one that goes on beside a third elsewhere", Desk.stay(),
      stays(Desk.stored(.temporary, at: Desk.town, id: 2), Desk.stored(.temporary)),
      [.init(.r65, .kind, .information, .follows), .init(.r65, .kind, .warning)]),
    RuleRow(
      "in another flat", Desk.stay { $0.flat = "2" }, stays(Desk.stored(.temporary)),
      [.init(.r65, .kind, .warning)]),
    RuleRow(
      "older than the one at the same address", Desk.stay(), stays(Desk.stored(.temporary, on: "13.11.2026")),
      [.init(.r65, .kind, .warning)]),
    RuleRow("a temporary one beside a permanent one", Desk.stay(), stays(Desk.stored())),
    RuleRow(
      "a temporary one after another", Desk.stay(), stays(Desk.stored(.temporary, ended: "01.05.2020"))),

    // R70
    RuleRow("to another place, without a reason", Desk.departure(), stays(Desk.stored())),
    RuleRow(
      "ended without a move and without a reason", Desk.departure { $0.to = Place.none },
      stays(Desk.stored()),
      [.init(.r70, .reason, .block)]),
    RuleRow(
      "ended without a move, with a reason",
      Desk.departure { ($0.to, $0.reason) = (Place.none, EndReason.court.rawValue) }, stays(Desk.stored())),
    RuleRow(
      "ended without a move because of one",
      Desk.departure { ($0.to, $0.reason) = (Place.none, EndReason.moved.rawValue) }, stays(Desk.stored()),
      [.init(.r70, .reason, .warning, .moveWithoutPlace)]),
    RuleRow("on the day of registration", Desk.departure(), stays(Desk.stored(on: "12.11.2026"))),
    RuleRow(
      "before the day of registration", Desk.departure(), stays(Desk.stored(on: "13.11.2026")),
      [.init(.r70, .registeredOn, .block, .order)]),
    RuleRow(
      "from where no stay is open", Desk.departure(), stays(Desk.stored(at: Desk.town)),
      [.init(.r70, .fromTerritory, .warning, .notOpen)]),
    RuleRow(
      "of nobody known", Desk.departure(), PersonStays(), [.init(.r70, .fromTerritory, .warning, .notOpen)]),
    RuleRow(
      "of the other kind", Desk.departure(), stays(Desk.stored(.temporary)),
      [.init(.r70, .fromTerritory, .warning, .notOpen)]),
    RuleRow("from an unknown place", Desk.departure { $0.from = nil }, stays(Desk.stored(at: Desk.town))),
    RuleRow(
      "neither lateness nor consent is asked of a departure", Desk.departure { $0.consent = nil },
      stays(Desk.stored())),
  ])
  func otherStays(row: RuleRow) {
    #expect(Desk.rules().check(row.entry, history: row.history).map(Finding.init) == row.expected)
  }

  @Test func moreThanOneTemporaryStayMayBeAllowed() {
    let rules = Desk.rules(parameters: Desk.parameters(.oneTemp, "off"))
    #expect(rules.check(Desk.stay(), history: Self.stays(Desk.stored(.temporary, at: Desk.town))).isEmpty)
  }

  @Test func theWordsNameTheOpenStay() {
    let found = Desk.rules().check(Desk.arrival(), history: Self.stays(Desk.stored()))
    #expect(found.first?.values == ["01.02.2020", "@613637100"])
  }

  // MARK: Corrections

  @Test func aStayIsNotCorrectedToBeginAfterItsDeparture() {
    let ended = Desk.stored(ended: "12.11.2026")
    let history = PersonStays(corrected: ended)
    #expect(Desk.rules().check(Desk.arrival(), history: history).isEmpty)
    let after = Desk.arrival { ($0.registeredOn, $0.externalNumber) = (Desk.day("13.11.2026"), "БС-1") }
    let refused = [Finding(.r70, .registeredOn, .error, .order)]
    #expect(Desk.rules().check(after, history: history).map(Finding.init) == refused)

    // Nor a temporary one after the one that followed it; a permanent one finds its end anew.
    var followed = Desk.stored(.temporary, ended: "12.11.2026")
    followed.endedBy = .registration
    let stay = Desk.stay { $0.registeredOn = Desk.day("13.11.2026") }
    #expect(Desk.rules().check(stay, history: PersonStays(corrected: followed)).map(Finding.init) == refused)
    followed.kind = .permanent
    let later = Desk.arrival { $0.registeredOn = Desk.day("13.11.2026") }
    #expect(Desk.rules().check(later, history: PersonStays(corrected: followed)).isEmpty)
  }

  @Test func aCorrectedDepartureIsOfTheStayItEnded() {
    let history = PersonStays(corrected: Desk.stored(ended: "01.05.2020"))
    #expect(Desk.rules().check(Desk.departure(), history: history).isEmpty)
    let before = Desk.departure {
      ($0.registeredOn, $0.externalNumber) = (Desk.day("31.01.2020"), "БС-1")
    }
    #expect(
      Desk.rules().check(before, history: history).map(Finding.init) == [
        .init(.r70, .registeredOn, .error, .order)
      ])
  }

  // MARK: What the register holds

  @Test func staysAreOrderedWhateverTheyCameIn() {
    let stays = PersonStays(stays: [
      Desk.stored(on: "01.03.2021", id: 3), Desk.stored(on: "01.01.2020", ended: "01.02.2020", id: 9),
      Desk.stored(.temporary, on: "01.03.2021", id: 2),
    ])
    #expect(stays.stays.map(\.id) == [9, 2, 3])
    #expect(stays.openPermanent?.id == 3)
    #expect(stays.openTemporary.map(\.id) == [2])
  }

  @Test func theEndsOfPermanentStays() {
    let stays = PersonStays(stays: [
      Desk.stored(on: "01.06.2022", id: 1), Desk.stored(on: "01.01.2020", id: 2),
      Desk.stored(.temporary, on: "01.02.2020", id: 3),
      Desk.stored(on: "01.01.2021", ended: "01.03.2021", id: 4),
    ])
    #expect(stays.permanentEnds == [2: Desk.day("01.01.2021"), 1: nil])
    #expect(PersonStays().permanentEnds.isEmpty)
  }

  @Test func theStayThatADepartureEnds() {
    let stays = Self.stays(
      Desk.stored(.temporary, on: "01.02.2026", id: 1), Desk.stored(.temporary, on: "01.11.2026", id: 2),
      Desk.stored(.temporary, on: "15.11.2026", id: 3))
    func ended(_ day: String) -> Int64? {
      stays.stay(
        endedBy: Desk.departure { ($0.kind, $0.registeredOn) = (.temporary, Desk.day(day)) })?.id
    }
    #expect(ended("12.11.2026") == 2)
    #expect(ended("20.11.2026") == 3)
    #expect(ended("01.01.2026") == 3, "none had begun: the rule speaks about the last")
  }
}
