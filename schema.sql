-- The Qonys database, version 6. This file is compiled into the program and is the truth of the database.
--
-- Conventions
--   * Every table is STRICT. Days are TEXT 'YYYY-MM-DD', moments TEXT 'YYYY-MM-DDTHH:MM:SS.mmmZ' (UTC).
--   * A record has `id` (52 bits: office 12, generation 8, counter 32; a KATO code where the record is a
--     territory) and `version`, raised by one at each save; a save of an older version is a conflict.
--   * Closed enumerations are TEXT with CHECK. Lists that officers may edit are tables.
--   * Nothing is deleted: a record is archived with a reason. Only undoing a creation removes its row,
--     and the journal keeps what it held.
--   * Every change of a journalled table has its row in `change_record` (see there).

PRAGMA application_id = 0x516F6E79;  -- 'Qony'
PRAGMA user_version = 6;

-- ── The office ──────────────────────────────────────────────────────────────────────────────────────

-- One row: whose file this is.
CREATE TABLE office (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  number        INTEGER NOT NULL CHECK (number BETWEEN 0 AND 4095),    -- among the offices that exchange files
  generation    INTEGER NOT NULL CHECK (generation BETWEEN 0 AND 255), -- raised when a copy is taken into use
  counter       INTEGER NOT NULL CHECK (counter BETWEEN 0 AND 4294967295), -- last id given out
  territory     INTEGER NOT NULL,                -- KATO code of the district or oblast the office serves
  demonstration INTEGER NOT NULL DEFAULT 0 CHECK (demonstration IN (0, 1)), -- invented people only
  made_at       TEXT NOT NULL                    -- moment
) STRICT;

-- When the database was copied, and whether the copy lies on another disk. Of no record, so not journalled.
CREATE TABLE backup (
  id      INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,                         -- moment
  path    TEXT NOT NULL,
  is_away INTEGER NOT NULL CHECK (is_away IN (0, 1)), -- on another file system than the database
  size    INTEGER NOT NULL                       -- bytes
) STRICT;

-- ── Dated rule data ─────────────────────────────────────────────────────────────────────────────────

-- Numbers of the rules. A value holds from valid_from (NULL: ever since) to valid_to (NULL: until further).
CREATE TABLE parameter (
  id         INTEGER PRIMARY KEY,
  version    INTEGER NOT NULL DEFAULT 1,
  name       TEXT NOT NULL,                      -- as in the catalogue of rules, e.g. reg_days
  value      TEXT NOT NULL,                      -- a number, a word, or a list parted by spaces
  valid_from TEXT,
  valid_to   TEXT,                               -- last day
  basis      TEXT NOT NULL                       -- the act or decision it rests on
) STRICT;
CREATE UNIQUE INDEX parameter_by_name ON parameter (name, ifnull(valid_from, ''));

-- Days off on weekdays and worked weekends. A year without any row is an unfilled year (rule R91).
CREATE TABLE holiday (
  id      INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  day     TEXT NOT NULL UNIQUE,
  kind    TEXT NOT NULL CHECK (kind IN ('off', 'worked')),
  basis   TEXT NOT NULL
) STRICT;

-- Relations to the head of a family, in the order they are offered.
CREATE TABLE relation (
  code     TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name_ru  TEXT NOT NULL,
  name_kk  TEXT NOT NULL,
  name_en  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why a registration ended (rule R70), in the order they are offered.
CREATE TABLE end_reason (
  code     TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name_ru  TEXT NOT NULL,
  name_kk  TEXT NOT NULL,
  name_en  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ── Territory (KATO) ────────────────────────────────────────────────────────────────────────────────

-- Editions of the classifier taken in; one may come twice, mended.
CREATE TABLE kato_edition (
  id          INTEGER PRIMARY KEY,
  day         TEXT NOT NULL,
  row_count   INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  change      INTEGER,                           -- what it brought, in the journal; NULL: nothing new
  in_force    INTEGER NOT NULL DEFAULT 1 CHECK (in_force IN (0, 1)) -- 0: that change has been taken back
) STRICT;

-- A row of the classifier. A code is stable, a name is not; rows that vanish stay here as history.
CREATE TABLE territory (
  id        INTEGER PRIMARY KEY,                 -- the KATO code, nine digits
  version   INTEGER NOT NULL DEFAULT 1,
  parent    INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
  level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5), -- oblast, district, okrug, settlement, nested point
  type_code INTEGER CHECK (type_code BETWEEN 0 AND 4),      -- the tenth sign (urban, rural); NULL: not in the source
  name_ru   TEXT NOT NULL,
  name_kk   TEXT NOT NULL,
  since     TEXT NOT NULL,                       -- day of the first edition that has it
  gone      TEXT,                                -- day of the first edition that no longer has it
  successor       INTEGER REFERENCES territory (id) ON DELETE RESTRICT, -- named by an officer, for a row that is gone
  successor_on    TEXT,                          -- from when
  successor_basis TEXT                           -- by which act
) STRICT;
CREATE INDEX territory_successor ON territory (successor) WHERE successor IS NOT NULL;
CREATE INDEX territory_by_parent ON territory (parent);

-- Names by edition: the name held from this edition's day until the next row's.
CREATE TABLE territory_name (
  territory INTEGER NOT NULL REFERENCES territory (id) ON DELETE CASCADE,
  since     TEXT NOT NULL,
  name_ru   TEXT NOT NULL,
  name_kk   TEXT NOT NULL,
  PRIMARY KEY (territory, since)
) STRICT, WITHOUT ROWID;

-- What the office knows of a settlement (points 6, 7 and 10 of the Rules).
CREATE TABLE settlement (
  id                  INTEGER PRIMARY KEY REFERENCES territory (id) ON DELETE RESTRICT,
  version             INTEGER NOT NULL DEFAULT 1,
  type                TEXT NOT NULL CHECK (type IN ('city_oblast', 'city_district', 'rural', 'point')),
  small_town          INTEGER CHECK (small_town IN (0, 1)),
  mono_town           INTEGER CHECK (mono_town IN (0, 1)),
  potential           TEXT CHECK (potential IN ('low', 'medium', 'high')),
  potential_on        TEXT,                      -- day of the classification
  potential_basis     TEXT,                      -- its document
  growth_centre       INTEGER CHECK (growth_centre IN (0, 1)),
  agglomeration       TEXT,
  demographic_need    INTEGER CHECK (demographic_need IN (0, 1)), -- needs demographic support (point 10)
  dwellings_state     INTEGER CHECK (dwellings_state >= 0),       -- free dwellings of the state housing fund
  dwellings_other     INTEGER CHECK (dwellings_other >= 0),
  vacancies           INTEGER CHECK (vacancies >= 0),
  school_places       INTEGER CHECK (school_places >= 0),
  kindergarten_places INTEGER CHECK (kindergarten_places >= 0),
  clinic              TEXT,
  water               TEXT,
  gas                 TEXT,
  road                TEXT,
  internet            TEXT,
  contact             TEXT
) STRICT;

-- Values of indicators (point 3): one territory, one period, one indicator, one breakdown.
CREATE TABLE observation (
  id        INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL DEFAULT 1,
  territory INTEGER NOT NULL REFERENCES territory (id) ON DELETE RESTRICT,
  period    TEXT NOT NULL,                       -- 2025, 2025-Q3, 2025-09 or a day
  indicator TEXT NOT NULL,
  breakdown TEXT NOT NULL DEFAULT '',            -- sex=f;age=0-4
  value     REAL,                                -- NULL: a note only
  source    TEXT,
  note      TEXT
) STRICT;
CREATE UNIQUE INDEX observation_by_subject ON observation (territory, indicator, period, breakdown);

-- ── People ──────────────────────────────────────────────────────────────────────────────────────────

-- A person, once. Names are kept as written.
CREATE TABLE person (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL DEFAULT 1,
  surname     TEXT NOT NULL,
  given_name  TEXT NOT NULL,
  patronymic  TEXT,
  latin_name  TEXT,                              -- as in the passport
  iin         TEXT CHECK (length(iin) = 12 AND iin NOT GLOB '*[^0-9]*'), -- may come later
  iin_note    TEXT,                              -- an IIN with unreadable signs, '?' for each
  birth_date  TEXT NOT NULL,
  sex         TEXT CHECK (sex IN ('m', 'f')),
  citizenship TEXT NOT NULL DEFAULT 'KAZ',       -- ISO 3166 alpha-3; XXA: stateless
  nationality TEXT,
  family      INTEGER,                           -- the same number for all members of a family
  relation    TEXT REFERENCES relation (code) ON DELETE RESTRICT, -- to the head; the head has 'head'
  note        TEXT,
  archived_on TEXT,                              -- archived: out of lists and search
  name_sort   TEXT NOT NULL,                     -- order of the Kazakh alphabet
  skeleton    TEXT NOT NULL,                     -- one spelling for Kazakh, Russian and Latin ways of writing
  last_place  INTEGER                            -- territory of the latest stay that goes on, else of the last one;
                                                 -- kept in step at the end of each change, `verify` compares it
) STRICT;
CREATE UNIQUE INDEX person_by_iin ON person (iin) WHERE iin IS NOT NULL AND archived_on IS NULL; -- rule R95
-- the orders of the list; the place stands in them so that a walk passes those who live elsewhere without reading them
CREATE INDEX person_by_name ON person (name_sort, id, last_place); -- of registrations too, so that none is left out
CREATE INDEX person_by_birth ON person (birth_date, id, last_place) WHERE archived_on IS NULL;
CREATE INDEX person_by_skeleton ON person (skeleton, id) WHERE archived_on IS NULL;
CREATE INDEX person_by_family ON person (family) WHERE family IS NOT NULL;
CREATE UNIQUE INDEX person_head ON person (family) WHERE relation = 'head' AND archived_on IS NULL; -- one head a family
CREATE INDEX person_relation ON person (relation) WHERE relation IS NOT NULL AND relation <> 'head';

-- Words of the skeletons, for names given in any order. The program keeps it in step at the end of each change and
-- `verify` compares it: a trigger would make FTS5 write its index anew with every row, for each statement with a
-- savepoint flushes it.
CREATE VIRTUAL TABLE person_text USING fts5 (
  skeleton, content = 'person', content_rowid = 'id', columnsize = 0, detail = none, prefix = '3',
  tokenize = "unicode61 remove_diacritics 0"
);

-- Identity documents of people.
CREATE TABLE document (
  id         INTEGER PRIMARY KEY,
  version    INTEGER NOT NULL DEFAULT 1,
  person     INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL CHECK (kind IN ('identity_card', 'passport', 'foreign_passport', 'birth_certificate',
                                           'residence_permit', 'stateless_certificate', 'kandas_certificate',
                                           'temporary_permit', 'other')),
  number     TEXT NOT NULL,
  number_key TEXT NOT NULL                       -- Latin letters and digits of the number, for search
) STRICT;
CREATE INDEX document_by_person ON document (person);
CREATE INDEX document_by_number ON document (number_key);

-- ── Registration (point 12) ─────────────────────────────────────────────────────────────────────────

-- A stay at a place: how it began and how it ended. A departure that no stay is known for is a row of
-- its own with event = 'departure', ended from the start.
CREATE TABLE registration (
  id              INTEGER PRIMARY KEY,
  version         INTEGER NOT NULL DEFAULT 1,
  person          INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  kind            TEXT NOT NULL CHECK (kind IN ('permanent', 'temporary')),
  event           TEXT NOT NULL DEFAULT 'arrival' CHECK (event IN ('arrival', 'departure')),
  external_number TEXT,                          -- number in the official system
  from_place      TEXT,                          -- KATO code, alpha-3 of a country, or 'unknown'
  place           INTEGER REFERENCES territory (id) ON DELETE RESTRICT, -- where the person lives or lived; NULL: not known
  street          TEXT,
  house           TEXT,
  flat            TEXT,
  arrived_on      TEXT,
  registered_on   TEXT NOT NULL,
  until           TEXT,                          -- last day of a temporary stay
  crossed_on      TEXT,                          -- a foreigner's crossing of the border (rule R69)
  permitted_until TEXT,                          -- end of the permit for temporary residence
  host            TEXT,                          -- institution or person that receives
  owner           TEXT,
  owner_iin       TEXT,
  consent         TEXT CHECK (consent IN ('self', 'written', 'electronic', 'institution')),
  consent_on      TEXT,
  co_owners       INTEGER CHECK (co_owners >= 0),
  reason          TEXT,
  document        INTEGER REFERENCES document (id) ON DELETE RESTRICT,
  ended_on        TEXT,                          -- last day
  ended_by        TEXT CHECK (ended_by IN ('departure', 'registration')), -- a departure, or the next permanent one (rule R64)
  end_number      TEXT,                          -- the departure's number in the official system
  end_reason      TEXT REFERENCES end_reason (code) ON DELETE RESTRICT,
  gone_to         TEXT,                          -- KATO code, alpha-3, 'unknown', or 'none': ended without a move
  place_sort      INTEGER NOT NULL GENERATED ALWAYS AS (ifnull(place, 0)) VIRTUAL,
  late            INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)), -- registered later than rule R60 allows
  CHECK ((ended_on IS NULL) = (ended_by IS NULL)),
  CHECK (ended_on IS NULL OR ended_on >= registered_on)
) STRICT;
CREATE UNIQUE INDEX registration_permanent ON registration (person)
  WHERE kind = 'permanent' AND ended_on IS NULL;  -- rule R64: one open permanent registration a person
CREATE INDEX registration_by_person ON registration (person, registered_on);
CREATE INDEX registration_open ON registration (person, registered_on) WHERE ended_on IS NULL;
CREATE INDEX registration_by_number ON registration (external_number) WHERE external_number IS NOT NULL;
CREATE INDEX registration_end_number ON registration (end_number) WHERE end_number IS NOT NULL;
CREATE INDEX registration_document ON registration (document) WHERE document IS NOT NULL;
CREATE INDEX registration_end_reason ON registration (end_reason) WHERE end_reason IS NOT NULL;
-- the orders of the list, some for all and for open ones; the order of names is that of the people
CREATE INDEX registration_day ON registration (registered_on, id);
CREATE INDEX registration_place ON registration (place_sort, registered_on, id);
CREATE INDEX registration_territory ON registration (place) WHERE place IS NOT NULL;
CREATE INDEX registration_open_day ON registration (registered_on, id) WHERE ended_on IS NULL;
CREATE INDEX registration_open_until ON registration (until, id) WHERE ended_on IS NULL AND until IS NOT NULL;
CREATE INDEX registration_late_day ON registration (registered_on, id) WHERE late = 1;

-- ── Kandas (points 2, 5, 9 and 10) ──────────────────────────────────────────────────────────────────

-- Why the status of a kandas ended (rule R56), in the order they are offered.
CREATE TABLE kandas_end (
  code     TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name_ru  TEXT NOT NULL,
  name_kk  TEXT NOT NULL,
  name_en  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What officers have added to the three lists above, which hold it too, so that records can refer to it.
CREATE TABLE choice (
  id       INTEGER PRIMARY KEY,
  version  INTEGER NOT NULL DEFAULT 1,
  list     TEXT NOT NULL CHECK (list IN ('relation', 'end_reason', 'kandas_end')),
  code     TEXT NOT NULL,
  name_ru  TEXT NOT NULL,
  name_kk  TEXT NOT NULL,
  name_en  TEXT,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)) -- no longer offered
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

-- A family's case: what the application says. What has happened to it is in its moves, and the last five columns are
-- computed from them and from the head's name.
CREATE TABLE kandas_case (
  id              INTEGER PRIMARY KEY,
  version         INTEGER NOT NULL DEFAULT 1,
  year            INTEGER NOT NULL,              -- of the first filing
  ordinal         INTEGER NOT NULL,              -- among the office's cases of the year
  head            INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  external_number TEXT,                          -- number in the state system
  arrived_on      TEXT,
  exit_country    TEXT,                          -- ISO 3166 alpha-3
  place           INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
  street          TEXT,
  house           TEXT,
  flat            TEXT,
  ground          TEXT CHECK (ground IN ('quota', 'settlement', 'family', 'employer', 'other')), -- rule R41
  housing         TEXT CHECK (housing IN ('own', 'relatives', 'rented', 'employer', 'state', 'centre')),
  employer        TEXT,
  employer_bin    TEXT,
  relative        TEXT,                          -- whom the family joins
  plan            TEXT,                          -- of adaptation
  note            TEXT,
  stage           TEXT NOT NULL DEFAULT 'received',
  is_open         INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
  filed_on        TEXT NOT NULL DEFAULT '',      -- the filing that counts now
  name_sort       TEXT NOT NULL DEFAULT '',      -- the head's
  watch_on        TEXT NOT NULL DEFAULT ''       -- nothing of it is due before this day; '': look always
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

-- The head's name is kept where the list of cases is sorted by it.
CREATE TRIGGER person_name_of_case AFTER UPDATE OF name_sort ON person WHEN new.name_sort <> old.name_sort BEGIN
  UPDATE kandas_case SET name_sort = new.name_sort WHERE head = new.id;
END;

-- A member of the family, with or without the status.
CREATE TABLE kandas_member (
  id           INTEGER PRIMARY KEY,
  version      INTEGER NOT NULL DEFAULT 1,
  kandas_case  INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
  person       INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  relation     TEXT REFERENCES relation (code) ON DELETE RESTRICT, -- to the head, as the application says
  wants_status INTEGER CHECK (wants_status IN (0, 1)),
  was_citizen  INTEGER CHECK (was_citizen IN (0, 1)),
  education    TEXT CHECK (education IN ('higher', 'vocational', 'general', 'none')),
  work         TEXT,
  training     TEXT,
  school       TEXT
) STRICT;
CREATE UNIQUE INDEX kandas_member_case ON kandas_member (kandas_case, person);
CREATE INDEX kandas_member_person ON kandas_member (person);
CREATE INDEX kandas_member_relation ON kandas_member (relation) WHERE relation IS NOT NULL;

-- What happened to the application, or to the status of one member, in the order of the ids.
CREATE TABLE kandas_move (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL DEFAULT 1,
  kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
  member      INTEGER REFERENCES kandas_member (id) ON DELETE RESTRICT, -- NULL: the application of all
  step        TEXT NOT NULL,                     -- the state machines are in the program
  day         TEXT NOT NULL,
  until       TEXT,                              -- last day of a status, or the day a hearing was put off to
  cause       TEXT REFERENCES kandas_end (code) ON DELETE RESTRICT,
  number      TEXT,                              -- of the minutes, the decision, the certificate
  reason      TEXT,
  on_video    INTEGER CHECK (on_video IN (0, 1)),
  place       INTEGER REFERENCES territory (id) ON DELETE RESTRICT -- the district the case was handed over to
) STRICT;
CREATE INDEX kandas_move_case ON kandas_move (kandas_case, id);
CREATE INDEX kandas_move_member ON kandas_move (member) WHERE member IS NOT NULL;
CREATE INDEX kandas_move_cause ON kandas_move (cause) WHERE cause IS NOT NULL;
CREATE INDEX kandas_move_place ON kandas_move (place) WHERE place IS NOT NULL;

-- Papers of an application that somebody has looked at (rule R43).
CREATE TABLE kandas_paper (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL DEFAULT 1,
  kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
  kind        TEXT NOT NULL,
  is_there    INTEGER NOT NULL CHECK (is_there IN (0, 1)),
  until       TEXT,                              -- last day on which it holds
  note        TEXT
) STRICT;
CREATE UNIQUE INDEX kandas_paper_kind ON kandas_paper (kandas_case, kind);

-- What was done for a family's adaptation, or for one member of it (point 10).
CREATE TABLE kandas_service (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL DEFAULT 1,
  kandas_case INTEGER NOT NULL REFERENCES kandas_case (id) ON DELETE RESTRICT,
  member      INTEGER REFERENCES kandas_member (id) ON DELETE RESTRICT, -- NULL: the whole family
  kind        TEXT NOT NULL CHECK (kind IN ('information', 'legal', 'social', 'medical', 'educational', 'language',
                                            'training')),
  given_on    TEXT NOT NULL,
  provider    TEXT,
  note        TEXT
) STRICT;
CREATE INDEX kandas_service_case ON kandas_service (kandas_case, given_on);
CREATE INDEX kandas_service_member ON kandas_service (member) WHERE member IS NOT NULL;

-- A centre of adaptation and integration, or of temporary stay, where kandas families live for a time (point 10).
CREATE TABLE centre (
  id        INTEGER PRIMARY KEY,
  version   INTEGER NOT NULL DEFAULT 1,
  name      TEXT NOT NULL,
  territory INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
  places    INTEGER NOT NULL CHECK (places > 0),
  archived  INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)) -- receives nobody any longer
) STRICT;
CREATE INDEX centre_territory ON centre (territory) WHERE territory IS NOT NULL;

-- The stay of a member in a centre (rule R55).
CREATE TABLE centre_stay (
  id      INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  member  INTEGER NOT NULL REFERENCES kandas_member (id) ON DELETE RESTRICT,
  centre  INTEGER NOT NULL REFERENCES centre (id) ON DELETE RESTRICT,
  since   TEXT NOT NULL,
  left_on TEXT                                   -- NULL: lives there
) STRICT;
CREATE UNIQUE INDEX centre_stay_member ON centre_stay (member) WHERE left_on IS NULL;
CREATE INDEX centre_stay_of ON centre_stay (member, since);
CREATE INDEX centre_stay_centre ON centre_stay (centre, since);

-- ── Resettlement (point 5) ──────────────────────────────────────────────────────────────────────────

-- How many people an oblast receives in a year by regional quota: what officers have entered. It takes the place of
-- what comes with the program: an oblast's row that of the same day, the totals of a year all of that year's.
CREATE TABLE quota (
  id         INTEGER PRIMARY KEY,
  version    INTEGER NOT NULL DEFAULT 1,
  year       INTEGER NOT NULL,
  category   TEXT NOT NULL CHECK (category IN ('kandas', 'resettler')),
  oblast     INTEGER,                            -- KATO code; NULL: all oblasts together
  valid_from TEXT,                               -- NULL: a change whose day is not known
  places     INTEGER NOT NULL CHECK (places >= 0), -- people, not families
  places_left INTEGER,                           -- places that were left by a letter of the oblast (rule R21)
  left_on    TEXT,                               -- the day of that letter
  basis      TEXT NOT NULL
) STRICT;
CREATE INDEX quota_by_year ON quota (year, category);

-- A family's case of resettlement: what the application says. What has happened to it is in its moves, and the last
-- seven columns are computed from them, from the case itself and from the head's name.
CREATE TABLE resettler_case (
  id                       INTEGER PRIMARY KEY,
  version                  INTEGER NOT NULL DEFAULT 1,
  year                     INTEGER NOT NULL,     -- of the first filing
  ordinal                  INTEGER NOT NULL,     -- among the office's cases of the year
  head                     INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  external_number          TEXT,                 -- number in the state system
  direction                TEXT CHECK (direction IN ('outbound', 'intra_oblast')),
  kandas                   INTEGER CHECK (kandas IN (0, 1)),
  origin                   INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
  target_oblast            INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
  quota_year               INTEGER,
  destination              INTEGER REFERENCES territory (id) ON DELETE RESTRICT,
  state_dwelling           INTEGER CHECK (state_dwelling IN (0, 1)),
  job                      INTEGER CHECK (job IN (0, 1)),
  job_place                TEXT,
  business                 INTEGER CHECK (business IN (0, 1)),
  business_plan            TEXT,
  employer_pays            INTEGER CHECK (employer_pays IN (0, 1)),
  job_seeker               INTEGER CHECK (job_seeker IN (0, 1)),
  prior_registration_since TEXT,
  divorced_on              TEXT,
  divorce_certificate      INTEGER CHECK (divorce_certificate IN (0, 1)),
  graduated_on             TEXT,
  orphan                   INTEGER CHECK (orphan IN (0, 1)),
  graduate                 INTEGER CHECK (graduate IN (0, 1)),
  released                 INTEGER CHECK (released IN (0, 1)),
  note                     TEXT,
  stage                    TEXT NOT NULL DEFAULT 'filed',
  is_open                  INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
  filed_on                 TEXT NOT NULL DEFAULT '', -- the filing that counts now
  name_sort                TEXT NOT NULL DEFAULT '', -- the head's
  watch_on                 TEXT NOT NULL DEFAULT '', -- the minimum stay counts from this day; '': look always
  included_on              TEXT,                 -- the decision in the family's favour; NULL: none in force
  counted_year             INTEGER               -- the year whose quota the family counts against
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

-- The head's name is kept where the list of cases is sorted by it.
CREATE TRIGGER person_name_of_resettler AFTER UPDATE OF name_sort ON person WHEN new.name_sort <> old.name_sort BEGIN
  UPDATE resettler_case SET name_sort = new.name_sort WHERE head = new.id;
END;

-- A member of a family that resettles.
CREATE TABLE resettler_member (
  id             INTEGER PRIMARY KEY,
  version        INTEGER NOT NULL DEFAULT 1,
  resettler_case INTEGER NOT NULL REFERENCES resettler_case (id) ON DELETE RESTRICT,
  person         INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  relation       TEXT REFERENCES relation (code) ON DELETE RESTRICT -- to the head, as the application says
) STRICT;
CREATE UNIQUE INDEX resettler_member_case ON resettler_member (resettler_case, person);
CREATE INDEX resettler_member_person ON resettler_member (person);
CREATE INDEX resettler_member_relation ON resettler_member (relation) WHERE relation IS NOT NULL;

-- What happened to a case of resettlement, in the order of the ids.
CREATE TABLE resettler_move (
  id             INTEGER PRIMARY KEY,
  version        INTEGER NOT NULL DEFAULT 1,
  resettler_case INTEGER NOT NULL REFERENCES resettler_case (id) ON DELETE RESTRICT,
  step           TEXT NOT NULL,                  -- the state machine is in the program
  day            TEXT NOT NULL,
  number         TEXT,                           -- of the letter, the decision or the social contract
  reason         TEXT,
  place          INTEGER REFERENCES territory (id) ON DELETE RESTRICT -- where the family moved to
) STRICT;
CREATE INDEX resettler_move_case ON resettler_move (resettler_case, id);
CREATE INDEX resettler_move_place ON resettler_move (place) WHERE place IS NOT NULL;

-- ── Piles of paper ──────────────────────────────────────────────────────────────────────────────────

-- Papers that came together with a slip (опись) which says how many they are.
CREATE TABLE pile (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL DEFAULT 1,
  sender      TEXT NOT NULL,
  number      TEXT,                              -- the slip's own number
  received_on TEXT NOT NULL,
  papers      INTEGER NOT NULL CHECK (papers > 0) -- as the slip says
) STRICT;
CREATE INDEX pile_by_day ON pile (received_on, id);

-- A paper of a pile and what became of it; one that nobody has touched yet has no row.
CREATE TABLE paper (
  id           INTEGER PRIMARY KEY,
  version      INTEGER NOT NULL DEFAULT 1,
  pile         INTEGER NOT NULL REFERENCES pile (id) ON DELETE RESTRICT,
  state        TEXT NOT NULL CHECK (state IN ('entered', 'aside', 'refused')),
  registration INTEGER REFERENCES registration (id) ON DELETE RESTRICT, -- what it became, or what it ended
  event        TEXT CHECK (event IN ('arrival', 'departure')), -- which of the two
  subject      TEXT NOT NULL,                    -- whose it is, as far as could be read
  reason       TEXT,                             -- why it was set aside or refused
  texts        TEXT,                             -- of one set aside or refused: what stood in the form, JSON
  CHECK ((state = 'entered') = (registration IS NOT NULL)),
  CHECK ((event IS NULL) = (registration IS NULL))
) STRICT;
CREATE INDEX paper_by_pile ON paper (pile, state);
CREATE INDEX paper_registration ON paper (registration) WHERE registration IS NOT NULL;

-- What officers have made once and given a name: lists, and what the columns of a sheet mean.
CREATE TABLE saved (
  id      INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  kind    TEXT NOT NULL CHECK (kind IN ('filter', 'mapping')),
  name    TEXT NOT NULL,
  content TEXT NOT NULL                          -- JSON
) STRICT;
CREATE UNIQUE INDEX saved_by_name ON saved (kind, name);

-- Warnings that an officer went on past, each with the reason given.
CREATE TABLE acceptance (
  id       INTEGER PRIMARY KEY,
  version  INTEGER NOT NULL DEFAULT 1,
  register TEXT NOT NULL,
  record   INTEGER NOT NULL,
  rule     TEXT NOT NULL,                        -- code in the catalogue of rules
  reason   TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX acceptance_by_record ON acceptance (record, rule);

-- Findings that imported rows came with, for the data-quality inbox. Outside the journal: they are of the row that
-- came, not of the record.
CREATE TABLE finding (
  register TEXT NOT NULL,
  record   INTEGER NOT NULL,
  rule     TEXT NOT NULL,
  field    TEXT NOT NULL DEFAULT '',
  variant  TEXT NOT NULL,                        -- which of the rule's sentences
  detail   TEXT NOT NULL DEFAULT '',             -- the values the sentence names, parted by U+001F
  PRIMARY KEY (record, rule, field, variant)
) STRICT, WITHOUT ROWID;

-- What was last imported under a key: the same row again is unchanged, even if a clerk corrected the record.
CREATE TABLE imported (
  key    BLOB PRIMARY KEY,                       -- first 16 bytes of SHA-256 of what a row is known by
  digest BLOB NOT NULL,                          -- first 16 bytes of SHA-256 of the row
  record INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ── The journal ─────────────────────────────────────────────────────────────────────────────────────

-- A change: all that one act of an officer did. Its id holds office and generation; the changes of one
-- office and generation form a chain: hash = SHA-256(hash of the one before, this row, its records).
-- An undo points to the change it took back; a change that no undo in force points to is in force.
CREATE TABLE change (
  id      INTEGER PRIMARY KEY,
  officer TEXT NOT NULL,                         -- login in the operating system
  at      TEXT NOT NULL,                         -- moment, of the machine's clock
  kind    TEXT NOT NULL,                         -- make, save, import, undo …
  reason  TEXT,
  undoes  INTEGER REFERENCES change (id) ON DELETE RESTRICT,
  act     INTEGER REFERENCES change (id) ON DELETE RESTRICT, -- the first change of an act of many, such as an import
  hash    BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_act ON change (act) WHERE act IS NOT NULL;
CREATE INDEX change_at ON change (at);

-- What a change did to a record: the old values of the columns it changed (JSON; NULL: it made the record)
-- and the SHA-256 of the record after (NULL: the record is gone).
-- Sort keys and other columns computed from the record are neither hashed nor kept.
CREATE TABLE change_record (
  change   INTEGER NOT NULL REFERENCES change (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  register TEXT NOT NULL,                        -- the table
  record   INTEGER NOT NULL,
  before   TEXT,
  after    BLOB CHECK (length(after) = 32),
  PRIMARY KEY (change, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record_by_record ON change_record (record, register);
-- names are few and come again: undo looks for later ones of the same name
CREATE INDEX change_record_saved ON change_record (change) WHERE register = 'saved';
