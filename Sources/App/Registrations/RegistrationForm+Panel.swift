import Domain
import Store
import TUI
import Words

/// The right side of the form: people like this one, what saving will do, what the rules remind of.
extension RegistrationForm {
  func drawPanel(on canvas: inout Canvas, in area: Rect) {
    guard area.width >= 20 else { return }
    var lines: [(text: String, role: Role)] = []
    if let familyOf {
      lines.append((workplace(EntryWords.familyOf, familyOf.fullName), .heading))
      lines.append(("", .plain))
    }
    if let offeredIIN {
      lines += Text.wrapped(workplace(EntryWords.offeredIIN, offeredIIN.text), to: area.width).map {
        ($0, .link)
      }
      lines.append(("", .plain))
    }
    if let known {
      lines.append((workplace[EntryWords.knownPerson], .heading))
      lines += Text.wrapped("\(known.fullName), \(known.birthDate?.dotted ?? "")", to: area.width)
        .map { ($0, .plain) }
      lines.append(("", .plain))
    } else if !lookAlikes.isEmpty {
      lines.append((workplace[EntryWords.lookAlikes], .heading))
      for (index, found) in lookAlikes.enumerated() {
        let isOffered = index == 0 && offeredIIN == nil
        let key = isOffered ? "F4 " : "   "
        lines.append((key + found.person.fullName, isOffered ? .link : .plain))
        lines += Text.wrapped(describe(found), to: area.width - 3).map { ("   " + $0, .dim) }
      }
      lines.append(("", .plain))
    }
    let consequences = paper.problems.filter(\.isConsequence)
    if !consequences.isEmpty {
      lines.append((workplace[EntryWords.onSaving], .heading))
      for problem in consequences { lines += wrapped(problem, area.width) }
      lines.append(("", .plain))
    }
    // What the field in focus is told comes first, then by weight.
    let said = paper.problems.filter { !$0.isConsequence }
    let ranked =
      said.filter { $0.field?.rawValue == paper.form.focusedID }
      + said.filter { $0.field?.rawValue != paper.form.focusedID }.sorted { $0.severity > $1.severity }
    for problem in ranked { lines += wrapped(problem, area.width) }
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.put(Text.cut(line.text, to: area.width), in: area.row(row), role: line.role)
    }
  }

  private func wrapped(_ problem: Problem, _ width: Int) -> [(text: String, role: Role)] {
    let (mark, role): (String, Role) =
      switch problem.severity {
      case .information: ("i", .dim)
      case .warning: ("!", .warning)
      case .block, .error: ("✗", .problem)
      }
    return Text.wrapped("\(mark) \(problem.rule.rawValue) \(workplace.sentence(problem))", to: width)
      .map { ($0, role) }
  }

  private func describe(_ found: LookAlike) -> String {
    var parts = [found.person.birthDate?.dotted ?? "", workplace.lastPlace(found.place, found.goneTo)]
    parts.append(contentsOf: found.reasons.map { workplace[EntryWords.reason($0.rawValue)] })
    if found.hasPermanent { parts.append(workplace[EntryWords.hasPermanent]) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Problem {
  /// Whether it says what saving will do to other records.
  fileprivate var isConsequence: Bool { rule == .r64 || variant == .follows }
}
