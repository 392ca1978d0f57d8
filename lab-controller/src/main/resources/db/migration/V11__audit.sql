-- Who went into whose call, and how: one row an act, written in the same transaction as the journal's line of that number.
CREATE TABLE audit (
    seq    BIGINT      NOT NULL PRIMARY KEY,
    at     BIGINT      NOT NULL,
    person VARCHAR(40),
    act    VARCHAR(24) NOT NULL,
    seat   VARCHAR(40),
    call   VARCHAR(40)
);
CREATE INDEX audit_by_call ON audit (call, seq);
