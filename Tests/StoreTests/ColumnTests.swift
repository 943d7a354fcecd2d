import Domain
import GRDB
import Testing

@testable import Store

/// A field's id is its column's name; what differs is said here.
@Suite struct ColumnTests {
  private func columns(_ table: String) throws -> Set<String> {
    try Set(Desk().store.queue.read { db in try db.columns(in: table).map(\.name) })
  }

  @Test func everyFieldOfARegistrationIsAColumn() throws {
    let columns = try columns("registration").union(columns("person"))
    let elsewhere: [FieldID: (table: String, column: String)] = [
      .fromTerritory: ("registration", "from_place"), .toTerritory: ("registration", "place"),
      .documentKind: ("document", "kind"), .documentNumber: ("document", "number"),
    ]
    for field in RegistrationEntry.fields {
      if let place = elsewhere[field.id] {
        #expect(try self.columns(place.table).contains(place.column), "\(field.id)")
        #expect(!columns.contains(field.id.rawValue), "\(field.id) is no exception")
      } else {
        #expect(columns.contains(field.id.rawValue), "\(field.id)")
      }
    }
  }

  @Test func everyFieldOfASettlementIsAColumn() throws {
    let columns = try columns("settlement")
    for field in Settlement.fields where field.id != .code {
      #expect(columns.contains(field.id.rawValue), "\(field.id)")
    }
    #expect(columns.count == Settlement.fields.count + 1, "a column without a field")
  }

  @Test(arguments: [
    ("registration", "kind", RegistrationKind.allCases.map(\.rawValue)),
    ("registration", "event", RegistrationEvent.allCases.map(\.rawValue)),
    ("registration", "consent", Consent.allCases.map(\.rawValue)),
    ("person", "sex", Sex.allCases.map(\.rawValue)),
    ("document", "kind", DocumentKind.allCases.map(\.rawValue)),
    ("settlement", "type", SettlementType.allCases.map(\.rawValue)),
    ("settlement", "potential", Potential.allCases.map(\.rawValue)),
  ])
  func aClosedListHasTheCodesOfItsColumn(table: String, column: String, codes: [String]) throws {
    let sql = try Desk().store.queue.read { db in
      try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]) ?? ""
    }
    let start = try #require(sql.range(of: "CHECK (\(column) IN (")?.upperBound)
    let end = try #require(sql[start...].firstIndex(of: ")"))
    let stored = sql[start..<end].split { !$0.isLetter && $0 != "_" }.map(String.init)
    #expect(Set(stored) == Set(codes))
  }

  @Test func everyRegisterIsATableWithAnIdAndAVersion() throws {
    for name in Register.Name.allCases {
      #expect(try columns(name.rawValue).isSuperset(of: ["id", "version"]), "\(name)")
    }
  }
}
