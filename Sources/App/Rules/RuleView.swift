import Domain
import Store
import TUI
import Words

/// One rule: why it is there, the point of the Rules, its numbers by their days; without a rule the settings that belong to
/// none.
struct RuleView: SheetScreen {
  let workplace: Workplace
  private let rule: RuleCode?
  private var parameters: Parameters
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace, _ rule: RuleCode?) throws {
    self.workplace = workplace
    self.rule = rule
    try workplace.store.noticeOthers()
    parameters = try workplace.store.parameters()
  }

  var commands: [Binding] {
    [
      Binding(
        "open", .enter, label: workplace[CatalogueWords.change], priority: 3,
        isLive: !names.isEmpty && workplace.mayChangeRules)
    ]
  }

  private var names: [ParameterName] { rule?.parameters ?? ParameterName.ofNoRule }

  private var name: String { workplace[rule.map { RuleWords.title($0) } ?? CatalogueWords.others] }

  var help: [String] { [workplace[CatalogueWords.help], workplace.whoChangesRules] }
  var standing: Frame.Message? { names.isEmpty ? nil : workplace.rulesRefusal }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard case .parameter(let name)? = opening else { return .stay }
    return .push(try ParameterForm(workplace, name))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    parameters = try workplace.store.parameters()
    if answer is RecordSaved {
      message = Frame.Message(workplace(EntryWords.saved, name), role: .good)
    }
    return .stay
  }

  var title: String { [rule?.rawValue, name].compactMap { $0 }.joined(separator: " · ") }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    if let rule {
      sheet.text(workplace[RuleWords.severity(rule.severity)], role: .heading)
      sheet.text(workplace[RuleWords.why(rule)], indent: 2)
      if rule.point > 0 {
        sheet.gap()
        sheet.text(workplace[PointWords.text(rule.point)], role: .dim, indent: 2)
      }
      if !names.isEmpty { sheet.heading(workplace[CatalogueWords.parameters]) }
    }
    // The acts stand under each other, behind the longest days.
    let days = parameters.all.filter { names.contains($0.name) }.map { Text.width(workplace.days(of: $0)) }
      .reduce(23, max)
    for name in names {
      sheet.row([(2, workplace[RuleWords.parameter(name)])], role: .label, opens: .parameter(name))
      let values = parameters.all.filter { $0.name == name }
      for value in values {
        let isInForce = value.holds(on: workplace.today)
        let role: Role = isInForce ? .good : .dim
        let (written, basis) = (workplace.value(value.value, of: name), workplace.actName(value.basis))
        // An act or names in place of a number take the whole line: the days begin at 18.
        if Text.width(written) > 13 {
          sheet.text(written, role: role, indent: 4)
          sheet.longRow([(6, workplace.days(of: value)), (days + 8, basis)], role: role)
        } else {
          sheet.longRow([(4, written), (18, workplace.days(of: value)), (days + 20, basis)], role: role)
        }
      }
    }
    return sheet
  }
}

extension Workplace {
  /// «01.01.2026 – 31.12.2026», «с 01.07.2026», «всегда».
  func days(of value: Parameter) -> String {
    switch (value.from, value.to) {
    case (nil, nil): self[CatalogueWords.always]
    case (let from?, nil): self(CatalogueWords.since, from.dotted)
    case (let from, let to?): self(CatalogueWords.between, from?.dotted ?? "…", to.dotted)
    }
  }
}
