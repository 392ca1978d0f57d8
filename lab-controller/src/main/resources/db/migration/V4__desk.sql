-- What a trainee wrote down on a call, as she last left it; fields and checked are JSON.
CREATE TABLE worksheets (
    call     VARCHAR(40) NOT NULL PRIMARY KEY,
    script   VARCHAR(40) NOT NULL,
    fields   TEXT        NOT NULL,
    checked  TEXT        NOT NULL,
    note     TEXT        NOT NULL,
    saved_at BIGINT      NOT NULL
);

-- How she typed it: every field entered and left, every key. n counts the acts of one opened page.
CREATE TABLE field_acts (
    call   VARCHAR(40) NOT NULL,
    page   VARCHAR(20) NOT NULL,
    n      INTEGER     NOT NULL,
    at_ms  BIGINT      NOT NULL,
    field  VARCHAR(40) NOT NULL,
    kind   VARCHAR(10) NOT NULL,
    detail TEXT        NOT NULL,
    PRIMARY KEY (call, page, n)
);

-- How much help a person gets, where it is not as the exercise says.
CREATE TABLE help (
    person  VARCHAR(40) NOT NULL PRIMARY KEY,
    support VARCHAR(16) NOT NULL
);
