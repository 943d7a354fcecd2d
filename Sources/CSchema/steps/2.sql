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
