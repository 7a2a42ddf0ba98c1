-- One key's pieces in the order they were sent: the page of one may name those before it, never one that came later.
alter table testimonies add column key_order integer default 0 not null;
