-- The moments of a call that somebody marked: a JSON array of time, person and words; none is null.
ALTER TABLE calls ADD COLUMN bookmarks TEXT;
