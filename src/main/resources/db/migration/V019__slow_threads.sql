-- A thread that runs hot can be slowed: its comments come out once a day, so that nobody answers in the same hour.
alter table posts add column slow boolean default false not null;
-- A post lists what mentions it elsewhere; a long thread that mostly cites itself must not be read through for that.
create index citations_between on citations (cited_post, citing_post);
