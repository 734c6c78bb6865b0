-- A record of any type: its body as the chef sees it, and the server's where it differs.
CREATE TABLE synced_row (
    type VARCHAR(32) NOT NULL,
    id UUID NOT NULL,
    parent UUID,
    happened_at TIMESTAMP(3) WITH TIME ZONE,
    body VARCHAR(1000000),
    dirty BOOLEAN NOT NULL,
    server_body VARCHAR(1000000),
    server_seq BIGINT NOT NULL,
    seen_in BIGINT NOT NULL,
    PRIMARY KEY (id, type)
);
CREATE INDEX synced_row_parent ON synced_row (type, parent, happened_at);
CREATE INDEX synced_row_seen ON synced_row (seen_in);

-- What the server has to hear, or has heard lately. Positions are given by the store, in the order of edits.
CREATE TABLE outbox (
    pos BIGINT NOT NULL PRIMARY KEY,
    mid UUID NOT NULL UNIQUE,
    label VARCHAR(2000) NOT NULL,
    edited_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    changes VARCHAR(1000000) NOT NULL,
    state VARCHAR(16) NOT NULL,
    acked_seq BIGINT NOT NULL,
    answered_at TIMESTAMP(3) WITH TIME ZONE,
    problems VARCHAR(100000)
);
CREATE INDEX outbox_state ON outbox (state, pos);
CREATE INDEX outbox_answered ON outbox (state, answered_at);

-- The records of entries that the chef still sees on top of the server's.
CREATE TABLE outbox_row (
    type VARCHAR(32) NOT NULL,
    id UUID NOT NULL,
    pos BIGINT NOT NULL,
    PRIMARY KEY (id, type, pos),
    FOREIGN KEY (pos) REFERENCES outbox (pos) ON DELETE CASCADE
);

CREATE TABLE undo_step (
    pos BIGINT NOT NULL PRIMARY KEY,
    label VARCHAR(2000) NOT NULL,
    undone BOOLEAN NOT NULL
);

-- What takes a step back when it is done, and what does it again when it is undone; in the order to apply.
CREATE TABLE undo_mutation (
    step BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    changes VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (step, ordinal),
    FOREIGN KEY (step) REFERENCES undo_step (pos) ON DELETE CASCADE
);

-- Where this device stands with its server; one row once it is signed in.
CREATE TABLE replica (
    single INTEGER NOT NULL PRIMARY KEY,
    server VARCHAR(2000) NOT NULL,
    device_id UUID NOT NULL,
    token VARCHAR(200) NOT NULL,
    chef_id BIGINT NOT NULL,
    epoch VARCHAR(200) NOT NULL,
    feed_cursor BIGINT NOT NULL,
    head BIGINT NOT NULL,
    sweep BIGINT NOT NULL,
    sweeping BOOLEAN NOT NULL,
    last_synced_at TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE setting (
    name VARCHAR(200) NOT NULL PRIMARY KEY,
    content VARCHAR(100000) NOT NULL
);
