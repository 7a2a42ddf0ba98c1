-- A pen name is held by a key of its own, the only kind of key that is good in every thread.
create table pen_names (
  id         bigint primary key,               -- random; from the form's stamp, so that a second send finds the first
  name       varchar(80) not null,             -- as it is shown
  skeleton   varchar(400) not null unique,     -- the name folded, so that names which look alike meet
  key_digest varchar(64) not null unique,      -- keyed digest of its key
  unused_since date,                           -- since when nothing lies under it, to let it lapse; none while something does
  version    integer not null
);

-- A name alone can be typed by anybody: whether it was sent with the key of the name.
alter table comments add column signed boolean default false not null;
