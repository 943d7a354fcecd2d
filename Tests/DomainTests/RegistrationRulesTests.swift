import Domain
import Testing

/// Rules F01, F03, F04, R92, R93 and R95: the paper itself, the person and the place.
@Suite struct RegistrationRulesTests {
  private typealias Desk = RulesDesk

  @Test(arguments: [
    RuleRow("a whole arrival", Desk.arrival()),
    RuleRow("a whole temporary stay", Desk.stay()),
    RuleRow("a whole visitor", Desk.visitor()),
    RuleRow("a whole departure", Desk.departure(), PersonStays(stays: [Desk.stored()])),

    // F01
    RuleRow(
      "an empty paper", RegistrationEntry(),
      [
        .init(.f01, .kind, .error), .init(.f01, .event, .error), .init(.f01, .surname, .error),
        .init(.f01, .givenName, .error), .init(.f01, .birthDate, .error), .init(.f01, .toTerritory, .error),
        .init(.f01, .arrivedOn, .error), .init(.f01, .registeredOn, .error), .init(.r63, .consent, .block),
      ]),
    RuleRow("no surname", Desk.arrival { $0.surname = nil }, [.init(.f01, .surname, .error)]),
    RuleRow(
      "no patronymic, no IIN, no sex", Desk.arrival { ($0.patronymic, $0.iin, $0.sex) = (nil, nil, nil) }),
    RuleRow("no day of arrival", Desk.arrival { $0.arrivedOn = nil }, [.init(.f01, .arrivedOn, .error)]),
    RuleRow(
      "a departure has no day of arrival", Desk.departure { $0.arrivedOn = nil },
      PersonStays(stays: [Desk.stored()])),
    RuleRow(
      "a departure that does not say where to", Desk.departure { $0.to = nil },
      PersonStays(stays: [Desk.stored()]),
      [.init(.f01, .toTerritory, .error)]),
    RuleRow(
      "a temporary stay without its last day", Desk.stay { $0.until = nil }, [.init(.f01, .until, .error)]),

    // F04
    RuleRow(
      "born tomorrow", Desk.arrival { $0.birthDate = Desk.day("21.11.2026") },
      [.init(.f04, .birthDate, .error, .future), .init(.f04, .arrivedOn, .error, .order)]),
    RuleRow("registered today", Desk.arrival { $0.registeredOn = Desk.day("20.11.2026") }),
    RuleRow(
      "registered tomorrow", Desk.arrival { $0.registeredOn = Desk.day("21.11.2026") },
      [
        .init(.f04, .registeredOn, .error, .future), .init(.r60, .registeredOn, .warning),
        .init(.r68, .registeredOn, .information),
      ]),
    RuleRow(
      "registered before arrival", Desk.arrival { $0.registeredOn = Desk.day("09.11.2026") },
      [.init(.f04, .registeredOn, .error, .order)]),
    RuleRow("registered on the day of arrival", Desk.arrival { $0.registeredOn = Desk.day("10.11.2026") }),
    RuleRow(
      "arrived before birth",
      Desk.arrival {
        $0.birthDate = Desk.day("11.11.2026")
      }, [.init(.r67, .birthDate, .information), .init(.f04, .arrivedOn, .error, .order)]),
    RuleRow(
      "ends before it begins", Desk.stay { $0.until = Desk.day("11.11.2026") },
      [.init(.f04, .until, .error, .order)]),
    RuleRow(
      "crossed after registration", Desk.visitor { $0.crossedOn = Desk.day("13.11.2026") },
      [.init(.f04, .crossedOn, .error, .order)]),
    RuleRow(
      "consent of tomorrow",
      Desk.arrival { ($0.consent, $0.consentOn) = (.written, Desk.day("21.11.2026")) },
      [.init(.f04, .consentOn, .error, .future)]),
    RuleRow("120 years old", Desk.arrival { $0.birthDate = Desk.day("21.11.1905") }),
    RuleRow(
      "121 years old", Desk.arrival { $0.birthDate = Desk.day("20.11.1905") },
      [.init(.f04, .birthDate, .warning, .old)]),

    // F03
    RuleRow(
      "an arrival abroad", Desk.arrival { $0.to = .country("RUS") }, [.init(.f03, .toTerritory, .error)]),
    RuleRow("an arrival nowhere", Desk.arrival { $0.to = .unknown }, [.init(.f03, .toTerritory, .error)]),
    RuleRow(
      "a code that is not in the classifier", Desk.arrival { $0.to = .territory(Desk.code(613_699_900)) },
      [.init(.f03, .toTerritory, .error)]),
    RuleRow(
      "a place that is gone", Desk.arrival { $0.to = .territory(Desk.former) },
      [.init(.f03, .toTerritory, .warning, .gone)]),
    RuleRow(
      "a departure from a code that is not in the classifier",
      Desk.departure { $0.from = .territory(Desk.code(613_699_900)) },
      [.init(.f03, .fromTerritory, .error), .init(.r70, .fromTerritory, .warning, .notOpen)]),

    // R93
    RuleRow(
      "a place outside the oblast", Desk.arrival { $0.to = .territory(Desk.city) },
      [.init(.r93, .toTerritory, .warning)]),
    RuleRow("another district of the oblast", Desk.arrival { $0.to = .territory(Desk.town) }),

    // R92
    RuleRow("a right IIN", Desk.arrival { $0.iin = "900314300015" }),
    RuleRow(
      "an IIN of another birth date",
      Desk.arrival { ($0.iin, $0.birthDate) = ("900314300015", Desk.day("15.03.1990")) },
      [.init(.r92, .iin, .warning, .birth)]),
    RuleRow(
      "an IIN of the other sex", Desk.arrival { ($0.iin, $0.sex) = ("900314300015", .f) },
      [.init(.r92, .iin, .warning, .sex)]),
    RuleRow(
      "an IIN with unreadable signs", Desk.arrival { $0.iin = "9003?4300015" },
      [.init(.r92, .iin, .warning, .unreadable)]),
    RuleRow(
      "an IIN with a wrong check digit", Desk.arrival { $0.iin = "900314300014" },
      [.init(.r92, .iin, .error, .wrongCheckDigit)]),

    // R95
    RuleRow(
      "an IIN of somebody else", Desk.arrival { $0.iin = "900314300015" },
      PersonStays(holderOfIIN: "Серіков Болат"),
      [.init(.r95, .iin, .block, .otherPerson)]),
  ])
  func theRulesOnThePaper(row: RuleRow) {
    #expect(Desk.rules().check(row.entry, history: row.history).map(Finding.init) == row.expected)
  }

  @Test func aDistrictsOfficeHasADistrictsTerritory() {
    let rules = Desk.rules(office: Desk.code(613_600_000))
    #expect(rules.check(Desk.arrival()).isEmpty)
    let found = rules.check(Desk.arrival { $0.to = .territory(Desk.town) })
    #expect(found.map(Finding.init) == [.init(.r93, .toTerritory, .warning)])
    #expect(found.first?.values == ["@613820100", "@613600000"])
  }

  @Test func findingsComeInTheOrderOfTheFields() {
    let order = RegistrationEntry.fields.map(\.id)
    let found = Desk.rules().check(
      Desk.stay {
        ($0.surname, $0.consent, $0.until, $0.iin) = (nil, nil, Desk.day("01.12.2027"), "900314300014")
        $0.arrivedOn = Desk.day("01.01.2026")
      })
    let places = found.compactMap { $0.field.flatMap(order.firstIndex) }
    #expect(places.count >= 6)
    #expect(places == places.sorted())
  }

  @Test(arguments: [
    RuleRow("too long a term", Desk.stay { $0.until = Desk.day("13.11.2027") }),
    RuleRow("no consent", Desk.arrival { $0.consent = nil }),
    RuleRow(
      "ended without a reason", Desk.departure { $0.to = Place.none }, PersonStays(stays: [Desk.stored()])),
    RuleRow(
      "departed before registered", Desk.departure(), PersonStays(stays: [Desk.stored(on: "13.11.2026")])),
  ])
  func withAnOfficialNumberABlockOnlyWarns(row: RuleRow) {
    let own = Desk.rules().check(row.entry, history: row.history)
    var entry = row.entry
    entry.externalNumber = "БС-1"
    let official = Desk.rules().check(entry, history: row.history)
    #expect(own.map(\.severity) == [.block])
    #expect(official.map(\.severity) == [.warning])
    #expect(own.map(\.rule) == official.map(\.rule) && own.map(\.values) == official.map(\.values))
  }

  @Test func anErrorAndASecondHolderOfAnIINStayWhatTheyAre() {
    let entry = Desk.arrival { ($0.externalNumber, $0.surname, $0.iin) = ("БС-1", nil, "900314300015") }
    let found = Desk.rules().check(entry, history: PersonStays(holderOfIIN: "Серіков"))
    #expect(found.map(\.severity) == [.error, .block])
    #expect(found.map(\.rule) == [.f01, .r95])
  }

  @Test func everyRuleHasItsWeightAndPoint() {
    for rule in RuleCode.allCases {
      #expect((0...12).contains(rule.point))
      #expect(Problem(rule).severity == rule.severity)
      #expect(rule.parameters.allSatisfy(ParameterName.allCases.contains))
    }
    #expect(
      [Severity.information, .warning, .block, .error].sorted(by: >) == [
        .error, .block, .warning, .information,
      ])
    #expect([Severity.error, .block, .warning, .information].filter(\.refuses) == [.error, .block])
  }
}
