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
