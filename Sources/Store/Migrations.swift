import CSchema
import Foundation
import GRDB

/// Brings a database of an older version up to date.
///
/// `schema.sql` is always the newest. A step is a frozen SQL text that makes version n out of n − 1; it is
/// never edited once it shipped.
struct Migrations {
  /// The version that `schema` makes.
  let version: Int
  /// The text of the newest schema.
  let schema: String
  /// The steps by the version they make.
  let steps: [Int: String]

  /// The program's own: `schema.sql`, and a step for every version after the first.
  static let ours = Migrations(
    version: 4, schema: String(cString: qonys_schema()),
    steps: [
      2: """
      DROP TRIGGER person_text_insert;
      DROP TRIGGER person_text_update;
      DROP TRIGGER person_text_delete;
      DROP INDEX person_by_name;
      CREATE INDEX person_by_name ON person (name_sort, id);
      DROP INDEX registration_name;
      DROP INDEX registration_open_name;
      DROP INDEX registration_place;
      ALTER TABLE registration DROP COLUMN name_sort;
      CREATE INDEX registration_place ON registration (place_sort, registered_on, id);
      CREATE INDEX registration_open ON registration (person, registered_on) WHERE ended_on IS NULL;
      ALTER TABLE change ADD COLUMN act INTEGER REFERENCES change (id) ON DELETE RESTRICT;
      CREATE INDEX change_act ON change (act) WHERE act IS NOT NULL;
      CREATE INDEX change_at ON change (at);
      ALTER TABLE kato_edition RENAME TO kato_edition_1;
      CREATE TABLE kato_edition (
        id INTEGER PRIMARY KEY, day TEXT NOT NULL, row_count INTEGER NOT NULL, imported_at TEXT NOT NULL,
        change INTEGER
      ) STRICT;
      INSERT INTO kato_edition (day, row_count, imported_at)
        SELECT day, row_count, imported_at FROM kato_edition_1 ORDER BY day;
      DROP TABLE kato_edition_1;
      ALTER TABLE territory ADD COLUMN successor INTEGER REFERENCES territory (id) ON DELETE RESTRICT;
      ALTER TABLE territory ADD COLUMN successor_on TEXT;
      ALTER TABLE territory ADD COLUMN successor_basis TEXT;
      CREATE INDEX territory_successor ON territory (successor) WHERE successor IS NOT NULL;
      """,
      3: """
      CREATE TABLE pile (
        id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1, sender TEXT NOT NULL, number TEXT,
        received_on TEXT NOT NULL, papers INTEGER NOT NULL CHECK (papers > 0)
      ) STRICT;
      CREATE INDEX pile_by_day ON pile (received_on, id);
      CREATE TABLE paper (
        id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
        pile INTEGER NOT NULL REFERENCES pile (id) ON DELETE RESTRICT,
        state TEXT NOT NULL CHECK (state IN ('entered', 'aside', 'refused')),
        registration INTEGER REFERENCES registration (id) ON DELETE RESTRICT,
        event TEXT CHECK (event IN ('arrival', 'departure')), subject TEXT NOT NULL, reason TEXT, texts TEXT,
        CHECK ((state = 'entered') = (registration IS NOT NULL)), CHECK ((event IS NULL) = (registration IS NULL))
      ) STRICT;
      CREATE INDEX paper_by_pile ON paper (pile, state);
      CREATE INDEX paper_registration ON paper (registration) WHERE registration IS NOT NULL;
      CREATE TABLE saved (
        id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
        kind TEXT NOT NULL CHECK (kind IN ('filter', 'mapping')), name TEXT NOT NULL, content TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX saved_by_name ON saved (kind, name);
      """,
      4: """
      CREATE INDEX change_record_saved ON change_record (change) WHERE register = 'saved';
      """,
    ])

  /// Gives an empty file the schema, an older one its steps (a copy is put beside it first), refuses a
  /// newer or a foreign one.
  func bringUpToDate(_ db: Database, path: String) throws {
    let found = try Self.version(of: db)
    if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0, found == 0 {
      try apply(schema, to: 0, db)
      return
    }
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == DatabaseFile.applicationID else { throw StoreError.foreign(path: path) }
    if found > version { throw StoreError.newer(found: found, ours: version) }
    if found == version { return }
    try copy(db, to: "\(path).v\(found)", like: path)
    for next in (found + 1)...version {
      guard let step = steps[next] else { throw StoreError.foreign(path: path) }
      try apply(step + "\nPRAGMA user_version = \(next);", to: next - 1, db)
    }
  }

  /// Runs a frozen text of ours, all of it or nothing; nothing where another program has been quicker.
  private func apply(_ text: String, to expected: Int, _ db: Database) throws {
    try db.inTransaction(.exclusive) {
      if try Self.version(of: db) == expected { try db.execute(sql: text) }
      return .commit
    }
  }

  /// A whole copy of the database, of its mode; it takes the place of one that an earlier attempt left.
  private func copy(_ db: Database, to copy: String, like path: String) throws {
    let new = copy + ".new"
    unlink(new)
    var found = stat()
    guard stat(path, &found) == 0 else { throw StoreError.missing(path: path) }
    let file = open(new, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, found.st_mode & 0o777)
    guard file >= 0 else { throw StoreError.notPermitted(path: new) }
    fchmod(file, found.st_mode & 0o777)
    close(file)
    try db.execute(sql: "VACUUM INTO ?", arguments: [new])
    guard rename(new, copy) == 0 else { throw StoreError.notPermitted(path: copy) }
  }

  private static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
