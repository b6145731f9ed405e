-- Through whose hands a report came, first to last, a line each; whether its publisher stands by it.
ALTER TABLE document ADD COLUMN via TEXT;
ALTER TABLE document ADD COLUMN standing TEXT;

-- Saved questions; their parts in JSON. The day on which all of the ledger was last looked through for them.
CREATE TABLE alert (
  name TEXT NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  webhook TEXT, secret TEXT, command TEXT,
  made TEXT NOT NULL,
  looked TEXT NOT NULL
);

-- The status in which a matching proposition was last seen.
CREATE TABLE alert_seen (
  alert TEXT NOT NULL,
  proposition TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (alert, proposition)
);

-- What is to be told, and what was; a change in each way that its alert asks for. Epoch seconds in due.
CREATE TABLE notice (
  n {key},
  id TEXT NOT NULL,
  channel TEXT NOT NULL,
  alert TEXT NOT NULL,
  line TEXT NOT NULL,
  body TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due BIGINT,
  error TEXT,
  delivered TEXT,
  UNIQUE (id, channel)
);
CREATE INDEX notice_due ON notice (due);

-- Blocks that were joined anew since alerts were last looked at.
CREATE TABLE stirred (
  block TEXT NOT NULL PRIMARY KEY
);
