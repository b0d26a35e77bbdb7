-- A stored answer is for whoever may still have it: with it stands what its caller belonged to when
-- the change was written, and whether they owned it. None for a machine: its key ends with its rights.
ALTER TABLE idempotency ADD COLUMN memberships TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(memberships));
-- For which institution the call was meant, where it did not have to say so.
ALTER TABLE idempotency ADD COLUMN institution TEXT;

-- Names of members stand in `members` alone, and go with them: answers are kept without.
UPDATE idempotency SET body = json_replace(body, '$.member.name', '')
WHERE json_type(body, '$.member.name') IS NOT NULL;
UPDATE idempotency SET body = json_replace(body, '$.name', '')
WHERE json_type(body, '$.me') IS NOT NULL;
