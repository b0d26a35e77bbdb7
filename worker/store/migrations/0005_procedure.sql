-- Times of cases, renewals as cases of their own, and what becomes of a certificate after its issue.

ALTER TABLE cases ADD COLUMN due TEXT;
ALTER TABLE cases ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1));
-- The number that the case asks another term for; no number: a first case.
ALTER TABLE cases ADD COLUMN renews TEXT REFERENCES certificates (number);

CREATE INDEX cases_by_renewed ON cases (renews);
CREATE INDEX cases_by_due ON cases (due, id) WHERE closed = 0 AND due IS NOT NULL;
CREATE UNIQUE INDEX one_renewal_at_a_time ON cases (renews) WHERE closed = 0 AND renews IS NOT NULL;

-- The number that a case has to do with: the one it was given, or the one it renews.
CREATE VIEW case_certificates AS
  SELECT case_id, number FROM certificates
  UNION ALL SELECT id, renews FROM cases WHERE renews IS NOT NULL;

-- Each entry of the log carries on from the number's last one, so that two cases that change one
-- certificate at the same time collide.
ALTER TABLE register_log ADD COLUMN follows INTEGER;

CREATE TRIGGER register_log_follows BEFORE INSERT ON register_log
WHEN NEW.follows IS NOT
  (SELECT position FROM register_log WHERE number = NEW.number ORDER BY position DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'append-only: register_log');
END;

ALTER TABLE register_entries ADD COLUMN ended TEXT CHECK (ended IN ('withdrawn', 'superseded'));
ALTER TABLE register_entries ADD COLUMN expiry_recorded INTEGER NOT NULL DEFAULT 0;

CREATE INDEX register_by_end ON register_entries (valid_until, number)
  WHERE ended IS NULL AND expiry_recorded = 0 AND valid_until IS NOT NULL;

CREATE INDEX register_words_by_number ON register_words (number);
