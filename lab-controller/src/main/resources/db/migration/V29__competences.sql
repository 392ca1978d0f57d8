-- The first day of somebody's training, from which her two cycles are counted; YYYY-MM-DD.
CREATE TABLE trainings (
    person   VARCHAR(40) NOT NULL PRIMARY KEY,
    begun_on VARCHAR(10) NOT NULL,
    set_by   VARCHAR(40) NOT NULL,
    set_at   BIGINT      NOT NULL
);

-- The texts of the grids somebody has signed by, for ever; a version is the SHA-256 of the text.
CREATE TABLE signed_grids (
    version    VARCHAR(64) NOT NULL PRIMARY KEY,
    grid       VARCHAR(40) NOT NULL,
    definition TEXT        NOT NULL
);

-- Who answers for what somebody can do; one that is withdrawn stays, with the reason.
CREATE TABLE signatures (
    id            VARCHAR(40) NOT NULL PRIMARY KEY,
    person        VARCHAR(40) NOT NULL,
    grid          VARCHAR(40) NOT NULL,
    grid_version  VARCHAR(64) NOT NULL,
    competence    VARCHAR(40) NOT NULL,
    cycle         INTEGER     NOT NULL,
    level         INTEGER     NOT NULL,
    note          TEXT        NOT NULL,
    signed_by     VARCHAR(40) NOT NULL,
    signed_at     BIGINT      NOT NULL,
    withdrawn_by  VARCHAR(40),
    withdrawn_at  BIGINT,
    withdrawn_why TEXT
);
CREATE INDEX signatures_by_person ON signatures (person, signed_at);

-- What a trainer says of one call for one indicator of the grid, with the second that shows it.
CREATE TABLE judgements (
    id            VARCHAR(40) NOT NULL PRIMARY KEY,
    person        VARCHAR(40) NOT NULL,
    call          VARCHAR(40) NOT NULL,
    indicator     VARCHAR(40) NOT NULL,
    level         INTEGER     NOT NULL,
    at_ms         BIGINT      NOT NULL,
    words         TEXT        NOT NULL,
    given_by      VARCHAR(40) NOT NULL,
    given_at      BIGINT      NOT NULL,
    withdrawn_by  VARCHAR(40),
    withdrawn_at  BIGINT,
    withdrawn_why TEXT
);
CREATE INDEX judgements_by_person ON judgements (person, given_at);

-- Hours worked at a call centre outside the lab.
CREATE TABLE placements (
    id         VARCHAR(40) NOT NULL PRIMARY KEY,
    person     VARCHAR(40) NOT NULL,
    from_on    VARCHAR(10) NOT NULL,
    to_on      VARCHAR(10) NOT NULL,
    minutes    INTEGER     NOT NULL,
    place      TEXT        NOT NULL,
    remark     TEXT        NOT NULL,
    written_by VARCHAR(40) NOT NULL,
    written_at BIGINT      NOT NULL
);
CREATE INDEX placements_by_person ON placements (person, from_on);
