-- Those who asked not to be called any more: one row each time, written with the journal's line of that number. It stays when
-- somebody is taken out again, with who did it and why.
CREATE TABLE refusals (
    seq           BIGINT      NOT NULL PRIMARY KEY,
    number        VARCHAR(20) NOT NULL,
    name          TEXT        NOT NULL,
    reason        TEXT        NOT NULL,
    noted_by      VARCHAR(40),
    call          VARCHAR(40),
    noted_at      BIGINT      NOT NULL,
    struck_at     BIGINT,
    struck_by     VARCHAR(40),
    struck_reason TEXT
);
CREATE INDEX refusals_standing ON refusals (struck_at, number);
