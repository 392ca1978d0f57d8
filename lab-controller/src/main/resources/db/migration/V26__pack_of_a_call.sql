-- What a call was played from: the pack, and the hash over its files as they were then. Empty for calls of before.
ALTER TABLE calls ADD COLUMN pack VARCHAR(40);
ALTER TABLE calls ADD COLUMN pack_hash VARCHAR(64);
