import GRDB

extension Store {
  /// Tells each statement as it begins: its text, and the text with its values put in; nil stops that.
  ///
  /// For measuring only: people's data passes through, and every statement costs more. What SQLite runs
  /// on its own account (triggers, the tables behind a full-text index) comes as a comment that begins with
  /// two hyphens.
  public func trace(_ log: ((_ sql: String, _ expanded: String) -> Void)?) {
    queue.writeWithoutTransaction { db in
      guard let log else { return db.trace() }
      db.trace { event in
        if case .statement(let statement) = event { log(statement.sql, statement.expandedSQL) }
      }
    }
  }
}
