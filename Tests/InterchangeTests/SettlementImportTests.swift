import Domain
import Store
import Testing

@testable import Interchange

struct SettlementImportTests {
  private func take(_ text: String, _ desk: Desk, refused: (Refusal) -> Void = { _ in }) throws
    -> ImportReport
  {
    try desk.run(.settlements, [desk.write(text, "settlements.csv")], refused: refused)
  }

  @Test func onlyGivenColumnsChange() throws {
    let desk = try Desk()
    let code = try #require(KatoCode("612030100"))
    #expect(try take("code,type,vacancies,gas\n612030100,rural,12,есть\n", desk).counts == [1, 0, 0, 0])
    #expect(try take("code,type,vacancies,gas\n612030100,rural,12,есть\n", desk).counts == [0, 0, 1, 0])
    #expect(try take("code,type,vacancies,gas\n612030100,,-,\n", desk).counts == [0, 1, 0, 0])
    let stored = try #require(try desk.store.settlement(code))
    #expect((stored.type, stored.vacancies, stored.gas) == (.rural, nil, "есть"))
    #expect(try take("code,water\n612030100,колодец\n", desk).counts == [0, 1, 0, 0])
  }

  @Test func refusesWhatIsNoSettlement() throws {
    let desk = try Desk()
    var refused: [Refusal] = []
    let report = try take(
      "code,type,vacancies\n612000000,rural,1\n612030000,rural,1\n611010000,city_oblast,5\n612030200,,1\n612030100,rural,-1\n",
      desk
    ) { refused.append($0) }
    #expect(report.counts == [1, 0, 0, 4])
    #expect(refused.map { $0.problems.map(\.rule) } == [[.f03], [.f03], [.f01], [.f02]])
  }

  @Test func warnsOfAnOldClassOfPotential() throws {
    let desk = try Desk()
    let report = try take("code,type,potential,potential_on\n612030100,rural,high,2020-05-05\n", desk)
    #expect(report.warnings == [.r05: 1])
    #expect(try desk.store.findings(of: 612_030_100).map(\.problem.rule) == [.r05])
  }

  @Test func warnsOfAPointAndOfWhatIsGone() throws {
    let desk = try Desk(edition: nil)
    var edition = SampleEdition.small
    edition.rows.append(.init(code: 612_034_950, type: 2, ru: "Шопан кора", kk: "Шопан қора"))
    try desk.run(.kato, [desk.write(edition.table, "kato-2026-01-01.csv")])
    edition.rows.removeAll { $0.code == 612_030_100 }
    try desk.run(.kato, [desk.write(edition.table, "kato-2026-07-01.csv")])
    let report = try take("code,type\n612034950,rural\n612030100,rural\n612030200,rural\n", desk)
    #expect(report.counts == [3, 0, 0, 0])
    #expect(report.warnings == [.r02a: 1, .r08: 1])
  }

  @Test func comesBackTheSameFromAnExport() throws {
    let (desk, other) = (try Desk(), try Desk())
    _ = try take(Template.text(.settlements).replacing("612010000", with: "612030100"), desk)
    let text = try desk.exported(.settlements)
    #expect(text.split(separator: "\n").count == 3)
    #expect(try take(text, other).counts == [2, 0, 0, 0])
    #expect(try other.exported(.settlements) == text)
  }
}
