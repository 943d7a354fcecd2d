import Domain
import Interchange
import Store
import Words

/// What a comparison has found, in the order in which it is looked through: first where something is otherwise or lacks,
/// last what is only on one side.
struct ReconcileGroups {
  /// A line of the comparison.
  enum Item: Equatable {
    case match(KandasReconciliation.Match)
    case there(KandasReconciliation.Family)
    case here(KandasReconciliation.Here)

    /// The case of the register.
    var here: KandasReconciliation.Here? {
      switch self {
      case .match(let match): match.here
      case .here(let here): here
      case .there: nil
      }
    }

    /// The family of the file.
    var family: KandasReconciliation.Family? {
      switch self {
      case .match(let match): match.family
      case .there(let family): family
      case .here: nil
      }
    }

    /// Whether the case can be given the number of the file.
    var canTakeNumber: Bool {
      guard case .match(let match) = self else { return false }
      return match.here.number != match.family.number && !match.isByOwnNumberOnly
    }
  }

  /// The groups that are not empty.
  let groups: [(title: Phrase, items: [Item])]

  /// Orders what was found.
  init(_ found: KandasReconciliation) {
    let different = found.numbered.filter { !$0.differences.isEmpty }
    let all: [(Phrase, [Item])] = [
      (ReconcileWords.unnumbered, found.unnumbered.map { .match($0) }),
      (ReconcileWords.otherNumber, found.otherwise.map { .match($0) }),
      (ReconcileWords.different, different.map { .match($0) }),
      (ReconcileWords.onlyThere, found.onlyThere.map { .there($0) }),
      (ReconcileWords.onlyHere, found.onlyHere.map { .here($0) }),
    ]
    groups = all.filter { !$0.1.isEmpty }
  }

  /// All lines, as they follow each other.
  var items: [Item] { groups.flatMap(\.items) }
}

extension KandasReconciliation.Match {
  /// Whether the file itself has the office's own number.
  var isByOwnNumberOnly: Bool { OwnNumber.isOwn(family.number) }
}

/// How a comparison is put in words, the same on the screen and on paper.
extension Workplace {
  /// «К-2026/118».
  func number(of here: KandasReconciliation.Here) -> String {
    number(here.year, here.ordinal, in: KandasRegister.self)
  }

  /// What is otherwise: «решено там 05.03.2026, здесь нет».
  func words(_ difference: KandasReconciliation.Difference) -> String {
    switch difference {
    case .grantedThere(let day): self(ReconcileWords.grantedThere, day.dotted)
    case .grantedHere(let day): self(ReconcileWords.grantedHere, day.dotted)
    case .days(let there, let here): self(ReconcileWords.days, there.dotted, here.dotted)
    case .people(let there, let here): self(ReconcileWords.people, "\(there)", "\(here)")
    }
  }

  /// The columns of a line: number there, number here, who, what there is to say.
  func columns(of item: ReconcileGroups.Item) -> [String] {
    let (family, here) = (item.family, item.here)
    let stage = here?.stage.map { self[KandasWords.stage($0)] } ?? ""
    var notes: [String] = []
    switch item {
    case .match(let match):
      if let number = match.here.number, number != match.family.number {
        notes.append(self(ReconcileWords.hasNumber, number))
      }
      notes += match.differences.map(words)
      if notes.isEmpty { notes = [stage] }
    case .there(let family):
      notes = [
        self(CaseWords.people, "\(family.people)"),
        family.grantedOn.map { self(ReconcileWords.granted, $0.dotted) } ?? "",
      ]
    case .here(let here): notes = [stage, here.number.map { self(CaseWords.byNumber, $0) } ?? ""]
    }
    return [
      family?.number ?? "—", here.map { number(of: $0) } ?? "—", here?.name ?? family?.name ?? "",
      notes.filter { !$0.isEmpty }.joined(separator: "; "),
    ]
  }
}
