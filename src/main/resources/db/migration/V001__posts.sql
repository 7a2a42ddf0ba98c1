-- Posts and pages. Keys are random (see Post): a counter would keep the order of arrival.
create table posts (
  id            bigint primary key,
  path          varchar(200) not null unique,   -- 2016/09/relationships-matter: its address, which never follows a changed day
  title         varchar(300) not null,
  byline        varchar(200),
  standfirst    varchar(2000) not null,
  words         varchar(1000000) not null,
  html          varchar(1000000) not null,      -- made once, when the words change, never while a reader waits
  contents      varchar(100000) not null,
  word_count    integer not null,
  rules_version integer not null,               -- of the rules that made the html: newer rules make it again
  on_day        date not null,
  day_order     integer not null,               -- several posts of a day keep the order they were published in
  series_slug   varchar(120),
  series_name   varchar(200),
  series_number integer,
  comments_open boolean not null,
  state         varchar(20) not null,
  from_file     varchar(300) unique,            -- the file it was read from, to find it again
  file_hash     varchar(64),                       -- of that file as last read: an unchanged file changes nothing
  thread_hash   varchar(64),
  touched       boolean not null,               -- changed at the desk since: a file never overwrites or revives it
  version       integer not null                -- two keepers cannot overwrite each other
);
create index posts_by_day on posts (state, on_day, day_order);
create index posts_by_series on posts (series_slug, series_number);

create table post_labels (
  post_id bigint not null references posts,
  slug    varchar(120) not null,
  name    varchar(120) not null,
  primary key (post_id, slug)
);
create index post_labels_by_slug on post_labels (slug);

-- Where a post once was: an address that was public stays good.
create table old_paths (
  path    varchar(200) primary key,
  post_id bigint not null references posts
);

create table pages (
  slug          varchar(120) primary key,
  title         varchar(300) not null,
  standfirst    varchar(2000) not null,
  words         varchar(1000000) not null,
  html          varchar(1000000) not null,
  contents      varchar(100000) not null,
  rules_version integer not null,
  from_jar      boolean not null,               -- the site's own words until the keeper writes theirs
  file_hash     varchar(64) not null
);
