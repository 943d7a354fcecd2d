import Domain

extension RuleWords {
  /// The sentence of one of a rule's variants; of a variant that is not the rule's, its plain sentence.
  ///
  /// Of the rules of form `{0}` is the field and the finding's values begin at `{1}`.
  static func phrase(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase {
    ofForm(rule, variant) ?? ofSettlements(rule, variant) ?? ofResettlers(rule, variant)
      ?? ofKandas(rule, variant) ?? ofRegistrations(rule, variant) ?? title(rule)
  }
}
