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
    version: 5, schema: String(cString: qonys_schema()),
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
      CREATE TABLE kandas_end (
        code TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        name_ru TEXT NOT NULL,
        name_kk TEXT NOT NULL,
        name_en TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE choice (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        list TEXT NOT NULL CHECK (list IN ('relation', 'end_reason', 'kandas_end')),
        code TEXT NOT NULL,
        name_ru TEXT NOT NULL,
        name_kk TEXT NOT NULL,
        name_en TEXT,
        archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX choice_by_code ON choice (list, code);
      CREATE TRIGGER choice_added AFTER INSERT ON choice BEGIN
        INSERT INTO relation SELECT new.code, 1000, new.name_ru, new.name_kk, ifnull(new.name_en, '')
          WHERE new.list = 'relation';
        INSERT INTO end_reason SELECT new.code, 1000, new.name_ru, new.name_kk, ifnull(new.name_en, '')
          WHERE new.list = 'end_reason';
        INSERT INTO kandas_end SELECT new.code, 1000, new.name_ru, new.name_kk, ifnull(new.name_en, '')
          WHERE new.list = 'kandas_end';
      END;
      CREATE TRIGGER choice_named AFTER UPDATE ON choice BEGIN
        UPDATE relation SET name_ru = new.name_ru, name_kk = new.name_kk, name_en = ifnull(new.name_en, '')
          WHERE new.list = 'relation' AND code = new.code;
        UPDATE end_reason SET name_ru = new.name_ru, name_kk = new.name_kk, name_en = ifnull(new.name_en, '')
          WHERE new.list = 'end_reason' AND code = new.code;
        UPDATE kandas_end SET name_ru = new.name_ru, name_kk = new.name_kk, name_en = ifnull(new.name_en, '')
          WHERE new.list = 'kandas_end' AND code = new.code;
      END;
      CREATE TRIGGER choice_gone AFTER DELETE ON choice BEGIN
        DELETE FROM relation WHERE old.list = 'relation' AND code = old.code;
        DELETE FROM end_reason WHERE old.list = 'end_reason' AND code = old.code;
        DELETE FROM kandas_end WHERE old.list = 'kandas_end' AND code = old.code;
      END;
      CREATE TABLE kandas_case (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        year INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        head INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
        external_number TEXT,
        arrived_on TEXT,
        exit_country TEXT,
        place INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
        street TEXT,
        house TEXT,
        flat TEXT,
        ground TEXT CHECK (ground IN ('quota', 'settlement', 'family', 'employer', 'other')),
        housing TEXT CHECK (housing IN ('own', 'relatives', 'rented', 'employer', 'state', 'centre')),
        employer TEXT,
        employer_bin TEXT,
        relative TEXT,
        plan TEXT,
        note TEXT,
        stage TEXT NOT NULL DEFAULT 'received',
        is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
        filed_on TEXT NOT NULL DEFAULT '',
        name_sort TEXT NOT NULL DEFAULT '',
        watch_on TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE UNIQUE INDEX kandas_case_number ON kandas_case (year, ordinal);
      CREATE INDEX kandas_case_head ON kandas_case (head);
      CREATE INDEX kandas_case_place ON kandas_case (place) WHERE place IS NOT NULL;
      CREATE INDEX kandas_case_external ON kandas_case (external_number) WHERE external_number IS NOT NULL;
      CREATE INDEX kandas_case_day ON kandas_case (filed_on, id);
      CREATE INDEX kandas_case_name ON kandas_case (name_sort, id);
      CREATE INDEX kandas_case_open_day ON kandas_case (filed_on, id) WHERE is_open = 1;
      CREATE INDEX kandas_case_open_name ON kandas_case (name_sort, id) WHERE is_open = 1;
      CREATE INDEX kandas_case_watch ON kandas_case (watch_on, id) WHERE is_open = 1;
      CREATE INDEX kandas_case_stage ON kandas_case (stage, filed_on, id);
      CREATE TRIGGER person_name_of_case AFTER UPDATE OF name_sort ON person WHEN new.name_sort <> old.name_sort BEGIN
        UPDATE kandas_case SET name_sort = new.name_sort WHERE head = new.id;
      END;
      CREATE TABLE kandas_member (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
        person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
        relation TEXT REFERENCES relation (code) ON DELETE RESTRICT,
        wants_status INTEGER CHECK (wants_status IN (0, 1)),
        was_citizen INTEGER CHECK (was_citizen IN (0, 1)),
        education TEXT CHECK (education IN ('higher', 'vocational', 'general', 'none')),
        work TEXT,
        training TEXT,
        school TEXT
      ) STRICT;
      CREATE UNIQUE INDEX kandas_member_case ON kandas_member (kandas_case, person);
      CREATE INDEX kandas_member_person ON kandas_member (person);
      CREATE INDEX kandas_member_relation ON kandas_member (relation) WHERE relation IS NOT NULL;
      CREATE TABLE kandas_move (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
        member INTEGER REFERENCES kandas_member (id) ON DELETE RESTRICT,
        step TEXT NOT NULL,
        day TEXT NOT NULL,
        until TEXT,
        cause TEXT REFERENCES kandas_end (code) ON DELETE RESTRICT,
        number TEXT,
        reason TEXT,
        on_video INTEGER CHECK (on_video IN (0, 1)),
        place INTEGER REFERENCES territory (id) ON DELETE RESTRICT
      ) STRICT;
      CREATE INDEX kandas_move_case ON kandas_move (kandas_case, id);
      CREATE INDEX kandas_move_member ON kandas_move (member) WHERE member IS NOT NULL;
      CREATE INDEX kandas_move_cause ON kandas_move (cause) WHERE cause IS NOT NULL;
      CREATE INDEX kandas_move_place ON kandas_move (place) WHERE place IS NOT NULL;
      CREATE TABLE kandas_paper (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL,
        is_there INTEGER NOT NULL CHECK (is_there IN (0, 1)),
        until TEXT,
        note TEXT
      ) STRICT;
      CREATE UNIQUE INDEX kandas_paper_kind ON kandas_paper (kandas_case, kind);
      INSERT INTO kandas_end (code, position, name_ru, name_kk, name_en) VALUES
        ('citizenship', 0, '', '', ''), ('term', 1, '', '', ''), ('own_wish', 2, '', '', ''), ('left', 3, '', '', ''),
        ('death', 4, '', '', ''), ('moved', 5, '', '', ''), ('permit_refused', 6, '', '', ''),
        ('false_papers', 7, '', '', ''), ('other', 8, '', '', '');
      """,
      5: """
      CREATE TABLE backup (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        path TEXT NOT NULL,
        is_away INTEGER NOT NULL CHECK (is_away IN (0, 1)),
        size INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE kandas_service (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
        member INTEGER REFERENCES kandas_member (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL CHECK (kind IN ('information', 'legal', 'social', 'medical', 'educational', 'language',
                                                  'training')),
        given_on TEXT NOT NULL,
        provider TEXT,
        note TEXT
      ) STRICT;
      CREATE INDEX kandas_service_case ON kandas_service (kandas_case, given_on);
      CREATE INDEX kandas_service_member ON kandas_service (member) WHERE member IS NOT NULL;
      CREATE TABLE centre (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        territory INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
        places INTEGER NOT NULL CHECK (places > 0),
        archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
      ) STRICT;
      CREATE INDEX centre_territory ON centre (territory) WHERE territory IS NOT NULL;
      CREATE TABLE centre_stay (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        member INTEGER NOT NULL REFERENCES kandas_member (id) ON DELETE RESTRICT,
        centre INTEGER NOT NULL REFERENCES centre (id) ON DELETE RESTRICT,
        since TEXT NOT NULL,
        left_on TEXT
      ) STRICT;
      CREATE UNIQUE INDEX centre_stay_member ON centre_stay (member) WHERE left_on IS NULL;
      CREATE INDEX centre_stay_of ON centre_stay (member, since);
      CREATE INDEX centre_stay_centre ON centre_stay (centre, since);
      CREATE TABLE quota (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        year INTEGER NOT NULL,
        category TEXT NOT NULL CHECK (category IN ('kandas', 'resettler')),
        oblast INTEGER,
        valid_from TEXT,
        places INTEGER NOT NULL CHECK (places >= 0),
        places_left INTEGER,
        left_on TEXT,
        basis TEXT NOT NULL
      ) STRICT;
      CREATE INDEX quota_by_year ON quota (year, category);
      CREATE TABLE resettler_case (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        year INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        head INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
        external_number TEXT,
        direction TEXT CHECK (direction IN ('outbound', 'intra_oblast')),
        kandas INTEGER CHECK (kandas IN (0, 1)),
        origin INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
        target_oblast INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
        quota_year INTEGER,
        destination INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
        state_dwelling INTEGER CHECK (state_dwelling IN (0, 1)),
        job INTEGER CHECK (job IN (0, 1)),
        job_place TEXT,
        business INTEGER CHECK (business IN (0, 1)),
        business_plan TEXT,
        employer_pays INTEGER CHECK (employer_pays IN (0, 1)),
        job_seeker INTEGER CHECK (job_seeker IN (0, 1)),
        prior_registration_since TEXT,
        divorced_on TEXT,
        divorce_certificate INTEGER CHECK (divorce_certificate IN (0, 1)),
        graduated_on TEXT,
        orphan INTEGER CHECK (orphan IN (0, 1)),
        graduate INTEGER CHECK (graduate IN (0, 1)),
        released INTEGER CHECK (released IN (0, 1)),
        note TEXT,
        stage TEXT NOT NULL DEFAULT 'filed',
        is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
        filed_on TEXT NOT NULL DEFAULT '',
        name_sort TEXT NOT NULL DEFAULT '',
        watch_on TEXT NOT NULL DEFAULT '',
        included_on TEXT,
        counted_year INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX resettler_case_number ON resettler_case (year, ordinal);
      CREATE INDEX resettler_case_head ON resettler_case (head);
      CREATE INDEX resettler_case_origin ON resettler_case (origin) WHERE origin IS NOT NULL;
      CREATE INDEX resettler_case_target ON resettler_case (target_oblast, counted_year) WHERE target_oblast IS NOT NULL;
      CREATE INDEX resettler_case_destination ON resettler_case (destination) WHERE destination IS NOT NULL;
      CREATE INDEX resettler_case_external ON resettler_case (external_number) WHERE external_number IS NOT NULL;
      CREATE INDEX resettler_case_day ON resettler_case (filed_on, id);
      CREATE INDEX resettler_case_name ON resettler_case (name_sort, id);
      CREATE INDEX resettler_case_open_day ON resettler_case (filed_on, id) WHERE is_open = 1;
      CREATE INDEX resettler_case_open_name ON resettler_case (name_sort, id) WHERE is_open = 1;
      CREATE INDEX resettler_case_watch ON resettler_case (watch_on, id) WHERE is_open = 1;
      CREATE INDEX resettler_case_stage ON resettler_case (stage, filed_on, id);
      CREATE INDEX resettler_case_counted ON resettler_case (counted_year) WHERE included_on IS NOT NULL;
      CREATE TRIGGER person_name_of_resettler AFTER UPDATE OF name_sort ON person WHEN new.name_sort <> old.name_sort BEGIN
        UPDATE resettler_case SET name_sort = new.name_sort WHERE head = new.id;
      END;
      CREATE TABLE resettler_member (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        resettler_case INTEGER NOT NULL REFERENCES resettler_case (id) ON DELETE RESTRICT,
        person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
        relation TEXT REFERENCES relation (code) ON DELETE RESTRICT
      ) STRICT;
      CREATE UNIQUE INDEX resettler_member_case ON resettler_member (resettler_case, person);
      CREATE INDEX resettler_member_person ON resettler_member (person);
      CREATE INDEX resettler_member_relation ON resettler_member (relation) WHERE relation IS NOT NULL;
      CREATE TABLE resettler_move (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL DEFAULT 1,
        resettler_case INTEGER NOT NULL REFERENCES resettler_case (id) ON DELETE RESTRICT,
        step TEXT NOT NULL,
        day TEXT NOT NULL,
        number TEXT,
        reason TEXT,
        place INTEGER REFERENCES territory (id) ON DELETE RESTRICT
      ) STRICT;
      CREATE INDEX resettler_move_case ON resettler_move (resettler_case, id);
      CREATE INDEX resettler_move_place ON resettler_move (place) WHERE place IS NOT NULL;
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
