-- Private addresses of people's calendars: one each, only its hash is kept, a new one ends the old.
CREATE TABLE calendar_links (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  secret TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;
