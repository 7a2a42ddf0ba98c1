-- In which way one text points to another: by a link, by showing a comment's words as they are now, by bringing back a
-- whole earlier post. Where it names the post itself the number is 0.
alter table citations add column manner varchar(10) default 'LINKED' not null;

-- Comments gathered for a post. One tray for the whole desk: who put a comment in is nobody's to know.
create table tray (
  id         bigint primary key,
  comment_id bigint not null unique,          -- no reference: the comment's own row comes and goes as its writer wishes
  place      integer not null,
  left_out   varchar(2000) not null,          -- places of words, as "3-9 12"; never the words themselves
  of_words   integer not null                 -- how many words it had when that was chosen
);
