-- The independent origin that a claim is put forward by, a name; none if the claim does not count for its proposition.
-- Like its proposition, noted when its block is settled.
ALTER TABLE claim ADD COLUMN root BIGINT;

-- The claims as evidence, apart from what is changed when they are joined.
CREATE TABLE testimony (
  claim {key},
  said {bytes} NOT NULL
);
INSERT INTO testimony (claim, said) SELECT n, testimony FROM claim;

-- {program}

ALTER TABLE claim DROP COLUMN testimony;

-- Of a hash, 32 bits do: what is found by them is compared in full.
CREATE TABLE sketch_of_32_bits (
  hash BIGINT NOT NULL,
  moment BIGINT NOT NULL,
  document BIGINT NOT NULL,
  PRIMARY KEY (hash, moment, document)
){clustered};
INSERT INTO sketch_of_32_bits (hash, moment, document)
  SELECT DISTINCT ((hash & 4294967295) + 2147483648) % 4294967296 - 2147483648, moment, document FROM sketch;
DROP TABLE sketch;
ALTER TABLE sketch_of_32_bits RENAME TO sketch;

INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE 1 = 1 ON CONFLICT DO NOTHING;
