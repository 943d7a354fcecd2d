import Domain
import Store
import TUI
import Words

/// Single facts of settlements.
extension QuickForm<Settlement> {
  /// Corrects a fact of one settlement or of several; a class of potential comes with its day and document.
  init(_ workplace: Workplace, _ territories: [Territory], _ id: FieldID) throws {
    let store = workplace.store
    let rules = SettlementRules(
      today: workplace.today, parameters: try store.parameters(), gazetteer: try store.gazetteer())
    let ids: [FieldID] = id == .potential ? [.potential, .potentialOn, .potentialBasis] : [id]
    try self.init(
      workplace,
      try territories.map { territory in
        var settlement = try store.settlement(territory.code) ?? Settlement()
        settlement.territory = .territory(territory.code)
        if settlement.version == 0 { settlement.type = territory.usualType }
        let place = try store.gazetteer().ancestors(of: territory).first?.name(workplace.language)
        return Subject(
          id: Int64(territory.code.number),
          lines: [[territory.name(workplace.language), place].compactMap { $0 }.joined(separator: " · ")],
          record: settlement)
      }, empty: Settlement(), ids.compactMap { Settlement.field($0) },
      Keeping(
        register: .settlement, check: { _, settlement in rules.check(settlement) },
        write: { corrected, reason in
          try store.change(.correct, reason: reason) { change in
            for one in corrected { try change.save(one.record) }
          }
        }))
  }

  /// The facts that are corrected one by one, in the order of the menu.
  static var offered: [FieldID] {
    let all = SettlementForm.sections.flatMap(\.fields)
    return [.potential] + all.filter { ![.potential, .potentialOn, .potentialBasis].contains($0) }
  }
}
