-- What a coach chose to follow a call, where it is not what the lab proposes.
CREATE TABLE next_calls (
    call      VARCHAR(40) NOT NULL PRIMARY KEY,
    scenario  VARCHAR(80) NOT NULL,
    chosen_by VARCHAR(40) NOT NULL,
    chosen_at BIGINT      NOT NULL
);
