-- Where an institution holds one certificate of a programme at a time, its certificates are counted.
-- Two that are issued in the same moment would have the same count, so the second is worked out
-- again and takes the place of the first.

ALTER TABLE certificates ADD COLUMN sole_holder TEXT;
ALTER TABLE certificates ADD COLUMN sole_count INTEGER;

CREATE UNIQUE INDEX certificates_of_sole_holder
  ON certificates (programme, sole_holder, sole_count);
