-- What colleagues answer. Nothing here tells who, or when within a day.
create table comments (
  id            bigint primary key,             -- random; it comes from the form's stamp, so a second send finds the first
  post_id       bigint not null references posts,
  parent_id     bigint references comments,
  number        integer,                        -- given when it appears, never moved
  state         varchar(20) not null,
  kind          varchar(20) not null,
  words         varchar(1000000) not null,
  html          varchar(1000000) not null,
  rules_version integer not null,
  pen_name      varchar(80),
  origin        varchar(300),                   -- where a response from elsewhere comes from
  key_digest    varchar(64),                       -- keyed digest of the return key; gone when its holder forgets it
  key_order     integer not null,               -- one key's comments keep their own order when a batch is shuffled
  voice         integer,                        -- the letter of a key used again in this thread
  received_on   date not null,
  on_day        date,                           -- the day it appeared
  decided_on    date,                           -- what was declined is kept a set number of days
  at_desk       boolean not null,               -- arrivals reach the desk together, at the next five-minute mark
  from_file     boolean not null,               -- brought in by a thread file and not changed at the desk since
  doubtful      boolean not null,               -- sent sooner than a person types
  erase_at_once boolean not null,               -- declined as unlawful or identifying: its words go when the decision goes out
  reason        varchar(500),
  question      varchar(4000),
  answer        varchar(100000),
  version       integer not null,
  unique (post_id, number)
);
create index comments_by_state on comments (state, received_on);
create index comments_by_key on comments (key_digest);
create index comments_by_parent on comments (parent_id);
create index comments_by_day on comments (on_day);

-- Who cites whom: #12 in a text, or a pasted address of this site.
create table citations (
  id             bigint primary key,
  citing_post    bigint not null references posts,
  citing_comment bigint references comments,    -- none: the post itself cites
  cited_post     bigint not null references posts,
  cited_number   integer not null
);
create index citations_by_cited on citations (cited_post, cited_number);
create index citations_by_comment on citations (citing_comment);
create index citations_by_post on citations (citing_post);

-- A writer who lost the key asks for words to come down; nobody has to prove they wrote them.
create table lost_keys (
  id       bigint primary key,
  place    varchar(300) not null,               -- which words: an address or number as they gave it
  words    varchar(10000) not null,             -- why they should come down
  on_day   date not null,
  version  integer not null
);
