-- Who acts for which body: one row for each voivodeship in which they may, `*` for all of them.
CREATE TABLE memberships (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  role TEXT NOT NULL
    CHECK (role IN ('applicant', 'certifier', 'auditor', 'appeal-body', 'coordinator')),
  institution TEXT NOT NULL,
  voivodeship TEXT NOT NULL,
  PRIMARY KEY (issuer, subject, role, institution, voivodeship)
) STRICT, WITHOUT ROWID;
