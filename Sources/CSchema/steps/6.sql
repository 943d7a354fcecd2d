ALTER TABLE kato_edition ADD COLUMN in_force INTEGER NOT NULL DEFAULT 1 CHECK (in_force IN (0, 1));
ALTER TABLE person ADD COLUMN last_place INTEGER;
UPDATE person SET last_place = (SELECT r.place FROM registration r WHERE r.person = person.id
  ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1);
DROP INDEX person_by_name;
CREATE INDEX person_by_name ON person (name_sort, id, last_place);
DROP INDEX person_by_birth;
CREATE INDEX person_by_birth ON person (birth_date, id, last_place) WHERE archived_on IS NULL;
CREATE TRIGGER last_place_begun AFTER INSERT ON registration BEGIN
  UPDATE person SET last_place = (SELECT r.place FROM registration r WHERE r.person = new.person
    ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1)
  WHERE id = new.person AND last_place IS NOT (SELECT r.place FROM registration r WHERE r.person = new.person
    ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1);
END;
CREATE TRIGGER last_place_changed AFTER UPDATE OF person, place, registered_on, ended_on ON registration BEGIN
  UPDATE person SET last_place = (SELECT r.place FROM registration r WHERE r.person = person.id
    ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1)
  WHERE id IN (old.person, new.person) AND last_place IS NOT (SELECT r.place FROM registration r
    WHERE r.person = person.id ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1);
END;
CREATE TRIGGER last_place_gone AFTER DELETE ON registration BEGIN
  UPDATE person SET last_place = (SELECT r.place FROM registration r WHERE r.person = old.person
    ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1) WHERE id = old.person;
END;
