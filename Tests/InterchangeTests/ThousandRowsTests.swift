import Domain
import Store
import Testing

@testable import Interchange

/// The whole way of a file: a thousand rows, sixty of them bad in twelve ways, mended, imported again.
struct ThousandRowsTests {
  /// What is done to a good row, and the field and rule that must tell of it.
  private struct Damage {
    let field: FieldID
    let rule: RuleCode
    let cells: Paper
  }

  private static let damages: [Damage] = [
    Damage(field: .surname, rule: .f01, cells: [.surname: ""]),
    Damage(field: .birthDate, rule: .f02, cells: [.birthDate: "31.02.1990"]),
    Damage(field: .kind, rule: .f03, cells: [.kind: "forever"]),
    Damage(
      field: .birthDate, rule: .f04, cells: [.birthDate: "2030-01-01", .iin: "", .arrivedOn: "2030-01-02"]),
    Damage(field: .registeredOn, rule: .f04, cells: [.arrivedOn: "2026-10-02", .registeredOn: "2026-10-01"]),
    Damage(field: .iin, rule: .r92, cells: [.iin: "123456789012"]),
    Damage(field: .iin, rule: .r92, cells: [.iin: "1234567890"]),
    Damage(field: .toTerritory, rule: .f03, cells: [.toTerritory: "619999900"]),
    Damage(field: .toTerritory, rule: .f03, cells: [.toTerritory: "Үлгі0-0"]),
    Damage(field: .consent, rule: .r63, cells: [.consent: ""]),
    Damage(field: .until, rule: .r62, cells: [.until: "2030-01-01"]),
    Damage(field: .iin, rule: .r95, cells: [.iin: "owner's"]),
  ]

  private static func isBad(_ index: Int) -> Bool { index % 16 == 9 && index / 16 < 60 }

  private static let good = (0..<1_000).map { $0 % 3 == 0 ? Paper.permanent($0) : Paper.temporary($0) }

  private static var damaged: [Paper] {
    good.enumerated().map { index, paper in
      guard isBad(index) else { return paper }
      var paper = index / 16 % 12 == 10 ? Paper.temporary(index) : paper
      paper.merge(damages[index / 16 % 12].cells) { $1 }
      if paper[.iin] == "owner's" { paper[.iin] = good[0][.iin] }
      return paper
    }
  }

  @Test func goodRowsAreKeptAndBadOnesMended() throws {
    let desk = try Desk()
    let path = try desk.write(Paper.csv(Self.damaged), "rows.csv")
    var options = Import.Options()
    options.rejects = desk.path("bad.csv")
    #expect(try desk.run(.registrations, [path], options).counts == [940, 0, 0, 60])
    #expect(try desk.store.count(RegistrationList(.all)) == 940)

    var reader = CSVReader(Array(try desk.text("bad.csv").utf8), separator: UInt8(ascii: ","))
    let first = reader.next()
    let header = try #require(first).cells
    #expect(header == RegisterFile.rejectColumns + Paper.columns.map(\.rawValue))
    var mended = [header]
    while let row = reader.next() {
      let index = try #require(Int(row.cells[0])) - 2
      let damage = Self.damages[index / 16 % 12]
      #expect(Self.isBad(index))
      #expect(row.cells[1].split(separator: "; ").contains(Substring(damage.field.rawValue)))
      #expect(row.cells[2].split(separator: "; ").contains(Substring(damage.rule.rawValue)))
      #expect(!row.cells[3].isEmpty)
      #expect(Array(row.cells.dropFirst(4)) == Paper.columns.map { Self.damaged[index][$0] ?? "" })
      mended.append(Array(row.cells.prefix(4)) + Paper.columns.map { Self.good[index][$0] ?? "" })
    }
    #expect(mended.count == 61)

    let text = mended.map {
      $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
    #expect(try desk.run(.registrations, [desk.write(text.joined(), "mended.csv")]).counts == [60, 0, 0, 0])
    #expect(try desk.store.count(RegistrationList(.all)) == 1_000)

    // The ten rows that lacked a surname or consent now leave what is stored, as empty cells do.
    let before = try desk.exported()
    #expect(try desk.run(.registrations, [path]).counts == [0, 0, 950, 50])
    #expect(try desk.exported() == before)
  }

  @Test func aTrialTellsTheSameAndChangesNothing() throws {
    let desk = try Desk()
    let path = try desk.write(Paper.csv(Self.damaged), "rows.csv")
    var options = Import.Options()
    options.isTrial = true
    let trial = try desk.run(.registrations, [path], options)
    #expect(try desk.store.count(RegistrationList(.all)) == 0)
    #expect(try desk.run(.registrations, [path]) == trial)
  }

  @Test func comesBackTheSameFromAnExport() throws {
    let (desk, other) = (try Desk(), try Desk())
    var rows = Self.good
    rows += (0..<50).map { Self.good[$0].departure(on: "2026-03-0\($0 % 9 + 1)") }
    rows += (20..<40).map {
      Paper.permanent($0 * 3).with([.arrivedOn: "2026-05-05", .registeredOn: "2026-05-06"])
    }
    rows += (2_000..<2_010).map {
      Paper.permanent($0).departure(on: "2025-05-05", to: "none", reason: "death")
    }
    rows[7][.street] = "=СУММ(A1)"
    rows[8][.house] = "'-"
    rows[9][.owner] = "\"Дом; сад\""
    let report = try desk.take(rows.map { $0.mapValues { $0.contains("\"") ? "\"\"\"Дом; сад\"\"\"" : $0 } })
    #expect(report.rejected == 0)
    let text = try desk.exported()
    #expect(text.contains("'=СУММ(A1)"))
    #expect(try other.run(.registrations, [other.write(text, "export.csv")]).rejected == 0)
    #expect(try other.exported() == text)
    #expect(try other.run(.registrations, [other.path("export.csv")]).updated == 0)
  }

  @Test func stopsWhereItIsTold() throws {
    let desk = try Desk()
    let path = try desk.write(Paper.csv(Self.good), "rows.csv")
    let report = try Import.run(
      .registrations, files: [path], store: desk.store, words: desk.words,
      progress: { done, total in
        #expect(done > 0 && done <= total)
        return false
      })
    #expect(report.isStopped)
    #expect(report.added > 0 && report.added < 1_000)
    #expect(try desk.store.count(RegistrationList(.all)) == report.added)
  }
}
