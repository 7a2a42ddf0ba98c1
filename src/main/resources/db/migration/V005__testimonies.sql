-- Guest posts and topics until they are published: their words lie sealed, in clear stand only what is needed to find
-- and to keep or erase them.
create table testimonies (
  id          bigint primary key,              -- random; from the form's stamp, so that a second send finds the first
  kind        varchar(20) not null,
  state       varchar(20) not null,
  key_digest  varchar(64),                     -- keyed digest of the return key; gone when its holder forgets it
  writer_key  varchar(43) not null,            -- the public half that follows from the return key: the desk seals to it
  generation  integer not null references desk_keys,
  heading     varchar(6000) not null,          -- the title, sealed to the desk: a list need not open long texts
  absent      varchar(20) not null,            -- what its writer wants if they do not come back
  same_author boolean not null,                -- whether the page may name their earlier guest posts
  doubtful    boolean not null,                -- sent sooner than a person types
  at_desk     boolean not null,                -- arrivals reach the desk together, at the next five-minute mark
  received_on date not null,
  turned_on   date not null,                   -- since when it is somebody's turn: 90 days without an answer, 14 for an appeal
  release_due boolean not null,                -- its writer stayed away and had chosen publication
  reason      varchar(500),                    -- why it was not published
  drafts      integer not null,                -- how often the keeper kept a draft: a page opened before is out of date
  post_id     bigint references posts,         -- the post it became: its writer answers there as its author
  version     integer not null
);
create index testimonies_by_state on testimonies (state, received_on);
create index testimonies_by_key on testimonies (key_digest);
create index testimonies_by_post on testimonies (post_id);

create table testimony_letters (
  id           bigint primary key,
  testimony_id bigint not null references testimonies,
  kind         varchar(20) not null,
  place        integer not null,               -- its order among the letters about one piece
  on_day       date not null,
  generation   integer not null references desk_keys,
  for_desk     varchar(1000000) not null,      -- sealed to the desk's key
  for_writer   varchar(1000000)                -- the same, sealed to its writer's; drafts are the desk's alone
);
create index letters_by_testimony on testimony_letters (testimony_id, place);
