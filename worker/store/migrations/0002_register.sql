-- The register. `certificates` gives the numbers, `register_log` says what happened to each and in
-- what order; both only ever grow. `register_entries` and `register_words` are made from the log
-- and can be made again.

CREATE TABLE certificates (
  number TEXT NOT NULL PRIMARY KEY,
  programme TEXT NOT NULL,
  body TEXT NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial > 0),
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (id),
  UNIQUE (programme, body, year, serial)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER certificates_update BEFORE UPDATE ON certificates
BEGIN
  SELECT RAISE(ABORT, 'append-only: certificates');
END;

CREATE TRIGGER certificates_delete BEFORE DELETE ON certificates
BEGIN
  SELECT RAISE(ABORT, 'append-only: certificates');
END;

CREATE TRIGGER certificates_insert BEFORE INSERT ON certificates
WHEN EXISTS (SELECT 1 FROM certificates WHERE number = NEW.number)
  OR EXISTS (SELECT 1 FROM certificates WHERE case_id = NEW.case_id)
  OR NEW.serial IS NOT COALESCE(
    (SELECT serial FROM certificates
     WHERE programme = NEW.programme AND body = NEW.body AND year = NEW.year
     ORDER BY serial DESC LIMIT 1), 0) + 1
BEGIN
  SELECT RAISE(ABORT, 'append-only: certificates');
END;

CREATE TABLE register_log (
  position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
  number TEXT NOT NULL REFERENCES certificates (number),
  event TEXT NOT NULL,
  day TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  line TEXT NOT NULL CHECK (json_valid(line)),
  case_id TEXT NOT NULL,
  case_version INTEGER NOT NULL,
  case_hash TEXT NOT NULL,
  FOREIGN KEY (case_id, case_version) REFERENCES events (case_id, version)
) STRICT;

CREATE INDEX register_log_by_number ON register_log (number, position);
CREATE INDEX register_log_by_event ON register_log (case_id, case_version);

CREATE TRIGGER register_log_update BEFORE UPDATE ON register_log
BEGIN
  SELECT RAISE(ABORT, 'append-only: register_log');
END;

CREATE TRIGGER register_log_delete BEFORE DELETE ON register_log
BEGIN
  SELECT RAISE(ABORT, 'append-only: register_log');
END;

CREATE TRIGGER register_log_insert BEFORE INSERT ON register_log
WHEN NEW.position IS NOT COALESCE(
    (SELECT position FROM register_log ORDER BY position DESC LIMIT 1), 0) + 1
BEGIN
  SELECT RAISE(ABORT, 'append-only: register_log');
END;

CREATE TABLE register_entries (
  number TEXT NOT NULL PRIMARY KEY,
  programme TEXT NOT NULL,
  programme_version TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('certificate', 'result')),
  holder TEXT NOT NULL,
  institution TEXT NOT NULL,
  place TEXT NOT NULL,
  voivodeship TEXT NOT NULL,
  teryt TEXT,
  issued TEXT NOT NULL,
  valid_from TEXT,
  valid_until TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX register_by_issue ON register_entries (issued DESC, number DESC);
CREATE INDEX register_by_programme ON register_entries (programme, issued DESC, number DESC);
CREATE INDEX register_by_voivodeship ON register_entries (voivodeship, issued DESC, number DESC);

CREATE TABLE register_words (
  word TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (word, number)
) STRICT, WITHOUT ROWID;
