-- A moderator lets a comment appear without some of its words: until the batch goes out they are only marked, so that
-- the decision can be taken back whole; then they go from the words, and from here.
alter table comments add column passages varchar(1000000);              -- a control character between them, which no text holds
alter table comments add column instead varchar(200);                   -- what stands in their place from then on
alter table comments add column redacted boolean default false not null;  -- its writer is told, when they come back
