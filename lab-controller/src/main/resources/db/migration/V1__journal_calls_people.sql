-- Runs unchanged on SQLite and PostgreSQL. Times are UTC: at_us in microseconds, *_at in milliseconds since 1970.

-- Everything that happened, in one order without holes. Rows are only ever added.
CREATE TABLE journal (
    seq     BIGINT      NOT NULL PRIMARY KEY,
    at_us   BIGINT      NOT NULL,
    call    VARCHAR(40),
    kind    VARCHAR(40) NOT NULL,
    version INTEGER     NOT NULL,
    body    TEXT        NOT NULL
);
CREATE INDEX journal_by_call ON journal (call, seq);

-- What the journal comes to for each call; written in the same transaction, can be made again from it.
CREATE TABLE calls (
    id            VARCHAR(40) NOT NULL PRIMARY KEY,
    begun_at      BIGINT      NOT NULL,
    phase         VARCHAR(16) NOT NULL,
    result        VARCHAR(16),
    exercise      VARCHAR(40),
    direction     VARCHAR(16),
    line          VARCHAR(40),
    customer      VARCHAR(40),
    customer_name TEXT,
    scenario      VARCHAR(40),
    seat          VARCHAR(40),
    person        VARCHAR(40),
    offered_at    BIGINT,
    rang_at       BIGINT,
    answered_at   BIGINT,
    ended_at      BIGINT,
    wrapped_up_at BIGINT,
    queue_ms      BIGINT,
    ring_ms       BIGINT,
    talk_ms       BIGINT,
    hold_ms       BIGINT,
    wrap_ms       BIGINT,
    handle_ms     BIGINT,
    ended_by      VARCHAR(16),
    outcome       TEXT,
    outcome_sub   TEXT,
    outcome_note  TEXT,
    expected      TEXT,
    expected_sub  TEXT,
    recording     TEXT,
    recording_ms  BIGINT,
    repairs       TEXT,
    oddities      INTEGER     NOT NULL
);
CREATE INDEX calls_by_time ON calls (begun_at, id);
CREATE INDEX calls_by_person ON calls (person, begun_at);
CREATE INDEX calls_by_exercise ON calls (exercise, begun_at);
CREATE INDEX calls_by_phase ON calls (phase);

CREATE TABLE people (
    id     VARCHAR(40) NOT NULL PRIMARY KEY,
    name   VARCHAR(80) NOT NULL,
    role   VARCHAR(16) NOT NULL,
    secret TEXT        NOT NULL
);

-- token is a SHA-256 in hex: what is kept here signs nobody in.
CREATE TABLE sessions (
    token      VARCHAR(64) NOT NULL PRIMARY KEY,
    person     VARCHAR(40) NOT NULL,
    seat       VARCHAR(40),
    cookie     INTEGER     NOT NULL,
    begun_at   BIGINT      NOT NULL,
    expires_at BIGINT      NOT NULL
);

-- Prepared and past exercises; the definition is the JSON it was made from.
CREATE TABLE exercises (
    id         VARCHAR(40) NOT NULL PRIMARY KEY,
    made_at    BIGINT      NOT NULL,
    definition TEXT        NOT NULL
);

CREATE TABLE settings (
    name  VARCHAR(100) NOT NULL PRIMARY KEY,
    value TEXT         NOT NULL
);
