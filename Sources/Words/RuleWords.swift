import Domain

/// The words of the rules: what each is called, why it is there, what it says of a record.
public enum RuleWords {
  /// The sentence of a finding: what is wrong and what to do.
  ///
  /// - Parameter place: the name of a territory in the language.
  public static func sentence(
    _ problem: Problem, _ language: Language, place: (KatoCode) -> String
  ) -> String {
    var values = problem.values.map { named($0, language, place) }
    // Of a fine both the indices and the sum are numbers to be read.
    if problem.rule == .r68 {
      values = values.map { value in Int(value).map { CountWords.number($0) } ?? value }
    }
    if problem.variant == .notOfList, let list = problem.values.last.flatMap(ChoiceList.init) {
      let names = list.codes.compactMap { ChoiceWords.label(list, $0)?[language] }
      values[values.count - 1] = names.joined(separator: ", ")
    }
    let subject = (problem.field.map(FieldWords.label) ?? CommonWords.record)[language]
    let sentence = phrase(problem.rule, problem.variant)
      .filled(language, problem.rule.isOfForm ? [subject] + values : values)
    // Of two numbers on one paper it is said whose is meant.
    return problem.rule == .r92 && problem.field == .ownerIIN ? "\(subject): \(sentence)" : sentence
  }

  /// A finding in a few words: what its rule is called, or what is wrong where that says more.
  public static func brief(_ problem: Problem) -> Phrase {
    switch (problem.rule, problem.variant) {
    case (.f02, .withoutSelf): Phrase("Вас здесь нет", "Сіз мұнда жоқсыз", "You are not in it")
    case (.r32, _):
      Phrase("Наша область не принимает", "Біздің облыс қабылдамайды", "Our oblast does not receive")
    case (.f02, .taken): Phrase("Уже есть в списке", "Тізімде бар", "In the list already")
    default: title(problem.rule)
    }
  }

  /// A weight in a word.
  public static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .information: Phrase("к сведению", "мәлімет", "information")
    case .warning: Phrase("предупреждение", "ескерту", "warning")
    case .block: Phrase("препятствие", "кедергі", "obstacle")
    case .error: Phrase("ошибка", "қате", "error")
    }
  }

  /// A value with the names of the territories in it: `@611010000` alone, or several parted by spaces; an act by its name.
  private static func named(_ value: String, _ language: Language, _ place: (KatoCode) -> String) -> String {
    let words = value.split(separator: " ")
    let codes = words.compactMap { $0.hasPrefix("@") ? KatoCode($0.dropFirst()) : nil }
    guard !codes.isEmpty, codes.count == words.count else { return ActWords.name(value)?[language] ?? value }
    return codes.map(place).joined(separator: " / ")
  }
}

extension RuleCode {
  /// Whether the rule is about the form of the data; its sentences name the field first, as `{0}`.
  var isOfForm: Bool {
    switch self {
    case .f01, .f02, .f03, .f04, .f05, .f06: true
    default: false
    }
  }
}
