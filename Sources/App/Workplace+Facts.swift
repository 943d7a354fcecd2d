import Domain
import Store
import TUI
import Words

/// How facts of people and stays are put in words, the same on all screens.
extension Workplace {
  /// «19.11.26»: a day where there is little room.
  func short(_ day: Day?) -> String {
    guard let day else { return "" }
    return String(day.dotted.prefix(6) + day.dotted.suffix(2))
  }

  /// «осталось 12 дней», «последний день», «просрочено 1 день».
  func remaining(until day: Day) -> String {
    let days = today.days(until: day)
    if days == 0 { return self[ListWords.lastDay] }
    return self(days > 0 ? ListWords.daysLeft : ListWords.daysOver, CountWords.days(abs(days), language))
  }

  /// «временная до 19.11.2026».
  func term(of stay: Registration) -> String {
    let kind = self.kind(stay.kind)
    guard let until = stay.until else { return kind }
    return self(ListWords.kindUntil, kind, until.dotted)
  }

  /// «временная».
  func kind(_ kind: RegistrationKind) -> String {
    ChoiceWords.label(.registrationKind, kind.rawValue).map { self[$0] } ?? kind.rawValue
  }

  /// «с.Аксу, Абай к-сі 17, кв. 4».
  func address(of stay: Registration) -> String {
    [place(stay.place), street(of: stay)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// «Абай к-сі 17, кв. 4»; empty where nothing is known.
  func street(of stay: Registration) -> String {
    let street = [stay.street, stay.house].compactMap { $0 }.joined(separator: " ")
    let flat = stay.flat.map { self(ListWords.flat, $0) } ?? ""
    return [street, flat].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The territory with all that it lies in.
  func wholePlace(_ code: KatoCode?) -> String {
    guard let code, let gazetteer = try? store.gazetteer(), let territory = gazetteer[code] else {
      return place(code)
    }
    return gazetteer.fullName(territory, language)
  }

  /// The same of a place of whatever kind.
  func wholePlace(_ place: Place?) -> String {
    place?.territory.map { wholePlace($0) } ?? self.place(place)
  }

  /// Where a person lives, or `→` and where he or she has gone.
  func lastPlace(_ territory: KatoCode?, _ goneTo: Place?) -> String {
    guard let goneTo else { return place(territory) }
    return goneTo == Place.none ? "× \(place(territory))" : "→ \(place(goneTo))"
  }

  /// The district that a territory lies in.
  func district(_ code: KatoCode?) -> String {
    guard let code, let gazetteer = try? store.gazetteer(), let territory = gazetteer[code] else { return "" }
    return gazetteer.ancestors(of: territory).first { $0.level == .district }?.name(language) ?? ""
  }

  /// «12.04.1991 (35)»: the day and the age on the desk's day.
  func birth(_ day: Day?) -> String {
    guard let day else { return "" }
    guard day <= today else { return day.dotted }
    return "\(day.dotted) (\(Day.age(born: day, on: today)))"
  }

  /// «ж · 12.04.1991 (35) · Казахстан».
  func describe(_ person: Person) -> String {
    var parts: [String] = []
    if let sex = person.sex, let label = ChoiceWords.short(.sex, sex.rawValue) { parts.append(self[label]) }
    parts.append(birth(person.birthDate))
    if let code = person.citizenship { parts.append(CountryWords.name(code).map { self[$0] } ?? code) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// «уд. личности 041 772 190».
  func words(for document: IdentityDocument?) -> String {
    guard let document else { return "" }
    let kind = ChoiceWords.short(.documentKind, document.kind.rawValue).map { self[$0] }
    return [kind, document.number].compactMap { $0 }.joined(separator: " ")
  }

  /// The reason a registration ended.
  func endReason(_ code: String?) -> String {
    guard let code else { return "" }
    return label(.endReason, code)
  }

  /// «19.05.2026 – 19.11.2026»; without an end while it goes on without term.
  func dates(of stay: Registration) -> String {
    let end = stay.endedOn ?? stay.until
    if stay.event == .departure { return end?.dotted ?? "" }
    return "\(stay.registeredOn.dotted) – \(end?.dotted ?? "")"
  }

  /// How a stay stands on the desk's day, or how it ended, in few words.
  func state(of stay: Registration) -> String {
    if stay.isOpen { return stay.until.map { remaining(until: $0) } ?? self[ListWords.inForce] }
    if stay.endedBy == .registration { return self[ListWords.replaced] }
    switch stay.goneTo {
    case nil, .some(.none):
      return stay.endReason == nil ? self[ListWords.deregistered] : endReason(stay.endReason)
    case .some(let gone): return "→ \(place(gone))"
    }
  }

  /// A finding with its rule: «R60 После прибытия прошло…».
  func ruled(_ problem: Problem) -> String { "\(problem.rule.rawValue) \(sentence(problem))" }
}

extension Registration {
  /// Whether a paper can end it.
  var canBeEnded: Bool { isOpen && event == .arrival }
}
