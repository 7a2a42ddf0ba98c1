-- What a keeper finds missing in a notice, and the letters as they were sent: neither is made anew from today's templates.
alter table notices add column found_missing varchar(40000) default '' not null;
-- The address in small letters, to find the earlier notices of the same complainant.
alter table notices add column folded_email varchar(600) default '' not null;
update notices set folded_email = lower(trim(email));
create index notices_by_folded_email on notices (folded_email);
alter table complaint_steps add column letter varchar(1000000) default '' not null;
