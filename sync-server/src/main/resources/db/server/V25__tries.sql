-- What somebody did lately of what may be done only so often.

CREATE TABLE tries (
    -- What was done, such as wrong-password.
    name VARCHAR(32) NOT NULL,
    -- Who did it, hashed.
    who VARCHAR(64) NOT NULL,
    made INTEGER NOT NULL,
    -- From then on they are forgotten.
    ends_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (name, who)
);

CREATE INDEX tries_by_end ON tries (ends_at);
