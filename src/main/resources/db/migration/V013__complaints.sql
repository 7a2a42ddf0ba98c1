-- What somebody says against words on the site: reports, complaints, data requests, appeals, notices of complaint.
create table complaints (
  id          bigint primary key,              -- random; from the form's stamp, so that a second send finds the first
  kind        varchar(20) not null,
  state       varchar(20) not null,
  outcome     varchar(20),
  place       varchar(600) not null,           -- the page or comment, as they gave it
  post_id     bigint,                          -- the post that is, while we could find it
  comment_id  bigint,
  words       varchar(40000) not null,
  key_digest  varchar(64),                     -- keyed digest of the return key
  hides       boolean not null,                -- the comment is off the page because of this
  received_on date not null,
  closed_on   date,                            -- a year later everything of it goes
  version     integer not null
);
create index complaints_by_state on complaints (state, kind, received_on);
create index complaints_by_key on complaints (key_digest);
create index complaints_by_comment on complaints (comment_id);

-- What a notice under section 5 of the Defamation Act 2013 says besides. The one name and address this site stores; of the
-- poster there is none.
create table notices (
  complaint_id bigint primary key references complaints,
  complainant  varchar(600) not null,
  email        varchar(600) not null,
  meaning      varchar(40000) not null,
  facts        varchar(40000) not null,
  lacks        boolean not null,
  consent      varchar(20) not null,           -- whether name and address may be passed on to the poster
  received_at  timestamp(6) with time zone not null,  -- the law counts hours from here
  course       varchar(20) not null,
  poster_says  varchar(20),                    -- agreed to removal, or not: nothing else of the poster
  version      integer not null
);

-- What is to be done by when. Only a notice has times; all else has days.
create table complaint_steps (
  id           bigint primary key,
  complaint_id bigint not null references complaints,
  duty         varchar(20) not null,
  due_at       timestamp(6) with time zone,
  due_on       date,
  sent_at      timestamp(6) with time zone,
  sent_on      date,
  version      integer not null
);
create index complaint_steps_by_complaint on complaint_steps (complaint_id);

create table complaint_messages (
  id           bigint primary key,
  complaint_id bigint not null references complaints,
  place        integer not null,               -- their order
  from_desk    boolean not null,
  on_day       date not null,
  words        varchar(40000) not null
);
create index complaint_messages_by_complaint on complaint_messages (complaint_id, place);
