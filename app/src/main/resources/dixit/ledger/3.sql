-- Every status that a proposition comes to, with those that time alone will bring, so that the latest are found at once;
-- it holds from "at" until "until". Made from the claims whenever their block is settled. The tick says when it was noted.
CREATE TABLE moved (
  block TEXT NOT NULL,
  proposition BIGINT NOT NULL,
  claim TEXT NOT NULL,
  seq INTEGER NOT NULL,
  status TEXT NOT NULL,
  at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  tick BIGINT NOT NULL,
  PRIMARY KEY (proposition, seq)
){clustered};
CREATE INDEX moved_block ON moved (block);
CREATE INDEX moved_at ON moved (at, claim, until, seq, status, proposition);
CREATE INDEX moved_tick ON moved (tick);

-- Grows with everything that is settled.
CREATE TABLE tick (
  n BIGINT NOT NULL
);
INSERT INTO tick (n) VALUES (0);

INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE 1 = 1 ON CONFLICT DO NOTHING;
