import Domain
import Store
import TUI
import Words

/// Facts of many settlements at once: a row each, a cell a fact; all changed rows are saved in one change.
struct SettlementsGrid: GridScreen {
  /// The name of the grid in its drafts.
  static let name = "settlements"
  /// The facts that are entered in rows; long texts are on the form of each settlement.
  private static let columns: [(id: FieldID, width: Int)] = [
    (.type, 11), (.potential, 9), (.potentialOn, 11), (.potentialBasis, 15), (.smallTown, 5), (.monoTown, 5),
    (.growthCentre, 6),
    (.demographicNeed, 6), (.dwellingsState, 8), (.dwellingsOther, 8), (.vacancies, 8), (.schoolPlaces, 8),
    (.kindergartenPlaces, 8),
  ]
  /// Rows that one grid takes: an okrug's or a district's.
  static let most = 300

  let workplace: Workplace
  /// What the list that it was opened from says of itself.
  private let list: String
  /// In the order of the list: by name.
  private let territories: [Territory]
  /// What they are called side by side.
  private var names: [KatoCode: String]
  /// As they were read.
  private var stored: [Settlement]
  var papers: [RecordForm<Settlement>] = []
  var grid: FormGrid
  private let rules: SettlementRules
  let draft: DraftFile
  var message: Frame.Message?
  private var shownLanguage: Language

  /// - Parameters:
  ///   - territories: settlements alone.
  ///   - list: what the list that they are from says of itself.
  init(_ workplace: Workplace, _ territories: [Territory], in list: String) throws {
    let draft = DraftFile(beside: workplace.store.path, clock: workplace.clock)
    try self.init(workplace, territories, in: list, draft)
    try sayWhatWaits()
  }

  /// What a crash or a power cut left behind, or was put aside; a settlement that the classifier no longer knows at all is
  /// left out, and nil where it knows none of them.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    let gazetteer = try workplace.store.gazetteer()
    let kept = orphan.draft
    let places = Self.places(kept).compactMap { gazetteer[$0] }
    if places.isEmpty { return nil }
    try self.init(workplace, places, in: kept.context["list"] ?? "", orphan.file)
    for row in papers.indices {
      guard let changed = kept.context[Self.key(territories[row].code)].flatMap(Draft.init(json:)) else {
        continue
      }
      try papers[row].restore(changed)
      stored[row].version = changed.version ?? stored[row].version
      left(nil, of: row)
    }
    let selected = territories.firstIndex { "\($0.code.number)" == kept.context["selected"] }
    grid.select(selected ?? 0)
    sayIsBack(kept)
  }

  private init(
    _ workplace: Workplace, _ territories: [Territory], in list: String, _ draft: DraftFile
  ) throws {
    self.workplace = workplace
    self.draft = draft
    self.list = list
    self.territories = Array(TerritoryLine.byName(territories, workplace.language).prefix(Self.most))
    names = workplace.places(self.territories.map(\.code))
    shownLanguage = workplace.language
    rules = SettlementRules(
      today: workplace.today, parameters: try workplace.store.parameters(),
      gazetteer: try workplace.store.gazetteer())
    grid = Self.makeGrid(workplace)
    stored = []
    for (row, territory) in self.territories.enumerated() {
      let known = try workplace.store.settlement(territory.code)
      var settlement = known ?? Settlement()
      settlement.territory = .territory(territory.code)
      stored.append(settlement)
      var paper = Self.paper(workplace, settlement)
      if known == nil {
        paper.form.setText(
          FieldID.type.rawValue, territory.usualType?.rawValue ?? "", isCarried: true)
        paper.textsAtFirst = paper.form.texts
      }
      try paper.readAll()
      papers.append(paper)
      left(nil, of: row)
    }
  }

  private static func paper(_ workplace: Workplace, _ settlement: Settlement) -> RecordForm<Settlement> {
    let fields = columns.compactMap { Settlement.field($0.id) }
    var paper = RecordForm(
      workplace, name: SettlementForm.name, fields: fields, record: settlement
    ) { FormFields.form(fields, $0) }
    paper.fill(from: settlement)
    paper.textsAtFirst = paper.form.texts
    return paper
  }

  private static func makeGrid(_ workplace: Workplace) -> FormGrid {
    FormGrid(
      columns.map { .init($0.id.rawValue, workplace[FieldWords.column($0.id)], width: $0.width) },
      nameWidth: 18)
  }

  var help: [String] { [workplace[GridWords.help]] + paper.help }

  mutating func left(_ id: FieldID?, of row: Int) { papers[row].judge(rules.check(papers[row].record)) }

  func name(of row: Int) -> String {
    names[territories[row].code] ?? territories[row].name(workplace.language)
  }

  /// All that the settlement lies in, where its name is told apart by that or does not fit its column.
  var standing: Frame.Message {
    let territory = territories[grid.selected]
    let name = name(of: grid.selected)
    let isWhole = name == territory.name(workplace.language) && Text.width(name) <= grid.nameWidth
    return Frame.Message(
      isWhole ? workplace[GridWords.hint] : workplace.wholePlace(territory.code), role: .dim)
  }

  /// What all the settlements lie in, where that is less than the office's territory; else what the list said.
  private var place: String {
    guard let gazetteer = try? workplace.store.gazetteer(), let first = territories.first else { return list }
    let common = gazetteer.ancestors(of: first).first { above in
      territories.allSatisfy { $0.code.isInside(above.code) }
    }
    guard let common, common.code != gazetteer.office, common.code.isInside(gazetteer.office) else {
      return list
    }
    return common.name(workplace.language)
  }

  // MARK: Saving

  var toSave: [Int] { papers.indices.filter { papers[$0].hasContent } }

  mutating func store(reason: String?) throws -> Step {
    let changed = toSave
    do {
      try workplace.store.change(.save, reason: reason) { change in
        for row in changed {
          var settlement = papers[row].record
          settlement.version = stored[row].version
          try change.save(settlement)
        }
      }
    } catch StoreError.conflict(_, let id) {
      return try takeTheirs(id)
    }
    draft.discard()
    for row in changed { try readAnew(row) }
    message = Frame.Message(workplace(GridWords.saved, "\(changed.count)"), role: .good)
    return .stay
  }

  /// Somebody saved a row meanwhile: what was typed here stays over what is stored now; F2 saves it.
  private mutating func takeTheirs(_ id: Int64) throws -> Step {
    guard let row = territories.firstIndex(where: { Int64($0.code.number) == id }),
      let theirs = try workplace.store.settlement(territories[row].code)
    else { return .stay }
    let first = papers[row].textsAtFirst ?? [:]
    let mine = papers[row].form.texts.filter { first[$0.key] != $0.value }
    stored[row] = theirs
    papers[row] = Self.paper(workplace, theirs)
    for (id, text) in mine { papers[row].form.setText(id, text) }
    papers[row].keepsDraft = true
    try papers[row].readAll()
    go(to: row)
    message = Frame.Message(workplace(GridWords.changedMeanwhile, name(of: row)), role: .warning)
    return .stay
  }

  private mutating func readAnew(_ row: Int) throws {
    guard let settlement = try workplace.store.settlement(territories[row].code) else { return }
    let focus = papers[row].form.focusedID
    stored[row] = settlement
    papers[row] = Self.paper(workplace, settlement)
    try papers[row].readAll()
    left(nil, of: row)
    papers[row].form.focus(focus)
  }

  // MARK: Drafts

  /// Which settlements the grid is of, and of those that were changed the cells that were.
  func whole() throws -> Draft {
    var context = ["list": list, "selected": "\(territories[grid.selected].code.number)"]
    context["places"] = territories.map { "\($0.code.number)" }.joined(separator: " ")
    for row in toSave {
      let code = territories[row].code
      var changed = papers[row].content(of: (Int64(code.number), stored[row].version), context: [:])
      let first = papers[row].textsAtFirst ?? [:]
      changed.fields = changed.fields.filter { first[$0.key] != $0.value }
      context[Self.key(code)] = try changed.json
    }
    return Draft(form: Self.name, context: context)
  }

  private static func key(_ code: KatoCode) -> String { "row\(code.number)" }

  private static func places(_ kept: Draft) -> [KatoCode] {
    (kept.context["places"] ?? "").split(separator: " ").compactMap { KatoCode($0) }
  }

  /// What a draft is of: the settlements that were changed.
  static func subject(of kept: Draft, _ workplace: Workplace) -> String {
    let changed = places(kept).filter { kept.context[key($0)] != nil }
    return workplace.place(changed.first, with: Array(changed.dropFirst()))
  }

  /// The same settlements were begun before: what is unfinished is not what is stored.
  private mutating func sayWhatWaits() throws {
    let here = Set(territories.map(\.code))
    let waiting = try DraftForms.orphans(workplace).map(\.draft).last {
      $0.form == Self.name && !here.isDisjoint(with: Self.places($0))
    }
    guard let waiting else { return }
    message = Frame.Message(
      workplace(GridWords.waits, waiting.savedAt.localDay.dotted, waiting.savedAt.localClock), role: .warning)
  }

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      names = workplace.places(territories.map(\.code))
      relabel(Self.makeGrid(workplace))
    }
    return try keepNextDraft()
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(GridWords.title, place)), right: workplace.corner, message: said)
    drawGrid(on: &canvas, in: body)
  }
}
