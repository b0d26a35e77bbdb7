-- Public lists that are read off the cases: descriptions that holders show, cases in progress.

CREATE INDEX revisions_by_card ON revisions (card, accepted_at DESC, case_id DESC);
CREATE INDEX cases_by_programme ON cases (programme, submitted_at DESC, id DESC);
