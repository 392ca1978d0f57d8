-- The book of acts has a numbering of its own from here on (seq): playing a recording is no line of the journal.
-- heard is whose call it was, so that she can be told although the call itself may be forgotten by then; sitting is when the
-- session began in which a recording was played, by which one sitting is one act.
ALTER TABLE audit ADD COLUMN heard VARCHAR(40);
ALTER TABLE audit ADD COLUMN sitting BIGINT;
UPDATE audit SET heard = (SELECT calls.person FROM calls WHERE calls.id = audit.call);
CREATE INDEX audit_by_heard ON audit (heard, at);
CREATE UNIQUE INDEX audit_one_play_a_sitting ON audit (person, call, sitting);
