-- What trainees have promised customers: to call them back, when, and about what.
CREATE TABLE call_backs (
    id       VARCHAR(40) NOT NULL PRIMARY KEY,
    call     VARCHAR(40) NOT NULL,
    person   VARCHAR(40) NOT NULL,
    customer TEXT        NOT NULL,
    due_at   BIGINT      NOT NULL,
    note     TEXT        NOT NULL,
    made_at  BIGINT      NOT NULL,
    done_at  BIGINT
);
CREATE INDEX call_backs_open ON call_backs (person, done_at, due_at);
