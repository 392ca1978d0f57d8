-- What each person agreed to or not, purpose by purpose, and on which text: every answer stays, the last one counts.
CREATE TABLE consents (
    person  VARCHAR(40) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    agreed  INTEGER     NOT NULL,
    version VARCHAR(40) NOT NULL,
    at      BIGINT      NOT NULL,
    PRIMARY KEY (person, purpose, at)
);

-- What somebody says against the record of a call of hers; it stands beside the record.
CREATE TABLE remarks (
    id      VARCHAR(40) NOT NULL PRIMARY KEY,
    call    VARCHAR(40) NOT NULL,
    person  VARCHAR(40) NOT NULL,
    words   TEXT        NOT NULL,
    said_at BIGINT      NOT NULL
);
CREATE INDEX remarks_by_call ON remarks (call, said_at);

-- Whose records are set aside: neither listed nor measured until it is lifted.
CREATE TABLE set_aside (
    person   VARCHAR(40) NOT NULL PRIMARY KEY,
    since    BIGINT      NOT NULL,
    ordered  VARCHAR(40) NOT NULL,
    why      TEXT        NOT NULL
);

-- What was erased, when and by whom, and what had to stay; the body is the receipt as JSON.
CREATE TABLE receipts (
    id      VARCHAR(40) NOT NULL PRIMARY KEY,
    person  VARCHAR(40) NOT NULL,
    done_by VARCHAR(40) NOT NULL,
    done_at BIGINT      NOT NULL,
    body    TEXT        NOT NULL
);

-- What an act in the book was about beside a call: what was deleted or handed out, in numbers.
ALTER TABLE audit ADD COLUMN detail TEXT;
