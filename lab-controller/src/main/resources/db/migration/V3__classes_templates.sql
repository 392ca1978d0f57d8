-- Who learns with whom, and who leads. A person of no class is everybody's.
CREATE TABLE classes (
    id    VARCHAR(40) NOT NULL PRIMARY KEY,
    title VARCHAR(80) NOT NULL
);

CREATE TABLE class_people (
    class  VARCHAR(40) NOT NULL,
    person VARCHAR(40) NOT NULL,
    leads  INTEGER     NOT NULL,
    PRIMARY KEY (class, person)
);

-- Exercises worth having again; the definition is the JSON they are made from.
CREATE TABLE templates (
    id         VARCHAR(40) NOT NULL PRIMARY KEY,
    title      VARCHAR(80) NOT NULL,
    definition TEXT        NOT NULL,
    made_by    VARCHAR(40) NOT NULL,
    made_at    BIGINT      NOT NULL
);
