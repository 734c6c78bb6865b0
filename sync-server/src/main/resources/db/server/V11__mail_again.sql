-- When a mail that surely did not go out is tried again.

ALTER TABLE mail ADD COLUMN not_before TIMESTAMP(3) WITH TIME ZONE;
