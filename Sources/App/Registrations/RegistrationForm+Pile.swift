import Domain
import Foundation
import Store
import TUI
import Words

/// Papers of a pile: set aside, refused, counted; and stepping back to the records saved just now.
extension RegistrationForm {
  /// The keys that a paper of a pile has besides.
  var pileBindings: [Binding] {
    let isPaper = pile != nil && editing == nil
    return [
      Binding(
        "aside", .alt("o"), label: workplace[PileWords.setAside], short: workplace[PileWords.setAsideShort],
        help: workplace[PileWords.setAsideHelp], priority: 6, isLive: isPaper),
      Binding(
        "refuse", .alt("r"), label: workplace[PileWords.refuse], short: workplace[PileWords.refuseShort],
        priority: 7, isLive: isPaper),
    ]
  }

  /// «пачка 17/40, отложено 2»; nil where the papers are of no pile.
  var pileProgress: String? { pile.map { workplace.progress(of: $0.count) } }

  /// Counts the pile anew.
  mutating func countPile() throws { pile = try pile.flatMap { try workplace.store.pile($0.id) } }

  /// The paper of the pile that stands in the form; nil where it is of no pile.
  func paperOfPile(_ state: Paper.State, reason: String? = nil, texts: String? = nil) -> Paper? {
    guard let pile, editing == nil else { return nil }
    let name = entry.person(over: known).fullName.trimmingCharacters(in: .whitespaces)
    var sheet = aside ?? Paper(of: pile.id, state, subject: "")
    sheet.state = state
    sheet.subject = name.isEmpty ? entry.iin ?? "" : name
    (sheet.reason, sheet.texts) = (reason, texts)
    return sheet
  }

  /// Asks why the paper is set aside or refused.
  mutating func askAboutPaper(_ state: Paper.State) -> Step {
    try? paper.readAll()
    let isAside = state == .aside
    let subject = paperOfPile(state).map(workplace.subject(of:)) ?? ""
    return .push(
      LineDialog(
        state.rawValue, title: workplace[isAside ? PileWords.setAside : PileWords.refuse],
        lines: [subject, workplace[isAside ? PileWords.asideAsk : PileWords.refuseAsk]],
        text: aside?.reason ?? "", least: 3, words: workplace.words))
  }

  /// Puts the paper where it waits, or back to its sender, with all that was typed, for it may have been refused by
  /// mistake; the next one begins.
  mutating func put(_ state: Paper.State, _ reason: String) throws -> Step {
    let isAside = state == .aside
    let texts = try paper.content(of: nil, context: context).json
    guard var sheet = paperOfPile(state, reason: reason, texts: texts) else { return .stay }
    do {
      try workplace.store.change(isAside ? .aside : .refuse) { try $0.save(&sheet) }
    } catch StoreError.conflict {
      return try readPaperAnew()
    }
    paper.draft.discard()
    try countPile()
    if isForOne { return .pop(nil) }
    try startNext()
    var words = workplace(
      isAside ? PileWords.wasSetAside : PileWords.wasRefused, workplace.subject(of: sheet))
    if pile?.count.left == 0 { words += " " + workplace[PileWords.lastPaper] }
    paper.message = Frame.Message(words, role: .good)
    return .stay
  }

  /// Somebody went on with the same paper meanwhile: it is read anew, what is typed here stays. A paper that is done
  /// is no longer this form's.
  mutating func readPaperAnew() throws -> Step {
    guard let known = aside else { return .stay }
    aside = try workplace.store.papers(of: known.pile).first { $0.id == known.id && $0.state == .aside }
    if aside == nil { pile = nil }
    paper.message = Frame.Message(
      workplace[aside == nil ? PileWords.paperIsDone : PileWords.paperChanged], role: .warning)
    return .stay
  }

  /// Puts back what had been typed of a paper that was set aside.
  mutating func restoreAside() throws {
    guard let aside, let kept = aside.texts.flatMap(Draft.init(json:)) else { return try setDefaults() }
    try restoreContext(of: kept)
    self.aside = aside
    try paper.restore(kept)
    // What waits with the paper is there already: leaving loses nothing of it.
    paper.textsAtFirst = paper.form.texts
    paper.message = aside.reason.map { Frame.Message($0, role: .warning) }
  }

  // MARK: Looking back

  /// PgUp on an empty paper shows the record saved last, and from there the ones before it; PgDn goes on.
  mutating func lookBack(_ key: Key) throws -> Step? {
    guard key == .pageUp || key == .pageDown, !paper.hasContent else { return nil }
    let entered = workplace.entered
    guard looksBack else {
      guard key == .pageUp, !isForOne, paper.focused == .iin else { return nil }
      return try looking(at: entered.count - 1).map { .push($0) }
    }
    guard let index = editing.flatMap({ entered.lastIndex(of: $0.stay.id) }) else { return nil }
    if key == .pageDown, index == entered.count - 1 { return .pop(nil) }
    return try looking(at: index + (key == .pageUp ? -1 : 1)).map { .replace($0) } ?? .stay
  }

  private func looking(at index: Int) throws -> RegistrationForm? {
    guard workplace.entered.indices.contains(index),
      let stay = try workplace.store.registration(workplace.entered[index]),
      let person = try workplace.store.person(stay.person)
    else { return nil }
    return try RegistrationForm(workplace, start: .lookingBack(stay, person))
  }

  /// «Запись 3 из 17, внесённых только что».
  var lookingBackNote: Frame.Message? {
    guard let index = editing.flatMap({ workplace.entered.lastIndex(of: $0.stay.id) }) else { return nil }
    return Frame.Message(
      workplace(PileWords.stepping, "\(index + 1)", "\(workplace.entered.count)"), role: .dim)
  }
}

extension Workplace {
  /// Whose a paper is; in place of a name that nobody could read a word for that.
  func subject(of paper: Paper) -> String { paper.subject.isEmpty ? self[PileWords.nameless] : paper.subject }

  /// «пачка 17/40, отложено 2».
  func progress(of count: PileCount) -> String {
    count.aside == 0
      ? self(PileWords.progress, "\(count.seen)", "\(count.papers)")
      : self(PileWords.progressAside, "\(count.seen)", "\(count.papers)", "\(count.aside)")
  }
}
