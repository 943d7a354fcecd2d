import Domain
import Foundation
import GRDB

/// The database as it stood at the end of a day: a copy of its own with the later changes taken back, so that every
/// list, search, report and export works on it as on the present.
extension Store {
  /// Makes it. The copy lies beside the database, of its mode, without a name: it is gone with this object, whatever
  /// happens to the program.
  /// - Parameter day: by the machine's clock, in the zone of this machine.
  /// - Throws: ``StoreError``.
  public func asItStood(on day: Day) throws -> Store {
    let place = "\(path).past-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    var mode = stat()
    stat(path, &mode)
    let file = Glibc.open(place, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode.st_mode & 0o777)
    guard file >= 0 else { throw StoreError.notPermitted(path: place) }
    fchmod(file, mode.st_mode & 0o777)
    Glibc.close(file)
    defer { DatabaseFile.remove(place) }
    return try StoreError.mapped(at: path) {
      let copy = try DatabaseQueue(path: place, configuration: DatabaseFile.configuration)
      try queue.backup(to: copy)
      try copy.writeWithoutTransaction { db in
        // Nothing of it need outlive a power cut, and no second file may lie beside one without a name.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY")
        try db.execute(
          sql: "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536")
        // Rows that are taken back may refer to each other meanwhile.
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
      }
      let past = try Store(queue: copy, path, officer, clock)
      try past.takeBack(after: day)
      past.asOf = day
      return past
    }
  }

  /// Takes back all that was changed after a day, the newest first, without a trail.
  private func takeBack(after day: Day) throws {
    try queue.write { db in
      let moment = Timestamp(localDay: day.adding(days: 1)).iso
      var registrations: Set<Int64> = []
      var people: Set<Int64> = []
      var cases: Set<CaseReference> = []
      // Of a day before any classifier was loaded places stand in the papers all the same: they keep the earliest name
      // that is known, for a code tells nobody anything.
      let keepsPlaces = try !db.has("SELECT 1 FROM kato_edition WHERE imported_at < ?", [moment])
      let present = try registrationRules()
      let changes: [Int64] = try db.all(
        "SELECT id FROM change WHERE at >= ? ORDER BY at DESC, id DESC", [moment]
      ) { $0[0] }
      try db.run("DELETE FROM kato_edition WHERE change IS NULL AND imported_at >= ?", [moment])
      for change in changes {
        let reversals = try db.all(
          "SELECT \(Reversal.columns) FROM change_record WHERE change = ? ORDER BY position DESC", [change]
        ) { Reversal($0, registers) }
        let edition = try Reversal.turnEdition(of: change, db)
        for case let reversal? in reversals where !(keepsPlaces && reversal.hasMadePlace) {
          try cases.formUnion(reversal.cases(db))
          try people.formUnion(reversal.people(db))
          try takeBack(reversal, edition: edition, db)
          try people.formUnion(reversal.people(db))
          try cases.formUnion(reversal.cases(db))
          if reversal.register.name == .registration { registrations.insert(reversal.record) }
        }
        try db.run("DELETE FROM kato_edition WHERE change = ?", [change])
        try db.run("DELETE FROM change_record WHERE change = ?", [change])
        try db.run("DELETE FROM change WHERE id = ?", [change])
      }
      forget()
      let rules = try registrationRules()
      try Lateness.renew(of: registrations, rules, db)
      try Lateness.renew(from: present, to: rules, db)
      for person in people { try LastPlace.renew(of: person, db) }
      for one in cases { try one.renew(db) }
    }
  }

  private func takeBack(_ reversal: Reversal, edition: Day?, _ db: Database) throws {
    let (name, record) = (reversal.register.name, reversal.record)
    let words = name == .person ? try Reversal.words(of: record, db) : nil
    switch try reversal.action(db, raisesVersion: false) {
    case .remove: try db.run("DELETE FROM \(name.rawValue) WHERE id = ?", [record])
    case .write(let sql, let values, _): try db.run(sql, values)
    }
    try reversal.clear(db, edition: edition)
    guard name == .person else { return }
    if let words {
      try db.run(
        "INSERT INTO person_text (person_text, rowid, skeleton) VALUES ('delete', ?, ?)", [record, words])
    }
    if let present = try Reversal.words(of: record, db) {
      try db.run("INSERT INTO person_text (rowid, skeleton) VALUES (?, ?)", [record, present])
    }
  }
}
