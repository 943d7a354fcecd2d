ALTER TABLE kato_edition ADD COLUMN in_force INTEGER NOT NULL DEFAULT 1 CHECK (in_force IN (0, 1));
ALTER TABLE person ADD COLUMN last_place INTEGER;
UPDATE person SET last_place = (SELECT r.place FROM registration r WHERE r.person = person.id
  ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1);
DROP INDEX person_by_name;
CREATE INDEX person_by_name ON person (name_sort, id, last_place);
DROP INDEX person_by_birth;
CREATE INDEX person_by_birth ON person (birth_date, id, last_place) WHERE archived_on IS NULL;
