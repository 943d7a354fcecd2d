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
