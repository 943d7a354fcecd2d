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
