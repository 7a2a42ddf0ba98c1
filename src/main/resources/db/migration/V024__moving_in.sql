-- What was brought in from another system, so that a second import of the same site changes nothing. The numbers it had
-- there stood on its public pages; here only a fingerprint of them is kept.
create table brought (
  id         bigint primary key,        -- first 63 bits of SHA-256 of the other system, the kind and the number there
  subject    bigint not null,           -- the post it became; 0 for a page
  digest     bigint not null,           -- fingerprint of its words there: a changed text is seen
  run        bigint not null,           -- which import brought or last changed it: one that broke off is told whole when it ends
  again      boolean not null           -- that import changed what was here already
);
-- The same of comments, many in one row: a row for each would be the larger half of the work of an import.
create table brought_threads (
  id         bigint primary key,
  article    bigint not null,           -- the fingerprint of the post they stood under there
  run        bigint not null,
  again      boolean not null,
  entries    varchar(1000000) not null  -- for each the fingerprint of its number there, the comment here, the fingerprint of its words there
);
create index brought_threads_by_article on brought_threads (article);
-- The import that has not ended yet; none when all have. Nothing here tells when.
create table unfinished_import (
  run         bigint primary key,
  fingerprint varchar(64) not null      -- of its files: the same files go on where it broke off
);
-- Pages that came from another system have no file: the content folder does not drop them.
alter table pages add column brought boolean default false not null;
