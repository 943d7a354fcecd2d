import Domain
import Store
import TUI
import Words

/// A departure paper of a pile: set aside with all that was typed, or sent back.
extension DepartureForm {
  /// The keys that a paper of a pile has besides.
  var bindings: [Binding] {
    let isPaper = pile != nil
    return childrenBindings + paper.bindings + [
      Binding(
        "aside", .alt("o"), label: workplace[PileWords.setAside], short: workplace[PileWords.setAsideShort],
        help: workplace[PileWords.setAsideHelp], priority: 6, isLive: isPaper),
      Binding(
        "refuse", .alt("r"), label: workplace[PileWords.refuse], short: workplace[PileWords.refuseShort],
        priority: 7, isLive: isPaper),
    ]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if let step = try answer(key) { return step }
    switch command(for: key) {
    case "save": return try save()
    case "children":
      takesChildren.toggle()
      check()
      return .stay
    case "aside": return ask(.aside)
    case "refuse": return ask(.refused)
    case "leave": return leave()
    default: return .ignored
    }
  }

  /// Asks why.
  private mutating func ask(_ state: Paper.State) -> Step {
    try? paper.readAll()
    let isAside = state == .aside
    return .push(
      LineDialog(
        state.rawValue, title: workplace[isAside ? PileWords.setAside : PileWords.refuse],
        lines: [record.person.fullName, workplace[isAside ? PileWords.asideAsk : PileWords.refuseAsk]],
        text: aside?.reason ?? "", least: 3, words: workplace.words))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = try leave(by: answer) { return step }
    switch answer as? DialogAnswer {
    case .wrote("reason", let reason): return try store(reason: reason)
    case .wrote(Paper.State.aside.rawValue, let reason): return try put(.aside, reason)
    case .wrote(Paper.State.refused.rawValue, let reason): return try put(.refused, reason)
    default: return .stay
    }
  }

  /// Puts the paper where it waits, with all that was typed, or back to its sender.
  private mutating func put(_ state: Paper.State, _ reason: String) throws -> Step {
    guard var sheet = sheet(state) else { return .stay }
    let content = paper.content(of: (record.stay.id, record.stay.version), context: ofChildren)
    sheet.reason = reason
    sheet.texts = try content.json
    do {
      try workplace.store.change(state == .aside ? .aside : .refuse) { try $0.save(&sheet) }
    } catch StoreError.conflict {
      paper.message = Frame.Message(workplace[PileWords.paperIsDone], role: .warning)
      return .stay
    }
    paper.draft.discard()
    return .pop(nil)
  }

  /// The paper of the pile that stands in the form; nil where it is of no pile.
  func sheet(_ state: Paper.State) -> Paper? {
    guard let pile else { return nil }
    var sheet = aside ?? Paper(of: pile, state, subject: record.person.fullName)
    sheet.state = state
    sheet.subject = record.person.fullName
    (sheet.reason, sheet.texts) = (nil, nil)
    return sheet
  }

  /// A departure paper that was set aside, with what had been typed of it; nil where the paper is of another form, or the
  /// stay that it ends is gone.
  init?(_ workplace: Workplace, aside: Paper) throws {
    guard let kept = aside.texts.flatMap(Draft.init(json:)),
      let kind = Kind(name: kept.form), let stay = kept.record,
      try workplace.store.registration(stay) != nil
    else { return nil }
    try self.init(workplace, kind, of: try RegistrationRecord(stay, in: workplace.store))
    (pile, self.aside) = (aside.pile, aside)
    takesChildren = kept.context["children"] != nil
    try paper.restore(kept)
    // What waits with the paper is there already: leaving loses nothing of it.
    paper.textsAtFirst = paper.form.texts
    check()
    paper.message = aside.reason.map { Frame.Message($0, role: .warning) }
  }
}
