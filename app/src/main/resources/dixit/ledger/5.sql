-- The independent origin that a claim is put forward by, a name; none if the claim does not count for its proposition.
-- Like its proposition, noted when its block is settled.
ALTER TABLE claim ADD COLUMN root BIGINT;

-- {program}

INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE 1 = 1 ON CONFLICT DO NOTHING;
