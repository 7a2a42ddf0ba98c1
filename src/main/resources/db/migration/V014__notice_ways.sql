-- The keeper's switch: whether a poster who can be reached through their key is asked before words are taken down.
create table notice_ways (
  id        integer primary key,               -- always 1
  five_days boolean not null,
  version   integer not null
);
