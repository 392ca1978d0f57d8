-- Attestations that were made, each with its proof pack: one fact a line, chained.
CREATE TABLE attestations (
    code    VARCHAR(40) NOT NULL PRIMARY KEY,
    person  VARCHAR(40) NOT NULL,
    cycle   INTEGER     NOT NULL,
    made_by VARCHAR(40) NOT NULL,
    made_at BIGINT      NOT NULL,
    proof   TEXT        NOT NULL
);
CREATE INDEX attestations_by_person ON attestations (person, made_at);
