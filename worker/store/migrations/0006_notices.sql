-- What the daily run tells people: a time that has run out, a certificate that ends soon or has
-- ended. A notice stands as long as what it says is so; the same is told once.
CREATE TABLE notices (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('overdue', 'ends-in-90', 'ends-in-30', 'ends-in-7', 'ended')),
  -- Whom it concerns: `applicant:<institution>`, or a body and a voivodeship (`certifier:slaskie`).
  audience TEXT NOT NULL,
  -- The case, or the certificate with its last case.
  case_id TEXT NOT NULL REFERENCES cases (id),
  number TEXT REFERENCES certificates (number),
  -- The day that ran out or will.
  day TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  -- Whether it was handed to the mail service, where there is one.
  mailed INTEGER NOT NULL DEFAULT 0 CHECK (mailed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX notices_by_audience ON notices (audience, recorded_at DESC, id);
CREATE INDEX notices_to_mail ON notices (recorded_at, id) WHERE mailed = 0;
CREATE INDEX notices_by_case ON notices (case_id);
CREATE INDEX notices_by_number ON notices (number);
