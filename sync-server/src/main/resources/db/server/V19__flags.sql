-- What the configuration said about a flag when it was last looked at; is_on is what an admin said, or empty.

DROP TABLE flag;

CREATE TABLE flag (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    configured BOOLEAN NOT NULL,
    is_on BOOLEAN
);
