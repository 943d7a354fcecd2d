import Domain
import Testing

@testable import Words

@Suite struct RuleWordsTests {
  private func sentence(_ problem: Problem, _ language: Language = .ru) -> String {
    RuleWords.sentence(problem, language) { code in "с.\(code.number % 1_000_000)" }
  }

  /// Every rule has its sentences in one place, and none is told by its title alone.
  @Test(arguments: RuleCode.allCases) func aRuleIsToldInOnePlace(rule: RuleCode) {
    let places = [
      RuleWords.ofForm, RuleWords.ofSettlements, RuleWords.ofResettlers, RuleWords.ofKandas,
      RuleWords.ofRegistrations,
    ]
    #expect(places.count { $0(rule, .plain) != nil } == 1)
  }

  @Test func everyRuleSpeaks() {
    let speaking = Set(everyFinding.map(\.rule))
    #expect(speaking == Set(RuleCode.allCases))
  }

  @Test(arguments: Language.allCases)
  func everyFindingNamesItsValuesAndFitsTheMessageLine(_ language: Language) {
    for finding in everyFinding {
      let text = sentence(finding, language)
      #expect(!text.contains { "{}@".contains($0) }, "\(text)")
      #expect(text.count <= 110, "\(text.count): \(text)")
      #expect(!text.hasPrefix(finding.rule.rawValue), "\(text)")
      for value in finding.values where !value.hasPrefix("@") && ChoiceList(rawValue: value) == nil {
        let grouped = Int(value).map { CountWords.number($0) } ?? ActWords.name(value)?[language] ?? value
        #expect(text.contains(value) || text.contains(grouped), "\(value): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func aPhraseAsksForNoValueThatDoesNotCome(_ language: Language) {
    for finding in everyFinding {
      let count = finding.values.count + (finding.rule.isOfForm ? 1 : 0)
      let asked = RuleWords.phrase(finding.rule, finding.variant)[language].matches(of: /\{(\d)\}/)
      for place in asked.compactMap({ Int($0.output.1) }) { #expect(place < count, "\(finding)") }
    }
  }

  @Test func aVariantHasItsOwnSentence() {
    let texts = everyFinding.map { RuleWords.phrase($0.rule, $0.variant) }
    #expect(Set(texts).count == texts.count)
  }

  @Test func territoriesAreNamed() {
    let ambiguous = Problem(
      .f03, .toTerritory, values: ["Аксу", "@615233100 @613645100"], variant: .ambiguous)
    #expect(sentence(ambiguous) == "Куда: «Аксу» — мест несколько, уточните: с.233100 / с.645100")
    let open = Problem(.r65, .kind, values: ["03.02.2024", "@615233100"])
    #expect(sentence(open).contains("(с.233100)"))
  }

  @Test func anIINOfTheOwnerIsSaidToBeTheOwners() {
    let values = ["11"]
    let (own, owners) = (
      Problem(.r92, .iin, values: values, variant: .notTwelveDigits),
      Problem(.r92, .ownerIIN, values: values, variant: .notTwelveDigits)
    )
    #expect(sentence(owners) == "\(FieldWords.label(.ownerIIN)[.ru]): \(sentence(own))")
  }

  @Test func aValueOfTheFileIsNoTerritory() {
    #expect(sentence(Problem(.f02, .house, values: ["@17 а"])).contains("«@17 а»"))
  }

  @Test func aFormFindingNamesItsField() {
    #expect(sentence(Problem(.f01, .surname), .kk).hasPrefix("Тегі:"))
    #expect(sentence(Problem(.f01), .en).hasPrefix("Record:"))
    #expect(sentence(Problem(.f05, values: ["Рост"])).hasPrefix("Столбец «Рост»"))
  }

  @Test(arguments: [Problem.Variant.plain, .overMonth, .foreigner])
  func liabilitySaysWhoDecides(_ variant: Problem.Variant) {
    let phrase = RuleWords.phrase(.r68, variant)
    #expect(phrase.ru.contains("решение принимают органы внутренних дел"))
    #expect(phrase.kk.contains("шешімді ішкі істер органдары қабылдайды"))
    #expect(RuleWords.why(.r68).ru.contains("решение принимают органы внутренних дел"))
  }

  @Test(arguments: Language.allCases)
  func titlesAndParametersAreShort(_ language: Language) {
    for rule in RuleCode.allCases { #expect(RuleWords.title(rule)[language].count <= 32, "\(rule)") }
    for name in ParameterName.allCases {
      #expect(RuleWords.parameter(name)[language].count <= 48, "\(name)")
    }
  }

  /// Where a finding stands, its rule is known to look.
  @Test func everyFindingStandsOnAFieldOfItsRule() {
    for problem in everyFinding where !problem.rule.isOfForm {
      if let field = problem.field {
        #expect(problem.rule.fields.contains(field), "\(problem.rule) \(field)")
      }
    }
  }

  /// The acts that come with the program have a name in each language.
  @Test func everyActIsNamed() {
    let parameters = Parameters.initial.all
    let acts =
      parameters.map(\.basis)
      + parameters.filter { [.registrationBasis, .potentialCriteria].contains($0.name) }.map(\.value)
      + Quotas.initial.rows.map(\.basis) + Quotas.initial.totals.map(\.basis)
    for act in Set(acts) {
      let name = ActWords.name(act)
      #expect(name != nil && name?.kk != act && name?.en != act, "\(act)")
    }
    #expect(Set(ActWords.all.map(\.ru)).subtracting(acts) == [], "none is left over")
    let basis = Problem(.r71, values: ["Постановление Правительства РК от 01.12.2011 № 1427"])
    #expect(RuleWords.sentence(basis, .kk) { _ in "" } == "Негізі: ҚР Үкіметінің 01.12.2011 № 1427 қаулысы")
  }

  @Test func sumsAreReadInGroups() {
    let fine = Problem(.r68, .registeredOn, values: ["7", "30275"], variant: .overMonth)
    #expect(RuleWords.sentence(fine, .ru) { _ in "" }.contains("7 МРП (30\u{A0}275 тг)"))
  }
}
