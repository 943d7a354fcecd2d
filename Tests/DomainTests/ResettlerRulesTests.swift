import Domain
import Testing

/// The rules on cases of resettlement: of each a row that it says nothing to, and one that it speaks of.
@Suite struct ResettlerRulesTests {
  private static let north = RulesDesk.code(590_000_000)
  private static let abai = RulesDesk.code(100_000_000)
  private static let today = RulesDesk.today

  private static func rules(
    on today: Day = today, quotas: Quotas = .initial, _ parameters: Parameters = .initial
  ) -> ResettlerRules {
    ResettlerRules(
      today: today, terms: ResettlerTerms(parameters: parameters, workingDays: RulesDesk.workingDays),
      quotas: quotas)
  }

  private static func settlement(_ type: SettlementType?, _ potential: Potential?) -> Settlement {
    var settlement = Settlement()
    (settlement.type, settlement.potential) = (type, potential)
    return settlement
  }

  private static func member(_ id: Int64, _ surname: String) -> CasePerson<ResettlerMember> {
    var (record, person) = (ResettlerMember(), Person())
    (record.id, record.person, record.relation) = (id, id, id == 7 ? "head" : "son")
    (person.id, person.surname, person.givenName, person.citizenship) = (id, surname, "Сынақ", "KAZ")
    return CasePerson<ResettlerMember>(record, person)
  }

  /// A family of two that goes to North Kazakhstan by the quota of 2026, filed today.
  static func outbound(_ change: (inout ResettlerDossier) -> Void = { _ in }) -> ResettlerDossier {
    var record = ResettlerCase()
    (record.direction, record.head) = (.outbound, 7)
    record.origin = .territory(RulesDesk.village)
    record.targetOblast = .territory(north)
    record.jobSeeker = true
    record.priorRegistrationSince = RulesDesk.day("20.11.2025")
    var dossier = ResettlerDossier(
      record, members: [member(7, "Үлгіев"), member(8, "Үлгіев")],
      history: ResettlerHistory(.outbound, [ResettlerMove(.filed, on: today)]))
    change(&dossier)
    return dossier
  }

  /// A family that moves from a village of low potential to a town of its district, filed today.
  static func inside(_ change: (inout ResettlerDossier) -> Void = { _ in }) -> ResettlerDossier {
    var record = ResettlerCase()
    (record.direction, record.head) = (.intraOblast, 7)
    record.origin = .territory(RulesDesk.village)
    record.destination = .territory(RulesDesk.town)
    (record.stateDwelling, record.job) = (true, true)
    var dossier = ResettlerDossier(
      record, members: [member(7, "Үлгіев")],
      history: ResettlerHistory(.intraOblast, [ResettlerMove(.filed, on: today)]),
      origin: settlement(.rural, .low), destination: settlement(.cityDistrict, .medium))
    change(&dossier)
    return dossier
  }

  private static func steps(
    _ direction: ResettlerDirection, _ steps: ResettlerStep..., on day: Day = today
  ) -> ResettlerHistory {
    ResettlerHistory(direction, steps.map { ResettlerMove($0, on: day) })
  }

  private func found(_ dossier: ResettlerDossier, _ rules: ResettlerRules = rules()) -> [Finding] {
    rules.check(dossier).map { Finding($0) }
  }

  // MARK: Inside the oblast

  @Test func aSoundCaseInsideHasNoFinding() {
    #expect(found(Self.inside()).isEmpty)
    #expect(Self.rules().obstacles(to: .included, in: Self.inside()).isEmpty)
  }

  @Test func aDirectionIsNeeded() {
    #expect(found(ResettlerDossier(ResettlerCase())) == [Finding(.f01, .direction, .error)])
  }

  @Test func bothPlacesLieInOneOblast() {
    let elsewhere = Self.inside { $0.record.destination = .territory(RulesDesk.city) }
    #expect(found(elsewhere) == [Finding(.r10, .destination, .block)])
    let kandas = Self.inside {
      $0.record.isKandas = true
      $0.record.destination = .territory(RulesDesk.city)
    }
    #expect(found(kandas) == [Finding(.r10, .destination, .block)], "kandas alike")
    #expect(Self.rules().check(elsewhere)[0].values == ["@613637100", "@790000000"])
  }

  @Test(arguments: [
    (SettlementType.rural, Potential.low, true), (.rural, .medium, false), (.rural, .high, false),
    (.cityDistrict, .low, false), (.point, .low, false),
  ])
  func peopleLeaveVillagesOfLowPotential(_ type: SettlementType, _ potential: Potential, _ passes: Bool) {
    let dossier = Self.inside { $0.origin = Self.settlement(type, potential) }
    #expect(found(dossier) == (passes ? [] : [Finding(.r11, .origin, .block)]))
  }

  @Test func aVillageThatNobodyKnowsIsNamed() {
    for settlement in [nil, Self.settlement(.rural, nil), Self.settlement(nil, .low)] {
      #expect(
        found(Self.inside { $0.origin = settlement }) == [Finding(.r11, .origin, .block, .unknownSettlement)])
    }
    #expect(
      found(Self.inside { $0.record.origin = nil }) == [Finding(.r11, .origin, .block, .noOrigin)])
  }

  @Test(arguments: [
    (SettlementType.cityOblast, true), (.cityDistrict, true), (.rural, false), (.point, false),
  ])
  func byTheRulesPeopleGoToCities(_ type: SettlementType, _ passes: Bool) {
    let dossier = Self.inside { $0.destination = Self.settlement(type, .high) }
    #expect(found(dossier) == (passes ? [] : [Finding(.r12, .destination, .block)]))
  }

  @Test(arguments: [
    (SettlementType.rural, Potential.high, [Finding]()), (.cityDistrict, .high, []),
    (.rural, .medium, [Finding(.r12, .destination, .warning, .notHigh)]),
    (.cityOblast, .low, [Finding(.r12, .destination, .warning, .notHigh)]),
    (.point, .high, [Finding(.r12, .destination, .block, .point)]),
  ])
  func byTheSocialCodePeopleGoToHighPotential(
    _ type: SettlementType, _ potential: Potential, _ expected: [Finding]
  ) {
    let rules = Self.rules(RulesDesk.parameters(.intraDestMode, "social_code"))
    #expect(found(Self.inside { $0.destination = Self.settlement(type, potential) }, rules) == expected)
  }

  @Test func aCityThatNobodyKnowsIsNamed() {
    #expect(
      found(Self.inside { $0.destination = nil }) == [
        Finding(.r12, .destination, .block, .unknownSettlement)
      ])
    #expect(
      found(Self.inside { $0.record.destination = nil }) == [
        Finding(.r12, .destination, .block, .noDestination)
      ])
  }

  @Test(
    arguments: [
      (true, true, nil, [Finding]()), (true, nil, true, []), (true, false, true, []),
      (nil, true, nil, [Finding(.r13, .stateDwelling, .block)]),
      (false, true, true, [Finding(.r13, .stateDwelling, .block)]),
      (true, nil, nil, [Finding(.r13, .job, .block, .noWork)]),
      (
        false, false, false, [Finding(.r13, .stateDwelling, .block), Finding(.r13, .job, .block, .noWork)]
      ),
    ] as [(Bool?, Bool?, Bool?, [Finding])])
  func itTakesADwellingAndWork(_ dwelling: Bool?, _ job: Bool?, _ business: Bool?, _ expected: [Finding]) {
    let dossier = Self.inside {
      ($0.record.stateDwelling, $0.record.job, $0.record.business) = (dwelling, job, business)
    }
    #expect(found(dossier) == expected)
  }

  @Test(arguments: [(nil, true), (true, true), (false, false)] as [(Bool?, Bool)])
  func theDestinationIsInTheList(_ isListed: Bool?, _ passes: Bool) {
    let dossier = Self.inside { $0.isDestinationListed = isListed }
    #expect(found(dossier) == (passes ? [] : [Finding(.r14, .destination, .warning)]))
    #expect(Self.rules().obstacles(to: .included, in: dossier).isEmpty, "it only warns")
  }

  // MARK: By quota

  /// Where nothing else speaks, rule R21 tells how many of ours are in the quota.
  private let room = Finding(.r21, .targetOblast, .information)

  @Test func aSoundCaseByQuotaIsOnlyCounted() {
    #expect(found(Self.outbound()) == [room])
    #expect(Self.rules().check(Self.outbound())[0].values == ["2820", "2"])
    #expect(Self.rules().obstacles(to: .included, in: Self.outbound()).isEmpty)
  }

  @Test func theOblastMustReceiveInTheYear() {
    let atyrau = Self.outbound { $0.record.targetOblast = .territory(RulesDesk.code(230_000_000)) }
    #expect(found(atyrau) == [Finding(.r20, .targetOblast, .block)])
    #expect(Self.rules().check(atyrau)[0].values == ["@230000000", "2026"])
    let kandas = Self.outbound {
      $0.record.isKandas = true
      $0.record.targetOblast = .territory(RulesDesk.code(230_000_000))
    }
    #expect(found(kandas) == [room], "Atyrau receives kandas")
    #expect(
      found(Self.outbound { $0.record.targetOblast = nil }) == [
        Finding(.r20, .targetOblast, .block, .noTarget)
      ])
    let district = Self.outbound { $0.record.targetOblast = .territory(RulesDesk.code(593_200_000)) }
    #expect(found(district) == [room, Finding(.f03, .targetOblast, .error)], "a quota is an oblast's")
  }

  @Test func aYearWithoutDataOnlyWarns() {
    let next = Self.outbound { $0.record.quotaYear = 2_027 }
    #expect(found(next) == [Finding(.r20, .targetOblast, .warning, .noRows)])
    #expect(Self.rules().obstacles(to: .included, in: next).isEmpty)
    #expect(Self.rules().check(next)[0].values == ["2027"])
  }

  @Test func aSplitThatIsNotAllKnownOnlyWarns() {
    let day = RulesDesk.day("02.06.2025")
    func dossier(_ oblast: KatoCode) -> ResettlerDossier {
      Self.outbound {
        $0.record.targetOblast = .territory(oblast)
        $0.record.priorRegistrationSince = RulesDesk.day("01.01.2020")
        $0.history = Self.steps(.outbound, .filed, on: day)
      }
    }
    #expect(found(dossier(Self.north), Self.rules(on: day)) == [room])
    #expect(
      found(dossier(Self.abai), Self.rules(on: day)) == [
        Finding(.r20, .targetOblast, .warning, .incomplete)
      ])
  }

  @Test func anOblastThatReceivesNoLongerBlocks() {
    func quotas(_ places: Int) -> Quotas {
      Quotas([
        Quota(.resettler, 2_026, Self.north, from: RulesDesk.day("01.01.2026"), places: 10, basis: "тест"),
        Quota(
          .resettler, 2_026, Self.north, from: RulesDesk.day("01.08.2026"), places: places, basis: "тест"),
      ])
    }
    #expect(found(Self.outbound(), Self.rules(quotas: quotas(5))) == [room])
    #expect(found(Self.outbound(), Self.rules(quotas: quotas(0))) == [Finding(.r20, .targetOblast, .block)])
    let included = Self.outbound {
      $0.record.priorRegistrationSince = RulesDesk.day("01.01.2020")
      $0.history = Self.steps(
        .outbound, .filed, .forwarded, .included, .contracted, .moved, on: RulesDesk.day("01.07.2026"))
    }
    #expect(
      found(included, Self.rules(quotas: quotas(0))).map(\.rule) == [.r30],
      "the version of the day of the decision counts")
  }

  @Test(arguments: [(nil, 0, Severity.information), (4, 2, .information), (3, 2, .warning), (1, 0, .warning)])
  func onlyALetterSpeaksAgainstTheRoom(_ left: Int?, _ used: Int, _ severity: Severity) {
    let quotas = Quotas([
      Quota(
        .resettler, 2_026, Self.north, from: RulesDesk.day("01.01.2026"), places: 100, left: left,
        leftOn: left == nil ? nil : RulesDesk.day("01.10.2026"), basis: "тест")
    ])
    let dossier = Self.outbound { $0.use = QuotaUse(people: 40, peopleSinceLetter: used) }
    let problems = Self.rules(quotas: quotas).check(dossier)
    #expect(problems.map(\.rule) == [.r21] && problems[0].severity == severity)
    #expect(
      problems[0].values
        == (severity == .warning ? ["\(left ?? 0)", "01.10.2026", "\(used + 2)"] : ["100", "42"]),
      "people are counted, not families")
  }

  @Test func theHeadIsACitizenAndAJobSeeker() {
    func dossier(_ citizenship: String?, _ jobSeeker: Bool?, isKandas: Bool = false) -> ResettlerDossier {
      Self.outbound {
        $0.members[0].person.citizenship = citizenship
        ($0.record.jobSeeker, $0.record.isKandas) = (jobSeeker, isKandas)
      }
    }
    #expect(found(dossier("UZB", true)) == [room, Finding(.r22, .citizenship, .block, .foreigner)])
    #expect(found(dossier(nil, true)) == [room, Finding(.r22, .citizenship, .block, .noCitizenship)])
    for no in [nil, false] as [Bool?] {
      #expect(found(dossier("KAZ", no)) == [room, Finding(.r22, .jobSeeker, .block)])
    }
    #expect(found(dossier("UZB", nil, isKandas: true)) == [room], "the quota of kandas asks for neither")
  }

  @Test(arguments: [("20.11.2025", true), ("21.11.2025", false), ("01.01.2020", true)])
  func aYearOfResidenceComesBeforeFiling(_ since: String, _ passes: Bool) {
    let dossier = Self.outbound { $0.record.priorRegistrationSince = RulesDesk.day(since) }
    #expect(found(dossier) == [room] + (passes ? [] : [Finding(.r23, .priorRegistrationSince, .warning)]))
  }

  @Test func theDayOfResidenceIsAskedFor() {
    #expect(
      found(Self.outbound { $0.record.priorRegistrationSince = nil }) == [
        room, Finding(.r23, .priorRegistrationSince, .warning, .noDay),
      ])
  }

  @Test(
    arguments: [
      (nil, nil, true), ("20.11.2023", nil, true), ("21.11.2023", nil, false), ("21.11.2023", false, false),
      ("21.11.2023", true, true),
    ] as [(String?, Bool?, Bool)])
  func aRecentDivorceNeedsItsCertificate(_ divorced: String?, _ certificate: Bool?, _ passes: Bool) {
    let dossier = Self.outbound {
      ($0.record.divorcedOn, $0.record.divorceCertificate) = (divorced.map(RulesDesk.day), certificate)
    }
    #expect(found(dossier) == [room] + (passes ? [] : [Finding(.r24, .divorceCertificate, .warning)]))
  }

  @Test(arguments: [("20.05.2026", true), ("19.05.2026", false)])
  func aGraduateFilesInTime(_ graduated: String, _ passes: Bool) {
    let dossier = Self.outbound { $0.record.graduatedOn = RulesDesk.day(graduated) }
    #expect(found(dossier) == [room] + (passes ? [] : [Finding(.r25, .graduatedOn, .warning)]))
  }

  @Test func aGraduateWithoutADayIsAsked() {
    #expect(
      found(Self.outbound { $0.record.isGraduate = true }) == [
        room, Finding(.r25, .graduatedOn, .warning, .noDay),
        Finding(.r31, .isGraduate, .information, .graduate),
      ])
  }

  @Test func ourOblastReceivesNobodyByQuota() {
    let own = Self.outbound { $0.record.targetOblast = .territory(RulesDesk.oblast) }
    #expect(found(own) == [Finding(.r32, .targetOblast, .block)])
    #expect(
      found(own, Self.rules(RulesDesk.parameters(.oblastIsReceiving, "yes"))) == [
        Finding(.r20, .targetOblast, .block)
      ], "it would then need a row as all others")
  }

  @Test func whatHasNotHappenedYetIsNoFact() {
    let tomorrow = Self.today.adding(days: 1)
    let dossier = Self.inside { ($0.record.divorcedOn, $0.record.graduatedOn) = (tomorrow, tomorrow) }
    #expect(
      found(dossier) == [
        Finding(.f04, .divorcedOn, .error, .future), Finding(.f04, .graduatedOn, .error, .future),
      ])
  }

  /// What the decision was made of is asked until it is made; where the family counts, as long as it counts.
  @Test func afterTheDecisionItsConditionsAreNotAskedAnyMore() {
    func dossier(_ steps: [ResettlerStep]) -> ResettlerDossier {
      Self.outbound {
        $0.members[0].person.citizenship = "UZB"
        ($0.record.jobSeeker, $0.record.priorRegistrationSince) = (nil, nil)
        ($0.record.divorcedOn, $0.record.isGraduate) = (Self.today.adding(days: -9), true)
        $0.history = ResettlerHistory(.outbound, steps.map { ResettlerMove($0, on: Self.today) })
      }
    }
    let asked: [RuleCode] = [.r22, .r22, .r23, .r24, .r25, .r31]
    #expect(found(dossier([.filed])).map(\.rule) == [.r21] + asked)
    #expect(found(dossier([.filed, .forwarded])).map(\.rule) == [.r21] + asked)
    #expect(found(dossier([.filed, .forwarded, .included])).map(\.rule) == [.r28])
    #expect(found(dossier([.filed, .forwarded, .refused])).isEmpty)
    #expect(found(dossier([.filed, .forwarded, .refused, .filed])).map(\.rule) == [.r21] + asked)
    let told = Self.rules().checkTold(dossier([.filed, .forwarded, .included])).map(\.rule)
    #expect(told == asked.dropLast() + [.r28, .r31], "a file's case was never asked")
    var elsewhere = dossier([.filed, .forwarded, .included, .moved])
    elsewhere.record.targetOblast = .territory(RulesDesk.code(230_000_000))
    #expect(found(elsewhere).map(\.rule) == [.r20, .r30], "the oblast can still be put right")
  }

  @Test func insideTheOblastTheSameHolds() {
    let dossier = Self.inside {
      ($0.origin, $0.destination, $0.isDestinationListed) = (nil, nil, false)
      ($0.record.stateDwelling, $0.record.job) = (nil, nil)
      $0.history = Self.steps(.intraOblast, .filed, .included)
    }
    #expect(found(dossier).map(\.rule) == [.r28])
    #expect(Set(Self.rules().checkTold(dossier).map(\.rule)) == [.r11, .r12, .r13, .r14, .r28])
  }

  @Test func aFamilyThatWentElsewhereIsNamedUnlessAReasonIsThere() {
    func dossier(_ place: KatoCode?, _ reason: String? = nil) -> ResettlerDossier {
      var moved = ResettlerMove(.moved, on: Self.today)
      (moved.place, moved.reason) = (place, reason)
      let before: [ResettlerStep] = [.filed, .forwarded, .included]
      return Self.outbound {
        $0.history = ResettlerHistory(
          .outbound, before.map { ResettlerMove($0, on: Self.today) } + [moved])
      }
    }
    let place = RulesDesk.code(353_633_100)
    let stay = Problem(.r30, values: ["20.11.2031"])
    let elsewhere = Problem(
      .r20, .targetOblast, severity: .warning, values: ["@353633100", "@590000000"], variant: .otherOblast)
    #expect(Self.rules().check(dossier(place)) == [stay, elsewhere])
    #expect(Self.rules().review(dossier(place)) == [elsewhere])
    for silent in [dossier(place, "родственники там"), dossier(Self.north), dossier(nil)] {
      #expect(Self.rules().check(silent) == [stay])
    }
  }

  // MARK: Both directions

  @Test(arguments: [Self.outbound(), Self.inside()])
  func theSubsidyIsNamedOnceTheFamilyIsIncluded(_ dossier: ResettlerDossier) {
    var dossier = dossier
    guard let direction = dossier.record.direction else { return }
    let people = "\(dossier.members.count)"
    dossier.history = Self.steps(direction, .filed, .forwarded, .included)
    #expect(Self.rules().check(dossier) == [Problem(.r28, values: ["70", people])])
    dossier.record.employerPays = true
    #expect(found(dossier) == [Finding(.r29, .employerPays, .warning)], "none where the employer pays")
    #expect(Self.rules().support(dossier)?.moving == nil)
    dossier.record.employerPays = false
    #expect(Self.rules().support(dossier)?.moving == Product(70, 4_325, dossier.members.count))
  }

  @Test func aYearWithoutItsIndexIsNamed() {
    let day = RulesDesk.day("11.01.2027")
    let dossier = Self.inside { $0.history = Self.steps(.intraOblast, .filed, .included, on: day) }
    #expect(Self.rules(on: day).check(dossier) == [Problem(.r28, values: ["2027"], variant: .noIndex)])
  }

  @Test func theMinimumStayIsAReminder() {
    var dossier = Self.inside {
      $0.history = Self.steps(.intraOblast, .filed, .included, .contracted, .moved)
    }
    #expect(Self.rules().check(dossier) == [Problem(.r30, values: ["20.11.2031"])])
    dossier.history.add(ResettlerMove(.returned, on: Self.today, reason: "нет работы"))
    #expect(found(dossier).isEmpty)
  }

  @Test func whoComesFirstIsNamed() {
    func dossier(born: String?) -> ResettlerDossier {
      Self.inside {
        $0.record.isOrphan = true
        $0.members[0].person.birthDate = born.map(RulesDesk.day)
      }
    }
    let orphan = [Finding(.r31, .isOrphan, .information, .orphan)]
    let age = [Finding(.r31, .isOrphan, .information, .orphanAge)]
    #expect(found(dossier(born: nil)) == orphan)
    #expect(found(dossier(born: "20.11.2010")) == orphan)
    #expect(found(dossier(born: "21.11.2010")) == age)
    #expect(found(dossier(born: "21.11.2002")) == orphan)
    #expect(found(dossier(born: "20.11.2002")) == age)
    #expect(
      found(Self.inside { $0.record.isReleased = true }) == [Finding(.r31, .isReleased, .information)])
  }

  @Test func whatBlocksBlocksTheInclusionAlone() {
    let dossier = Self.inside { $0.record.stateDwelling = false }
    #expect(Self.rules().obstacles(to: .included, in: dossier).map(\.rule) == [.r13])
    for step in ResettlerStep.allCases where step != .included {
      #expect(Self.rules().obstacles(to: step, in: dossier).isEmpty)
    }
  }
}
