-- Cases with what happened in them. `events` and `revisions` only ever grow; `cases` is what the
-- events add up to. Personal values stand in `personal_values` alone, which may be deleted from:
-- revisions hold salted commitments to them.

CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY,
  receipt TEXT NOT NULL UNIQUE,
  programme TEXT NOT NULL,
  programme_version TEXT NOT NULL,
  institution TEXT NOT NULL,
  voivodeship TEXT NOT NULL,
  state TEXT NOT NULL,
  entered TEXT NOT NULL,
  opened_to TEXT NOT NULL,
  version INTEGER NOT NULL,
  head TEXT NOT NULL,
  submitted_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_by_institution ON cases (institution, submitted_at DESC, id DESC);
CREATE INDEX cases_by_voivodeship ON cases (voivodeship, submitted_at DESC, id DESC);

CREATE TABLE events (
  case_id TEXT NOT NULL REFERENCES cases (id),
  version INTEGER NOT NULL CHECK (version > 0),
  event TEXT NOT NULL,
  role TEXT NOT NULL,
  person TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  day TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (case_id, version),
  UNIQUE (case_id, prev_hash)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_update BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT, 'append-only: events');
END;

CREATE TRIGGER events_delete BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'append-only: events');
END;

-- INSERT OR REPLACE fires no delete trigger: an event must be the next one and carry on from the
-- last, so nothing can be put in the place of another.
CREATE TRIGGER events_insert BEFORE INSERT ON events
WHEN NEW.version IS NOT COALESCE(
    (SELECT version FROM events WHERE case_id = NEW.case_id ORDER BY version DESC LIMIT 1), 0) + 1
  OR NEW.prev_hash IS NOT COALESCE(
    (SELECT hash FROM events WHERE case_id = NEW.case_id ORDER BY version DESC LIMIT 1), '')
BEGIN
  SELECT RAISE(ABORT, 'append-only: events');
END;

CREATE TABLE revisions (
  case_id TEXT NOT NULL REFERENCES cases (id),
  card TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  role TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (case_id, card, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER revisions_update BEFORE UPDATE ON revisions
BEGIN
  SELECT RAISE(ABORT, 'append-only: revisions');
END;

CREATE TRIGGER revisions_delete BEFORE DELETE ON revisions
BEGIN
  SELECT RAISE(ABORT, 'append-only: revisions');
END;

CREATE TRIGGER revisions_insert BEFORE INSERT ON revisions
WHEN NEW.revision IS NOT COALESCE(
    (SELECT revision FROM revisions WHERE case_id = NEW.case_id AND card = NEW.card
     ORDER BY revision DESC LIMIT 1), 0) + 1
BEGIN
  SELECT RAISE(ABORT, 'append-only: revisions');
END;

CREATE TABLE personal_values (
  case_id TEXT NOT NULL REFERENCES cases (id),
  card TEXT NOT NULL,
  revision INTEGER NOT NULL,
  item TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (case_id, card, revision, item)
) STRICT, WITHOUT ROWID;

-- Answers to writing calls, to be given again when the call is repeated. Neither the caller's key
-- nor a plain hash of the body is kept, so that a guess at the body cannot be tested.
CREATE TABLE idempotency (
  id TEXT NOT NULL PRIMARY KEY,
  request TEXT NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_time ON idempotency (recorded_at);
