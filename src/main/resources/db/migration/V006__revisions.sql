-- What a published post said before its keeper changed it, so that changes can be seen. Kept from publication on, until
-- the post is withdrawn; a redaction takes its passages out of these too.
create table post_revisions (
  id      bigint primary key,
  post_id bigint not null references posts,
  place   integer not null,                    -- 1, 2, 3 …: which of the earlier texts of this post it is
  on_day  date not null,                       -- the day on which it was replaced
  title   varchar(300) not null,
  words   varchar(1000000) not null,
  unique (post_id, place)
);

-- A draft that goes out by itself when its day comes.
alter table posts add column scheduled boolean default false not null;
