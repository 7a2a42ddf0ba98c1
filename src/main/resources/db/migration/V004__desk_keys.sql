-- Guest posts lie sealed until they are published: each keeper has a pair of keys, and the desk has one that is sealed
-- to each keeper's. Of every private half only a wrapped or sealed form is kept.
alter table staff add column sealing_key varchar(43);          -- a keeper's public half; moderators have no pair
alter table staff add column wrapped_key varchar(200);         -- the private half, wrapped by the passphrase
alter table staff add column code_cost varchar(100);           -- how slowly, and with which salt, recovery codes are hashed
alter table recovery_codes add column wrapped_key varchar(200); -- the private half, wrapped by this code
alter table desk_sessions add column wrapped_key varchar(200);  -- the private half, wrapped by the token in the cookie

create table desk_keys (
  generation  integer primary key,                 -- 1, 2, 3 …: what arrives is sealed to the newest
  sealing_key varchar(43) not null unique
);

create table held_keys (
  id         bigint primary key,
  generation integer not null references desk_keys,
  staff_id   bigint not null references staff,
  box        varchar(2000) not null,               -- the desk's private half, sealed to this keeper
  unique (generation, staff_id)
);
