import Domain
import Reports
import Store
import Words

/// The slip of a pile on paper: each paper with what became of it, and the sums.
enum PileSlip {
  static func printout(of id: Int64, _ workplace: Workplace) throws -> Printout {
    let store = workplace.store
    guard let row = try store.pile(id) else { throw StoreError.absent(register: .pile, id: id) }
    let (pile, count) = (row.pile, row.count)
    var notes = [
      workplace(
        PileWords.slipFrom, pile.sender ?? "", pile.receivedOn?.dotted ?? "", CountWords.number(count.papers))
    ]
    if let number = pile.number { notes.append(workplace(PileWords.slipNumber, number)) }
    let sums = [count.entered, count.aside, count.refused, max(0, count.left), count.papers].map { "\($0)" }
    return workplace.printout(
      workplace[PileWords.slip], notes: notes,
      columns: [
        .init("№", width: 4, isNumber: true), .init(workplace[PileWords.whose], width: 32),
        .init(workplace[PileWords.outcome], width: 16), .init(workplace[PileWords.remark], width: 44),
      ],
      sums: [PileWords.sums.filled(workplace.language, sums), standing(of: count, workplace)],
      ending: ["", workplace[PileWords.signatures]]
    ) { take in
      let papers = try store.papers(of: id)
      let records = try Self.records(of: papers, store)
      for (index, paper) in papers.enumerated() {
        try take([
          "\(index + 1)", name(of: paper, records, workplace), workplace[PileWords.state(paper.state)],
          remark(on: paper, records, workplace),
        ])
      }
    }
  }

  /// Whether the papers agree with the slip, in words.
  private static func standing(of count: PileCount, _ workplace: Workplace) -> String {
    if count.left < 0 { return workplace(PileWords.slipOver, "\(-count.left)") }
    return count.isDone
      ? workplace[PileWords.done] : workplace(PileWords.slipOpen, "\(count.left + count.aside)")
  }

  /// The registrations that papers became or ended, each with its person.
  typealias Records = [Int64: (stay: Registration, person: Person)]

  static func records(of papers: [Paper], _ store: Store) throws -> Records {
    var records: Records = [:]
    for id in papers.compactMap(\.registration) {
      guard let stay = try store.registration(id), let person = try store.person(stay.person) else {
        continue
      }
      records[id] = (stay, person)
    }
    return records
  }

  /// Whose a paper is: of one that is a record the person as he or she is called now.
  static func name(of paper: Paper, _ records: Records, _ workplace: Workplace) -> String {
    paper.registration.flatMap { records[$0]?.person.fullName } ?? workplace.subject(of: paper)
  }

  /// Where a paper went, or why it did not.
  static func remark(on paper: Paper, _ records: Records, _ workplace: Workplace) -> String {
    guard let stay = paper.registration.flatMap({ records[$0]?.stay }) else { return paper.reason ?? "" }
    if paper.event == .departure {
      let ended = workplace(RecordWords.ended, stay.endedOn?.dotted ?? "")
      return [ended, workplace.place(stay.place), workplace.state(of: stay)].joined(separator: ", ")
    }
    return [workplace.term(of: stay), workplace.address(of: stay)].joined(separator: ", ")
  }
}
