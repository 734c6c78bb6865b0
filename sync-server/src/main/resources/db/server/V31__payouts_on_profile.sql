-- Whether guests can pay the chef, on the record that the chef's devices know.
ALTER TABLE profile ADD COLUMN payouts_ready BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE profile SET payouts_ready = TRUE
WHERE EXISTS (
    SELECT 1 FROM payout_account a
    WHERE a.chef_id = profile.chef_id
        AND a.charges_enabled = TRUE AND a.details_submitted = TRUE AND a.payouts_enabled = TRUE);
