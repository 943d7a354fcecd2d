import Domain
import Store
import TUI
import Words

/// The form of what the office knows of a settlement (points 6, 7, 10 and 11).
struct SettlementForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "settlement"
  /// The sections, in the form and on the card.
  static let sections: [(title: Phrase, fields: [FieldID])] = [
    (
      SettlementWords.sectionType,
      [
        .type, .smallTown, .monoTown, .potential, .potentialOn, .potentialBasis, .growthCentre,
        .agglomeration,
        .demographicNeed,
      ]
    ),
    (SettlementWords.sectionWork, [.dwellingsState, .dwellingsOther, .vacancies]),
    (
      SettlementWords.sectionServices,
      [.schoolPlaces, .kindergartenPlaces, .clinic, .water, .gas, .road, .internet, .contact]
    ),
  ]

  let workplace: Workplace
  private let territory: Territory
  /// As it was read; version 0 where nothing was known.
  private var stored: Settlement
  private let rules: SettlementRules
  var paper: RecordForm<Settlement>

  init(_ workplace: Workplace, _ territory: Territory, _ known: Settlement?) throws {
    self.workplace = workplace
    self.territory = territory
    var settlement = known ?? Settlement()
    settlement.territory = .territory(territory.code)
    stored = settlement
    rules = SettlementRules(
      today: workplace.today, parameters: try workplace.store.parameters(),
      gazetteer: try workplace.store.gazetteer())
    paper = RecordForm(
      workplace, name: Self.name,
      fields: Self.sections.flatMap(\.fields).compactMap { Settlement.field($0) }, record: settlement,
      layout: Self.makeForm)
    if known == nil, let type = territory.usualType {
      settlement.type = type
      paper.fill(from: settlement, isCarried: true)
    } else {
      paper.fill(from: settlement)
    }
    paper.textsAtFirst = paper.form.texts
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let record = orphan.draft.record, let code = KatoCode(number: Int32(truncatingIfNeeded: record)),
      let territory = try workplace.store.gazetteer()[code]
    else { return nil }
    try self.init(workplace, territory, try workplace.store.settlement(code))
    stored.version = orphan.draft.version ?? stored.version
    try paper.restore(orphan)
    left(nil)
  }

  private static func makeForm(_ workplace: Workplace) -> Form {
    Form(
      sections.map { title, ids in
        .init(
          workplace[title],
          ids.compactMap { Settlement.field($0) }.map { field in
            var shown = FormFields.formField(field, workplace)
            shown.isRequired = field.id == .type
            return shown
          })
      }, words: workplace.words)
  }

  // MARK: Rules

  mutating func left(_ id: FieldID?) {
    paper.record.territory = .territory(territory.code)
    paper.judge(rules.check(paper.record))
  }

  // MARK: Keys

  /// What an officer went on past is a reason of the change.
  mutating func store(reason: String?) throws -> Step {
    var settlement = paper.record
    settlement.version = stored.version
    do {
      try workplace.store.change(stored.version == 0 ? .save : .correct, reason: reason) {
        try $0.save(settlement)
      }
    } catch StoreError.conflict {
      guard let theirs = try workplace.store.settlement(territory.code) else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    paper.draft.discard()
    return .pop(RecordSaved(.settlement, id: Int64(territory.code.number)))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    try paper.settle(answer, with: stored)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: (Int64(territory.code.number), stored.version), context: [:], isAside: isAside)
  }

  func draw(on canvas: inout Canvas) {
    let name = territory.name(workplace.language)
    let body = canvas.frame(
      title: workplace.title(workplace(SettlementWords.form, name)), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body)
  }
}
