-- Where, on the site this one was moved from, a post had been taken down: its address goes on answering that it is gone.
create table gone_paths (
  path_digest varchar(64) primary key           -- never the address itself, which is made of the words of a title
);
