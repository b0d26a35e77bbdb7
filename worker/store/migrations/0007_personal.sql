-- Who read what a case holds of people: each time that personal values of a revision were handed to
-- somebody who does not belong to the applicant. It says which revision, never a value.
CREATE TABLE personal_reads (
  case_id TEXT NOT NULL REFERENCES cases (id),
  read_at TEXT NOT NULL,
  id TEXT NOT NULL,
  card TEXT NOT NULL,
  revision INTEGER NOT NULL,
  -- As events name them.
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  -- The body that they read it for.
  institution TEXT NOT NULL REFERENCES institutions (id),
  PRIMARY KEY (case_id, read_at, id),
  FOREIGN KEY (case_id, card, revision) REFERENCES revisions (case_id, card, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER personal_reads_update BEFORE UPDATE ON personal_reads
BEGIN
  SELECT RAISE(ABORT, 'append-only: personal_reads');
END;

CREATE TRIGGER personal_reads_delete BEFORE DELETE ON personal_reads
BEGIN
  SELECT RAISE(ABORT, 'append-only: personal_reads');
END;

CREATE TRIGGER personal_reads_insert BEFORE INSERT ON personal_reads
WHEN EXISTS (
  SELECT 1 FROM personal_reads
  WHERE case_id = NEW.case_id AND read_at = NEW.read_at AND id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'append-only: personal_reads');
END;
