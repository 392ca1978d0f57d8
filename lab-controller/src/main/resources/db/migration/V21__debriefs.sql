-- What a trainee says of a call of hers in her own words, before she sees what was measured.
CREATE TABLE own_words (
    call       VARCHAR(40) NOT NULL PRIMARY KEY,
    person     VARCHAR(40) NOT NULL,
    went_well  TEXT        NOT NULL,
    was_hard   TEXT        NOT NULL,
    written_at BIGINT      NOT NULL
);

-- What a coach says at a second of a call, and what she answers; an empty answer says that she has read it.
CREATE TABLE call_comments (
    id          VARCHAR(40) NOT NULL PRIMARY KEY,
    call        VARCHAR(40) NOT NULL,
    at_ms       BIGINT      NOT NULL,
    person      VARCHAR(40) NOT NULL,
    words       TEXT        NOT NULL,
    written_at  BIGINT      NOT NULL,
    answer      TEXT,
    answered_at BIGINT
);
CREATE INDEX call_comments_by_call ON call_comments (call, at_ms);
