-- What the keeper rules: words that hold, reasons, limits. One row for each rule, as the keeper typed it.
create table rules (
  name     varchar(40) primary key,
  setting  varchar(100000) not null,
  version  integer not null
);

-- Posts about a case that is before a court: what is said under them is looked at with that in mind, until a day.
create table live_cases (
  post_id   bigint primary key references posts,
  until_day date not null,
  version   integer not null
);
