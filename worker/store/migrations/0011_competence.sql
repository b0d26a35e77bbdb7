-- A body may be competent for some programmes only: their ids, or nothing when it is for all.
ALTER TABLE institutions ADD COLUMN programmes TEXT
  CHECK (programmes IS NULL OR json_valid(programmes));
