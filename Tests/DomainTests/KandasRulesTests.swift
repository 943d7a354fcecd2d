import Testing

@testable import Domain

@Suite struct KandasRulesTests {
  private static let today = Day(iso: "2026-11-20") ?? Day.first
  private let rules = KandasRules(
    today: today,
    terms: KandasTerms(
      parameters: .initial, workingDays: WorkingDays(holidays: [], workedWeekends: [], filledYears: [2026])))

  /// A case that nothing speaks against, received on the day.
  private func sound() -> KandasDossier {
    var record = KandasCase()
    (record.ground, record.relative, record.head) = (.family, "Үлгіева Сынақ, қызы", 7)
    var person = Person()
    (person.id, person.surname, person.givenName) = (7, "Үлгіев", "Сынақ")
    (person.nationality, person.citizenship) = ("казах", "UZB")
    var member = KandasMember()
    (member.id, member.person) = (1, 7)
    let papers = KandasPaper.Kind.allCases.map { KandasPaper($0) }
    let history = KandasHistory([KandasMove(.filed, on: Self.today)])
    return KandasDossier(record, members: [.init(member, person)], papers: papers, history: history)
  }

  private func granted() -> KandasDossier {
    var dossier = sound()
    for step in [KandasStep.complete, .advisedFor, .granted] {
      dossier.history.add(KandasMove(step, on: Self.today))
    }
    return dossier
  }

  @Test func aSoundCaseHasNoFinding() {
    #expect(rules.check(sound()).isEmpty)
    #expect(rules.obstacles(to: .granted, in: sound()).isEmpty)
  }

  @Test(arguments: ["казах", "Казашка", "қазақ", "ҚАЗАҚ", "kazakh", "qazaq"])
  func theNationalityIsKnownInEveryLanguage(_ nationality: String) {
    #expect(KandasRules.isKazakh(nationality))
  }

  @Test(arguments: ["узбек", "уйғыр", "казанский татарин", "казачка", "-"])
  func anotherNationalityBlocksGrantingAlone(_ nationality: String) {
    var dossier = sound()
    dossier.members[0].person.nationality = nationality
    #expect(rules.obstacles(to: .granted, in: dossier).map(\.variant) == [.otherNationality])
    #expect(rules.obstacles(to: .refused, in: dossier).isEmpty)
    dossier.members[0].record.wantsStatus = false
    #expect(rules.check(dossier).isEmpty, "a head may be a member without status")
  }

  @Test func aFormerCitizenAndAnUnknownNationalityBlock() {
    var dossier = sound()
    dossier.members[0].person.nationality = nil
    #expect(rules.check(dossier).map(\.rule) == [.r40])
    dossier = sound()
    dossier.members[0].record.wasCitizen = true
    #expect(rules.check(dossier).map(\.variant) == [.citizen])
  }

  @Test func eachGroundAsksForItsOwn() throws {
    func found(_ change: (inout KandasDossier) -> Void) -> [String] {
      var dossier = sound()
      change(&dossier)
      return rules.check(dossier).map { "\($0.rule.rawValue) \($0.variant.rawValue)" }
    }
    #expect(found { $0.record.ground = nil } == ["R41 plain"])
    #expect(found { $0.record.ground = .quota } == ["R41 no_quota"])
    #expect(found { $0.record.relative = nil } == ["R42 relative"])
    #expect(found { $0.record.ground = .settlement } == ["R42 unknown_settlement"])
    #expect(
      found {
        $0.record.ground = .settlement
        $0.settlement = Settlement()
      } == ["R42 plain"])
    #expect(
      found {
        $0.record.ground = .settlement
        var settlement = Settlement()
        (settlement.potential, settlement.demographicNeed) = (.medium, true)
        $0.settlement = settlement
      }.isEmpty)
    #expect(found { $0.record.ground = .employer } == ["R42 employer"])
    #expect(
      found {
        $0.record.ground = .employer
        ($0.record.employer, $0.record.employerBIN) = ("ТОО Үлгі", "230540007012")
      } == ["R42 wrong_bin"])
    #expect(
      found {
        $0.record.ground = .employer
        ($0.record.employer, $0.record.employerBIN) = ("ТОО Үлгі", "230540007011")
      }.isEmpty)
  }

  @Test func papersThatAreMissingOrHaveExpiredAreCounted() {
    var dossier = sound()
    dossier.papers = []
    #expect(dossier.missingPapers(today: Self.today).count == 7)
    #expect(rules.check(dossier) == [Problem(.r43, values: ["7"])])
    dossier = sound()
    dossier.papers[2].until = Self.today.adding(days: -1)
    #expect(dossier.missingPapers(today: Self.today) == [.identity])
    dossier.papers.removeAll { $0.kind == .nationality }
    #expect(dossier.missingPapers(today: Self.today) == [.identity], "the commission's advice stands for it")
  }

  @Test func aLateStepWarnsWithItsTerm() {
    var entry = KandasMoveEntry(.complete)
    entry.day = Self.today
    var dossier = sound()
    dossier.history = KandasHistory([KandasMove(.filed, on: Self.today.adding(days: -7))])
    #expect(rules.check(entry, in: dossier) == [Problem(.r44, .moveDay, values: ["16.11.2026"])])
  }

  @Test func papersThatAreMissingWarnWhenTheyAreCalledComplete() {
    var entry = KandasMoveEntry(.complete)
    entry.day = Self.today
    var dossier = sound()
    #expect(rules.check(entry, in: dossier).isEmpty)
    dossier.papers.removeAll { $0.kind == .translation }
    #expect(rules.check(entry, in: dossier) == [Problem(.r43, values: ["1"])])
  }

  @Test func aMoveNeedsItsFactsAndItsOrder() throws {
    var entry = KandasMoveEntry(.returned)
    #expect(rules.check(entry, in: sound()).map(\.field) == [.moveDay, .moveReason])
    entry.reason = "нет перевода"
    entry.day = Self.today.adding(days: 1)
    #expect(rules.check(entry, in: sound()).map(\.variant) == [.future])
    entry.day = Self.today.adding(days: -1)
    #expect(rules.check(entry, in: sound()).map(\.variant) == [.order])
  }

  @Test func aStatusLastsAsLongAsTheRuleSays() {
    var entry = KandasMoveEntry(.status, of: 1)
    (entry.day, entry.until) = (Self.today, Self.today.adding(months: 24))
    #expect(rules.check(entry, in: granted()) == [Problem(.r47, .moveUntil, values: ["20.11.2027"])])
    entry.until = Self.today.adding(months: 12)
    #expect(rules.check(entry, in: granted()).isEmpty)
  }

  @Test func anEndNeedsAPaperOrAReason() {
    var dossier = granted()
    dossier.history.add(KandasMove(.status, of: 1, on: Self.today, until: Self.today.adding(months: 12)))
    var entry = KandasMoveEntry(.ended, of: 1)
    (entry.day, entry.cause) = (Self.today, KandasEnd.left.rawValue)
    #expect(rules.check(entry, in: dossier).map(\.rule) == [.r56])
    entry.reason = "уехал в Ташкент"
    #expect(rules.check(entry, in: dossier).map(\.rule) == [.r56], "words are no paper")
    entry.number = "3"
    #expect(rules.check(entry, in: dossier).isEmpty)
  }

  @Test func stepsTowardsCitizenshipRunForward() {
    var dossier = granted()
    dossier.history.add(KandasMove(.status, of: 1, on: Self.today, until: Self.today.adding(months: 12)))
    dossier.history.add(KandasMove(.permitted, of: 1, on: Self.today))
    #expect(rules.check(dossier).isEmpty)
    dossier.history.add(KandasMove(.carded, of: 1, on: Self.today.adding(days: -3)))
    #expect(rules.check(dossier).map(\.rule) == [.r53])
  }

  @Test func theCheckOfAllRecordsNamesWhatIsOver() {
    var dossier = sound()
    dossier.history = KandasHistory([KandasMove(.filed, on: Self.today.adding(days: -7))])
    #expect(rules.review(dossier) == [Problem(.r44, values: ["16.11.2026"])])
    dossier = granted()
    dossier.history.add(
      KandasMove(.status, of: 1, on: Self.today.adding(months: -11), until: Self.today.adding(days: 30)))
    #expect(rules.review(dossier) == [Problem(.r50, values: ["20.12.2026"])])
    dossier = granted()
    dossier.history.add(
      KandasMove(.status, of: 1, on: Self.today.adding(months: -13), until: Self.today.adding(days: -30)))
    #expect(rules.review(dossier).map(\.rule) == [.r51])
  }

  @Test func citizenshipEndsTheStatusInsteadOfSpeakingAgainstIt() {
    var dossier = granted()
    dossier.history.add(KandasMove(.status, of: 1, on: Self.today, until: Self.today.adding(months: 12)))
    dossier.members[0].person.citizenship = Country.kazakhstan
    #expect(rules.check(dossier).map(\.rule) == [.r52])
    dossier.history.add(KandasMove(.ended, of: 1, on: Self.today, cause: KandasEnd.citizenship.rawValue))
    #expect(rules.check(dossier).isEmpty)
  }

  @Test func nobodyIsGrantedWhereNobodyAsks() {
    var dossier = sound()
    dossier.members[0].record.wantsStatus = false
    #expect(rules.obstacles(to: .granted, in: dossier).map(\.variant) == [.notWanted])
  }

  @Test func aPermitDoesNotStandInTheWayOfAnEarlierExtension() {
    var dossier = granted()
    dossier.history.add(KandasMove(.status, of: 1, on: Self.today.adding(days: -9), until: Self.today))
    dossier.history.add(KandasMove(.permitted, of: 1, on: Self.today))
    var entry = KandasMoveEntry(.extensionFiled, of: 1)
    entry.day = Self.today.adding(days: -1)
    #expect(rules.check(entry, in: dossier).isEmpty)
    entry.day = Self.today.adding(days: -10)
    #expect(rules.check(entry, in: dossier).map(\.rule) == [.f04])
  }
}
