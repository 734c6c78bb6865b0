-- The telling digits of telephone numbers that were written before there was a column for them, see PersonKey.

UPDATE lead SET phone_key = TRIM(LEADING '0' FROM TRANSLATE(phone, ' -()+./', ''))
WHERE phone IS NOT NULL AND phone_key IS NULL AND TRANSLATE(phone, ' -()+./0123456789', '') = '';

UPDATE lead SET phone_key = CASE WHEN LENGTH(phone_key) < 6 THEN NULL ELSE RIGHT(phone_key, 9) END
WHERE phone_key IS NOT NULL;
