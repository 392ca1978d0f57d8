-- Scorecards in all their versions; a version is written once. A definition is the card as JSON.
CREATE TABLE scorecards (
    id         VARCHAR(40) NOT NULL,
    version    INTEGER     NOT NULL,
    definition TEXT        NOT NULL,
    made_by    VARCHAR(40),
    made_at    BIGINT      NOT NULL,
    PRIMARY KEY (id, version)
);

-- Who marks which call, what for, and by which version of which card.
CREATE TABLE evaluations (
    id          VARCHAR(40) NOT NULL PRIMARY KEY,
    call        VARCHAR(40) NOT NULL,
    person      VARCHAR(40) NOT NULL,
    purpose     VARCHAR(20) NOT NULL,
    card        VARCHAR(40) NOT NULL,
    version     INTEGER     NOT NULL,
    begun_at    BIGINT      NOT NULL,
    finished_at BIGINT,
    UNIQUE (call, person, purpose)
);
CREATE INDEX evaluations_by_card ON evaluations (card, version);

-- Every mark that was given; the last of a criterion stands, those before it say who marked what when.
CREATE TABLE marks (
    evaluation VARCHAR(40) NOT NULL,
    place      INTEGER     NOT NULL,
    criterion  VARCHAR(40) NOT NULL,
    points     INTEGER,
    judge      VARCHAR(10) NOT NULL,
    at_ms      BIGINT,
    words      TEXT,
    given_by   VARCHAR(40) NOT NULL,
    given_at   BIGINT      NOT NULL,
    PRIMARY KEY (evaluation, place)
);

-- What a trainee says against a mark, and what is answered.
CREATE TABLE disagreements (
    evaluation VARCHAR(40) NOT NULL,
    criterion  VARCHAR(40) NOT NULL,
    words      TEXT        NOT NULL,
    said_at    BIGINT      NOT NULL,
    reply      TEXT,
    replied_by VARCHAR(40),
    replied_at BIGINT,
    PRIMARY KEY (evaluation, criterion)
);
