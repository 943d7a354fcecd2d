import Domain
import Foundation
import Testing

@testable import Interchange

struct ExportTests {
  @Test func aDepartureFollowsItsArrival() throws {
    let desk = try Desk()
    let papers = [Paper.permanent(1), .permanent(2)]
    _ = try desk.take(papers + [papers[0].departure(on: "2026-03-01")])
    let rows = try desk.exportedRows()
    #expect(rows.map { $0["event"] } == ["arrival", "departure", "arrival"])
    #expect(rows.map { $0["surname"] } == [0, 0, 1].map { papers[$0][.surname] })
    #expect(rows[1]["registered_on"] == "2026-03-01")
    #expect(rows[1]["reason"] == "moved")
  }

  @Test func writesJSON() throws {
    let desk = try Desk()
    _ = try desk.take([Paper.permanent(1).with([.coOwners: "2", .street: "\"Көше \"\"\\\"\"\""])])
    let parsed = try JSONSerialization.jsonObject(with: Data(desk.exported(.registrations, .json).utf8))
    let object = try #require((parsed as? [[String: Any]])?.first)
    #expect(object.count == RegistrationEntry.fields.count)
    #expect(object["co_owners"] as? Int == 2)
    #expect(object["street"] as? String == "Көше \"\\\"")
    #expect(object["flat"] is NSNull)
    #expect(try Desk(edition: nil).exported(.settlements, .json) == "[\n]\n")
  }

  @Test func aFileIsItsOwnersAndReplacesNoneUnasked() throws {
    let desk = try Desk()
    let path = desk.path("register.csv")
    try Export.run(.registrations, store: desk.store, to: path)
    var found = stat()
    #expect(stat(path, &found) == 0)
    #expect(found.st_mode & 0o777 == 0o600)
    #expect(throws: InterchangeError.exists(path: path)) {
      try Export.run(.registrations, store: desk.store, to: path)
    }
    try Export.run(.registrations, store: desk.store, to: path, overwrite: true)
    #expect(throws: InterchangeError.cannotMake(path: desk.path("no/where.csv"))) {
      try Export.run(.registrations, store: desk.store, to: desk.path("no/where.csv"))
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(left.count { $0.hasPrefix("register.csv") } == 1)
  }

  @Test func thereIsNoRejectsFileWithoutRejects() throws {
    let desk = try Desk()
    var options = Import.Options()
    options.rejects = desk.path("bad.csv")
    let rows = try desk.write(Paper.csv([.permanent(1)]), "rows.csv")
    #expect(try desk.run(.registrations, [rows], options).rejected == 0)
    #expect(!FileManager.default.fileExists(atPath: desk.path("bad.csv")))
    _ = try desk.write("mine", "bad.csv")
    #expect(throws: InterchangeError.exists(path: desk.path("bad.csv"))) {
      try desk.run(.registrations, [rows], options)
    }
  }

  @Test func eachFurtherFileHasRejectsOfItsOwn() throws {
    let desk = try Desk()
    var options = Import.Options()
    options.rejects = desk.path("bad.csv")
    let bad = Paper.permanent(1).with([.kind: "forever"])
    let files = [
      try desk.write(Paper.csv([bad]), "one.csv"), try desk.write(Paper.csv([.permanent(2)]), "two.csv"),
      try desk.write(Paper.csv([bad], columns: Paper.columns.reversed()), "three.csv"),
    ]
    #expect(try desk.run(.registrations, files, options).counts == [1, 0, 0, 2])
    #expect(try desk.text("bad.csv").contains("reject_reason,external_number,"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("bad-2.csv")))
    #expect(try desk.text("bad-3.csv").contains("reject_reason,document_number,"))
  }

  @Test func theTemplatesImportAsTheyStand() throws {
    let desk = try Desk(edition: nil)
    var edition = SampleEdition.small
    edition.rows.append(.init(code: 612_010_000, type: 1, ru: "г.Кентау", kk: "Кентау қ."))
    try desk.run(.kato, [desk.write(edition.table, "kato.csv")])
    for register in [FileRegister.settlements, .registrations] {
      let path = try desk.write(Template.text(register), "template.csv")
      let report = try desk.run(register, [path])
      #expect(report.counts == [2, 0, 0, 0])
      #expect(report.warnings == [:])
    }
    let empty = try Desk(edition: nil)
    #expect(try empty.run(.kato, [empty.write(Template.text(.kato), "k.csv")]).counts == [2, 0, 0, 0])
  }
}
