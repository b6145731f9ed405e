-- Blocks by numbers made of their keys; the number is worked out by the program.
ALTER TABLE claim RENAME COLUMN block TO block_key;
ALTER TABLE claim ADD COLUMN block BIGINT NOT NULL DEFAULT 0;
ALTER TABLE moved ADD COLUMN block_number BIGINT NOT NULL DEFAULT 0;
DROP TABLE unsettled;
CREATE TABLE unsettled (
  block BIGINT NOT NULL PRIMARY KEY
);
DROP TABLE stirred;
CREATE TABLE stirred (
  block BIGINT NOT NULL PRIMARY KEY
);

-- What became of what a source put forward; source and how it is shown are names, claim its row.
DROP TABLE outcome;
CREATE TABLE outcome (
  block BIGINT NOT NULL,
  source BIGINT NOT NULL,
  shown BIGINT NOT NULL,
  claim BIGINT NOT NULL,
  said BIGINT NOT NULL,
  ended TEXT,
  ended_at BIGINT
);
CREATE INDEX outcome_block ON outcome (block);
CREATE INDEX outcome_source ON outcome (source);

-- With the moments of the documents, so that only those near in time are looked at, however many there are.
DROP TABLE sketch;
CREATE TABLE sketch (
  hash BIGINT NOT NULL,
  moment BIGINT NOT NULL,
  document BIGINT NOT NULL,
  PRIMARY KEY (hash, moment, document)
){clustered};
DROP TABLE topic;
CREATE TABLE topic (
  term TEXT NOT NULL,
  moment BIGINT NOT NULL,
  document BIGINT NOT NULL,
  PRIMARY KEY (term, moment, document)
){clustered};
CREATE INDEX document_credited ON document (original, moment, id) WHERE credit IS NOT NULL;

-- The texts, packed, apart from what is asked for more often.
CREATE TABLE body (
  document BIGINT NOT NULL PRIMARY KEY,
  text {bytes} NOT NULL
);

-- {program}

ALTER TABLE document DROP COLUMN text;
DROP INDEX claim_block;
ALTER TABLE claim DROP COLUMN block_key;
CREATE INDEX claim_block ON claim (block);
DROP INDEX moved_block;
ALTER TABLE moved DROP COLUMN block;
ALTER TABLE moved RENAME COLUMN block_number TO block;
CREATE INDEX moved_block ON moved (block);
INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE 1 = 1 ON CONFLICT DO NOTHING;
