-- Who decides, and the record of it. Times stand here only where staff sessions need them.
create table staff (
  id             bigint primary key,
  name           varchar(60) not null unique,   -- a pseudonym
  folded_name    varchar(60) not null unique,   -- the same without case: two moderators never look alike
  role           varchar(20) not null,
  passphrase     varchar(300) not null,         -- Argon2id
  totp_secret    varchar(64) not null,
  last_code_step bigint,                        -- a code works once; erased when past
  suspended      boolean not null,
  version        integer not null
);

create table recovery_codes (
  code_digest varchar(64) primary key,
  staff_id    bigint not null references staff
);

create table invitations (
  token_digest varchar(64) primary key,
  role         varchar(20) not null,
  expires_at   timestamp(6) with time zone not null
);

create table desk_sessions (
  token_digest varchar(64) primary key,            -- the token itself is only in the cookie
  staff_id     bigint not null references staff,
  form_token   varchar(64) not null,               -- stands in each desk form against forged ones
  started_at   timestamp(6) with time zone not null,
  seen_at      timestamp(6) with time zone not null
);

-- What was decided: the rule and the day. Never words.
create table ledger (
  entry      bigint primary key,                -- 1, 2, 3 …: the chain's order
  on_day     date,
  act        varchar(40),
  rule       varchar(500),
  staff_id   bigint,
  subject    bigint,                            -- the comment or post decided on
  salt       varchar(64),
  digest     varchar(64) not null,                 -- of salt and detail: erasing an old detail leaves the chain whole
  chain      varchar(64) not null unique,          -- of the chain before and this digest
  previous   varchar(64) not null unique
);
