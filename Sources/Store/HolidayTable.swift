import Domain
import GRDB

/// The table of holidays, and new values of parameters.
extension Store {
  /// All days of the table, in order.
  public func holidays() throws -> [Holiday] {
    try read { db in
      try db.all("SELECT day, kind, basis FROM holiday ORDER BY day") { row in
        var holiday = Holiday()
        holiday.day = row.day(0)
        holiday.kind = row.code(1)
        holiday.basis = row[2]
        return holiday
      }
    }
  }

  /// Enters a day, in place of what was said of it.
  public func enter(_ holiday: Holiday) throws {
    guard let day = holiday.day, let kind = holiday.kind, let basis = holiday.basis else { return }
    try change(.save) { change in
      let known = try change.db.integer("SELECT id FROM holiday WHERE day = ?", [day])
      let id = known ?? change.newID()
      try change.insert(
        .holiday, id,
        """
        INSERT INTO holiday (id, day, kind, basis) VALUES (?, ?, ?, ?)
        ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, basis = excluded.basis, version = version + 1
        """, [id, day, kind.rawValue, basis], isNew: known == nil)
    }
  }

  /// Takes a day out of the table.
  public func removeHoliday(_ day: Day) throws {
    try change(.correct) { change in
      guard let id = try change.db.integer("SELECT id FROM holiday WHERE day = ?", [day]) else { return }
      try change.remove(.holiday, id)
    }
  }

  /// Gives a parameter a value that holds from a day until the day of the next one.
  public func set(_ name: ParameterName, to entry: DatedValue) throws {
    guard let value = entry.value, let from = entry.from, let basis = entry.basis else { return }
    try change(.correct, reason: basis) { change in
      let db = change.db
      // A file of before the rule: the values of the law come first, so that what held until now goes on holding.
      if try !db.has("SELECT 1 FROM parameter WHERE name = ?", [name.rawValue]) {
        try change.insert(Parameters.initial.all.filter { $0.name == name })
      }
      let same = try db.integer(
        "SELECT id FROM parameter WHERE name = ? AND valid_from = ?", [name.rawValue, from])
      if let same {
        try change.update(
          .parameter, same, "UPDATE parameter SET value = ?, basis = ?, version = version + 1 WHERE id = ?",
          [value, basis, same])
        return
      }
      let next: Day? =
        try db.first(
          "SELECT min(valid_from) FROM parameter WHERE name = ? AND valid_from > ?", [name.rawValue, from]
        ) { $0.day(0) } ?? nil
      let former = try db.integer(
        """
        SELECT id FROM parameter WHERE name = ?1 AND (valid_from IS NULL OR valid_from < ?2)
          AND (valid_to IS NULL OR valid_to >= ?2)
        """, [name.rawValue, from])
      if let former {
        try change.update(
          .parameter, former, "UPDATE parameter SET valid_to = ?, version = version + 1 WHERE id = ?",
          [from.adding(days: -1), former])
      }
      try change.insert([Parameter(name, value, from: from, to: next?.adding(days: -1), basis: basis)])
    }
    forget()
  }
}

extension Change {
  /// Puts values of parameters in.
  func insert(_ parameters: [Parameter]) throws {
    for parameter in parameters {
      let id = newID()
      try insert(
        .parameter, id,
        "INSERT INTO parameter (id, name, value, valid_from, valid_to, basis) VALUES (?, ?, ?, ?, ?, ?)",
        [id, parameter.name.rawValue, parameter.value, parameter.from, parameter.to, parameter.basis])
    }
  }
}
