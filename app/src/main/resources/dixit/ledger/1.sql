-- {key} is the row number that a database gives, {bytes} its type for bytes.

CREATE TABLE document (
  n {key},
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL,
  uri TEXT, url TEXT, guid TEXT, outlet TEXT, title TEXT,
  language TEXT NOT NULL,
  published TEXT, known_from TEXT,
  body_begin INTEGER NOT NULL,
  text TEXT NOT NULL,
  ingested TEXT NOT NULL,
  moment BIGINT NOT NULL,
  credit TEXT, credit_rule TEXT,
  topics TEXT NOT NULL,
  original BIGINT,
  root TEXT,
  story BIGINT
);
CREATE INDEX document_report ON document (report);
CREATE INDEX document_moment ON document (moment, id);
CREATE INDEX document_original ON document (original);
CREATE INDEX document_story ON document (story);

-- What each reading of a document gave; the latest version counts.
CREATE TABLE reading (
  document BIGINT NOT NULL,
  version INTEGER NOT NULL,
  made TEXT NOT NULL,
  claims {bytes} NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (document, version)
);

-- The claims of the latest readings, made from them: for finding and folding.
CREATE TABLE claim (
  n {key},
  id TEXT NOT NULL UNIQUE,
  document BIGINT NOT NULL,
  moment BIGINT NOT NULL,
  block TEXT NOT NULL,
  plover TEXT,
  act TEXT NOT NULL,
  testimony {bytes} NOT NULL,
  proposition BIGINT
);
CREATE INDEX claim_document ON claim (document);
CREATE INDEX claim_block ON claim (block);
CREATE INDEX claim_proposition ON claim (proposition);
CREATE INDEX claim_moment ON claim (moment);

CREATE TABLE name (
  n {key},
  name TEXT NOT NULL UNIQUE
);

-- Who takes part in a claim: A actor, R recipient, S source, C a party's country.
CREATE TABLE party (
  name BIGINT NOT NULL,
  role TEXT NOT NULL,
  claim BIGINT NOT NULL,
  PRIMARY KEY (name, role, claim)
){clustered};
CREATE INDEX party_claim ON party (claim);

CREATE TABLE withdrawal (
  claim TEXT NOT NULL PRIMARY KEY,
  moment BIGINT NOT NULL,
  document TEXT NOT NULL
);

CREATE TABLE judgement (
  n {key},
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT NOT NULL,
  value TEXT NOT NULL,
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  because TEXT
);

-- Some of each text's three-word runs, by which copies are found.
CREATE TABLE sketch (
  hash BIGINT NOT NULL,
  document BIGINT NOT NULL,
  PRIMARY KEY (hash, document)
){clustered};

CREATE TABLE same_text (
  document BIGINT NOT NULL,
  other BIGINT NOT NULL,
  share DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (document, other)
);
CREATE INDEX same_text_other ON same_text (other);

CREATE TABLE topic (
  term TEXT NOT NULL,
  document BIGINT NOT NULL,
  PRIMARY KEY (term, document)
){clustered};

CREATE TABLE same_story (
  document BIGINT NOT NULL,
  other BIGINT NOT NULL,
  share DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (document, other)
);
CREATE INDEX same_story_other ON same_story (other);

-- Blocks whose claims have to be joined anew.
CREATE TABLE unsettled (
  block TEXT NOT NULL PRIMARY KEY
);

-- What became of what a source put forward.
CREATE TABLE outcome (
  block TEXT NOT NULL,
  source TEXT NOT NULL,
  shown TEXT NOT NULL,
  claim TEXT NOT NULL,
  said BIGINT NOT NULL,
  ended TEXT,
  ended_at BIGINT
);
CREATE INDEX outcome_block ON outcome (block);
CREATE INDEX outcome_source ON outcome (source);

CREATE TABLE change (
  n {key},
  made TEXT NOT NULL,
  claim TEXT NOT NULL,
  what TEXT NOT NULL
);

CREATE TABLE problem (
  uri TEXT NOT NULL PRIMARY KEY,
  why TEXT NOT NULL,
  found TEXT NOT NULL
);

CREATE TABLE tombstone (
  document TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  because TEXT
);
