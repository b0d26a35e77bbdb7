-- Institutions with their people and machines. A case belongs to an institution by its id; what
-- people call themselves stands in `members` alone. Codes and secrets are kept as hashes.

CREATE TABLE institutions (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL
    CHECK (role IN ('applicant', 'certifier', 'auditor', 'appeal-body', 'coordinator')),
  -- Where it is competent; of no account for an applicant.
  voivodeships TEXT NOT NULL CHECK (json_valid(voivodeships)),
  -- The coordinator that made it and may invite its people; null where nobody but its owners may.
  made_by TEXT REFERENCES institutions (id),
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX institutions_by_maker ON institutions (made_by);
CREATE INDEX bodies_by_time ON institutions (made_at DESC, id DESC) WHERE role <> 'applicant';

CREATE TABLE members (
  id TEXT NOT NULL PRIMARY KEY,
  institution TEXT NOT NULL REFERENCES institutions (id),
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- What the token called the person when they joined; empty when it did not say.
  name TEXT NOT NULL,
  owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
  version INTEGER NOT NULL CHECK (version > 0),
  since TEXT NOT NULL,
  UNIQUE (issuer, subject, institution),
  UNIQUE (id, institution)
) STRICT, WITHOUT ROWID;

CREATE INDEX members_by_institution ON members (institution, since, id);

-- An institution that has people has an owner, whoever writes at the same moment.
CREATE TRIGGER members_first BEFORE INSERT ON members
WHEN NEW.owner = 0
  AND NOT EXISTS (SELECT 1 FROM members WHERE institution = NEW.institution AND owner = 1)
BEGIN
  SELECT RAISE(ABORT, 'an institution begins with an owner');
END;

CREATE TRIGGER members_last_demoted BEFORE UPDATE ON members
WHEN OLD.owner = 1 AND NEW.owner = 0
  AND NOT EXISTS (
    SELECT 1 FROM members WHERE institution = OLD.institution AND owner = 1 AND id <> OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'collision: the last owner');
END;

CREATE TRIGGER members_last_removed BEFORE DELETE ON members
WHEN OLD.owner = 1
  AND NOT EXISTS (
    SELECT 1 FROM members WHERE institution = OLD.institution AND owner = 1 AND id <> OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'collision: the last owner');
END;

-- Whoever changes a row says by its number which one they have read; a change is written as an
-- upsert, so that one of a row that is gone begins with another number than 1 and is noticed.
CREATE TRIGGER members_gone BEFORE INSERT ON members
WHEN NEW.version <> 1 AND NOT EXISTS (SELECT 1 FROM members WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'collision: members');
END;

CREATE TRIGGER members_version BEFORE UPDATE ON members
WHEN NEW.version IS NOT OLD.version + 1
BEGIN
  SELECT RAISE(ABORT, 'collision: members');
END;

CREATE TABLE invitations (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  institution TEXT NOT NULL REFERENCES institutions (id),
  owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  used_by TEXT,
  withdrawn_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX invitations_open ON invitations (institution, made_at, id)
  WHERE used_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitations_by_maker ON invitations (made_by)
  WHERE used_at IS NULL AND withdrawn_at IS NULL;

-- One person accepts an invitation, once, unless it was withdrawn before.
CREATE TRIGGER invitations_spent BEFORE UPDATE ON invitations
WHEN OLD.used_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'collision: the invitation is spent');
END;

CREATE TABLE api_keys (
  id TEXT NOT NULL PRIMARY KEY,
  secret TEXT NOT NULL,
  name TEXT NOT NULL,
  institution TEXT NOT NULL REFERENCES institutions (id),
  scope TEXT NOT NULL CHECK (scope IN ('read', 'write')),
  -- The person who made it.
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX api_keys_by_institution ON api_keys (institution, made_at DESC, id DESC);

CREATE TRIGGER api_keys_revoked BEFORE UPDATE ON api_keys
WHEN OLD.revoked_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'append-only: api_keys');
END;

-- Who of a body works on a case; the row stays when nobody does.
CREATE TABLE assignments (
  case_id TEXT NOT NULL REFERENCES cases (id),
  institution TEXT NOT NULL REFERENCES institutions (id),
  member TEXT,
  version INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (case_id, institution),
  FOREIGN KEY (member, institution) REFERENCES members (id, institution)
) STRICT, WITHOUT ROWID;

CREATE INDEX assignments_by_member ON assignments (member, case_id);

CREATE TRIGGER assignments_version BEFORE UPDATE ON assignments
WHEN NEW.version IS NOT OLD.version + 1
BEGIN
  SELECT RAISE(ABORT, 'collision: assignments');
END;

-- What stood under a name gets an id: an institution for each body that a name acted as, and one
-- for each applicant of a case.
INSERT INTO institutions (id, name, role, voivodeships, made_at)
SELECT lower(hex(randomblob(16))), institution, role,
  CASE WHEN role = 'applicant' THEN '[]' WHEN MAX(voivodeship = '*') = 1 THEN
    '["dolnoslaskie","kujawsko-pomorskie","lubelskie","lubuskie","lodzkie","malopolskie","mazowieckie","opolskie","podkarpackie","podlaskie","pomorskie","slaskie","swietokrzyskie","warminsko-mazurskie","wielkopolskie","zachodniopomorskie"]'
  ELSE json_group_array(voivodeship) END,
  strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM (
  SELECT DISTINCT role, institution, voivodeship FROM memberships
  UNION
  SELECT 'applicant', institution, '*' FROM cases
)
GROUP BY role, institution;

INSERT INTO members (id, institution, issuer, subject, name, owner, version, since)
SELECT lower(hex(randomblob(16))), institutions.id, issuer, subject, '', 1, 1,
  strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM (SELECT DISTINCT issuer, subject, role, institution FROM memberships) AS before
JOIN institutions ON institutions.name = before.institution AND institutions.role = before.role;

UPDATE cases SET institution = (
  SELECT id FROM institutions WHERE name = cases.institution AND role = 'applicant');

DROP TABLE memberships;

-- The table of cases is older than that of institutions and cannot be given a foreign key.
CREATE TRIGGER cases_institution BEFORE INSERT ON cases
WHEN NOT EXISTS (SELECT 1 FROM institutions WHERE id = NEW.institution)
BEGIN
  SELECT RAISE(ABORT, 'a case belongs to an institution');
END;
