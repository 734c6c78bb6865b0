-- What the public directory of chefs is found and sorted by.

-- Verified, live and not deleted: kept with the profile whenever it is written.
ALTER TABLE profile ADD COLUMN is_listed BOOLEAN DEFAULT FALSE NOT NULL;
-- Grows with everything that changes what the public sees of the chef: profile, places, photos, reviews.
ALTER TABLE profile ADD COLUMN public_version BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE profile ADD COLUMN reviews_count BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE profile ADD COLUMN rating_sum BIGINT DEFAULT 0 NOT NULL;
-- Favorites and reviews.
ALTER TABLE profile ADD COLUMN popularity BIGINT DEFAULT 0 NOT NULL;

UPDATE profile SET is_listed = TRUE WHERE is_live = TRUE AND is_verified = TRUE AND deleted_at IS NULL;

CREATE INDEX profile_popular ON profile (is_listed, popularity, chef_id);
CREATE INDEX profile_recent ON profile (is_listed, chef_id);
CREATE INDEX profile_in_country ON profile (country, is_listed);
CREATE INDEX profile_changed ON profile (updated_at);
CREATE INDEX review_newest ON review (chef_id, created_at);
CREATE INDEX chef_request_by_status ON chef_request (status, id);
