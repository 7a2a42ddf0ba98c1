-- Which threads were spoken in since a day: from the index alone, without fetching a word.
create index comments_by_day_and_thread on comments (state, on_day, post_id);

-- "By the author of Guest Blog 41": a line on the page of the later post, as its writer wished. It stands here and not
-- with their return key, so that it stays when the key is forgotten.
create table same_author (
  id              bigint primary key,
  post_id         bigint not null references posts,
  earlier_post_id bigint not null references posts,
  unique (post_id, earlier_post_id)
);
create index same_author_by_earlier on same_author (earlier_post_id);
