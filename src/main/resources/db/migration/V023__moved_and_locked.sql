-- A sub-thread can be moved to another post. At the old place a row without words keeps the number and says where the
-- comment is now; the comment itself remembers under which post it was written, because "#12" in its words means that thread.
alter table comments add column moved_to bigint references comments;
alter table comments add column written_under bigint references posts;
create index comments_by_moved_to on comments (moved_to);
-- A moderator can lock a post, apart from closing its thread: nothing comes out under it, and readers are told why.
alter table posts add column lock_reason varchar(500);
-- There is one more thing a moderator looks for: what waits is looked at again.
update comments set likeness = null, family = null, folded = false, signs = null where state = 'WAITING';
