-- A flood of near copies is one item at the desk. All four tell of words, and are there only while a comment waits.
alter table comments add column likeness varchar(64);                   -- fingerprint of the words; none where they are too few
alter table comments add column family bigint;                          -- near copies have one number, which is that of one of them
alter table comments add column folded boolean default false not null;  -- another of its family stands for it
alter table comments add column signs bigint;                           -- what a moderator looks for; none until it was looked at
-- As comments_waiting_in_order, without the folded.
create index comments_unfolded_in_order on comments (state, at_desk, folded, doubtful, received_on, post_id, id);
create index comments_by_family on comments (family, state, at_desk, post_id);
-- What was not looked at yet is found without walking through what was; and all that waits is walked through some at a time.
create index comments_unlooked on comments (state, signs, at_desk, id);
create index comments_in_state on comments (state, id);
