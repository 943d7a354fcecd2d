import Domain
import Store
import TUI
import Words

/// Single facts of settlements.
extension QuickForm<Settlement> {
  /// Corrects a fact of one settlement or of several; a class of potential comes with its day and document.
  init(_ workplace: Workplace, _ territories: [Territory], _ id: FieldID) throws {
    let store = workplace.store
    let gazetteer = try store.gazetteer()
    let rules = SettlementRules(
      today: workplace.today, parameters: try store.parameters(), gazetteer: gazetteer)
    let ids: [FieldID] = id == .potential ? [.potential, .potentialOn, .potentialBasis] : [id]
    try self.init(
      workplace, territories.map { Int64($0.code.number) }, empty: Settlement(),
      ids.compactMap { Settlement.field($0) },
      Keeping(
        register: .settlement,
        read: { id in
          guard let code = KatoCode(number: Int32(truncatingIfNeeded: id)), let territory = gazetteer[code]
          else { return nil }
          var settlement = try store.settlement(code) ?? Settlement()
          settlement.territory = .territory(code)
          if settlement.version == 0 { settlement.type = territory.usualType }
          return Subject(
            id: id, lines: { [gazetteer.fullName(territory, workplace.language)] }, record: settlement)
        },
        check: { _, settlement in rules.check(settlement) },
        write: { corrected, reason in
          try store.change(.correct, reason: reason) { change in
            for one in corrected { try change.save(one.record) }
          }
        }, goesTogether: id == .potential))
  }

  /// The facts that are corrected one by one, in the order of the menu.
  static var offered: [FieldID] {
    let all = SettlementForm.sections.flatMap(\.fields)
    return [.potential] + all.filter { ![.potential, .potentialOn, .potentialBasis].contains($0) }
  }
}
