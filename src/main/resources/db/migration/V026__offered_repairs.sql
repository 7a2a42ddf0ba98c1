-- What an import offered to mend and nobody has decided about yet. No word of a text is kept here but the clock time by which
-- somebody named another comment, and no time of anything: how it would read is found in the words as they are now.
create table offered_repairs (
  id             bigint primary key,
  run            bigint not null,      -- which import offers it, so that its report can count them
  kind           varchar(20) not null,
  post_id        bigint not null,
  comment_id     bigint,               -- null: in the post itself
  phrase         varchar(40),          -- "17:42 yesterday", as it stands in the words
  occurrence     integer not null,     -- how many like it stand before it there
  target_id      bigint,               -- the comment that is meant
  target_article bigint,               -- until the import ends: the fingerprints of that comment's post and of itself there
  target_mark    bigint
);
create index offered_repairs_by_kind on offered_repairs (kind, id);
create index offered_repairs_by_post on offered_repairs (post_id);
