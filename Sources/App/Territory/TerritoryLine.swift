import Domain
import Reports
import Store
import TUI
import Words

/// How a territory stands in the list, with what the office knows of a settlement.
enum TerritoryLine {
  /// A territory with what its cells tell.
  struct Entry {
    let territory: Territory
    let known: Settlement?
    /// How many territories lie directly in it.
    let inside: Int
    /// What it lies in.
    let above: [Territory]

    init(_ territory: Territory, _ store: Store) throws {
      let gazetteer = try store.gazetteer()
      self.territory = territory
      known = try store.settlement(territory.code)
      inside = gazetteer.children(of: territory.code).count { $0.gone == nil }
      above = gazetteer.ancestors(of: territory)
    }
  }

  /// A column that the list can show beside the name.
  enum Column: String, LineColumn {
    case other, place, kind, potential, inside, code
    case potentialOn = "potential_on"
    case potentialBasis = "potential_basis"
    case need = "demographic_need"
    case dwellings = "dwellings_state"
    case vacancies
    case schools = "school_places"
    case kindergartens = "kindergarten_places"

    /// The fact of a settlement that it shows; nil: it is the classifier's.
    private var fact: FieldID? {
      switch self {
      case .other, .place, .kind, .potential, .inside, .code: nil
      default: FieldID(rawValue: rawValue)
      }
    }

    /// What it is called in the menu and on paper.
    func label(_ workplace: Workplace) -> String {
      switch self {
      case .other: workplace[SettlementWords.otherName]
      case .place: workplace[ListWords.place]
      case .kind: workplace[SettlementWords.kind]
      case .potential: workplace[SettlementWords.potential]
      case .inside: workplace[SettlementWords.inside]
      case .code: workplace[FindWords.code]
      default: fact.map { workplace[FieldWords.label($0)] } ?? ""
      }
    }

    /// How it stands on the screen.
    func column(_ workplace: Workplace) -> TableColumn {
      switch self {
      case .other: TableColumn(rawValue, workplace[SettlementWords.otherName], width: 18, flex: 2)
      case .place: TableColumn(rawValue, workplace[ListWords.place], width: 18, flex: 2)
      case .kind: TableColumn(rawValue, workplace[SettlementWords.kind], width: 15)
      case .potential: TableColumn(rawValue, workplace[SettlementWords.potential], width: 9)
      case .inside: TableColumn(rawValue, workplace[SettlementWords.inside], width: 6, align: .right)
      case .code: TableColumn(rawValue, workplace[FindWords.code], width: 10, align: .right)
      case .potentialBasis:
        TableColumn(rawValue, workplace[FieldWords.column(.potentialBasis)], width: 14, flex: 1)
      default:
        TableColumn(
          rawValue, fact.map { workplace[FieldWords.column($0)] } ?? "", width: 10, align: .right)
      }
    }

    /// What stands in it.
    func cell(of entry: Entry, _ workplace: Workplace) -> String {
      let territory = entry.territory
      switch self {
      case .other: return territory.name(workplace.language == .kk ? .ru : .kk)
      case .place: return entry.above.first?.name(workplace.language) ?? ""
      case .kind:
        if let gone = territory.gone { return workplace(SettlementWords.gone, workplace.short(gone)) }
        let type = entry.known?.type ?? territory.usualType
        return type.flatMap { ChoiceWords.short(.settlementType, $0.rawValue) }.map { workplace[$0] } ?? ""
      case .potential:
        return entry.known?.potential.map { workplace.label(.potential, $0.rawValue) } ?? ""
      case .inside: return entry.inside == 0 ? "" : CountWords.number(entry.inside)
      case .code: return territory.code.text
      default:
        guard let known = entry.known, let field = fact.flatMap({ Settlement.field($0) }) else { return "" }
        return FormFields.words(field, field.get(known), workplace)
      }
    }

    /// How wide it is on paper.
    fileprivate var onPaper: Int {
      switch self {
      case .other, .place, .potentialBasis: 30
      case .kind: 14
      case .code: 11
      default: 10
      }
    }

    fileprivate var isNumber: Bool {
      [.inside, .code, .dwellings, .vacancies, .schools, .kindergartens].contains(self)
    }
  }

  /// The columns beside the name in their order: those the officer has chosen, else the usual ones.
  /// - Parameter isFlat: the rows lie here and there, so that each says where.
  static func shown(in list: TerritoryList, isFlat: Bool) -> [Column] {
    list.columns.map { $0.compactMap(Column.init) }
      ?? [isFlat ? .place : .other, .kind, .potential, .inside, .code]
  }

  /// The columns that fit, in the order of ``row(_:_:_:)``'s cells.
  static func columns(_ list: TerritoryList, isFlat: Bool, _ workplace: Workplace, width: Int)
    -> [TableColumn]
  {
    var shown = Self.shown(in: list, isFlat: isFlat)
    if list.columns == nil, width < RegistrationLine.wide { shown.removeLast() }
    let name = TableColumn("name", workplace[SettlementWords.name], width: 20, flex: 3)
    return Column.fitting(shown, beside: name, in: width, workplace)
  }

  /// Territories in the order of the list: what holds others first, then by name in the order of the Kazakh alphabet.
  static func byName(_ territories: [Territory], _ language: Language) -> [Territory] {
    territories.map { ($0, PersonName.sortKey(TerritoryName.bare($0.name(language)))) }
      .sorted { ($0.0.level, $0.1, $0.0.code) < ($1.0.level, $1.1, $1.0.code) }.map(\.0)
  }

  /// A row of the list.
  /// - Parameter names: what territories are called beside the others that are shown.
  static func row(
    _ territory: Territory, _ shown: [Column], _ workplace: Workplace, in names: [KatoCode: String] = [:]
  ) -> TableRow<Territory> {
    let entry = try? Entry(territory, workplace.store)
    return TableRow(
      id: Int64(territory.code.number), key: territory,
      cells: [names[territory.code] ?? territory.name(workplace.language)]
        + shown.map { column in entry.map { column.cell(of: $0, workplace) } ?? "" },
      mark: territory.gone == nil ? "" : "×", role: territory.gone == nil ? .plain : .dim)
  }

  /// Rows as a table for the printer.
  static func printout(
    _ territories: [Territory], _ list: TerritoryList, notes: [String], _ workplace: Workplace
  ) -> Printout {
    let columns =
      list.columns == nil
      ? [.other, .place, .kind, .potential, .inside, .code] : shown(in: list, isFlat: true)
    return workplace.printout(
      workplace[SettlementWords.title], notes: notes,
      columns: [.init(workplace[SettlementWords.name], width: 30)]
        + columns.map { .init($0.column(workplace).title, width: $0.onPaper, isNumber: $0.isNumber) }
    ) { take in
      for territory in territories {
        let entry = try Entry(territory, workplace.store)
        try take([territory.name(workplace.language)] + columns.map { $0.cell(of: entry, workplace) })
      }
    }
  }
}
