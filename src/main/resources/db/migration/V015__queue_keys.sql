-- A moderator may turn the letter keys of the queue off for themselves: who dictates to a computer, or whose hand trembles,
-- decides nothing by accident (WCAG 2.1.4).
alter table staff add column letter_keys boolean default true not null;
-- What one moderator did last, and what was done last to one comment, is asked with every page of the queue.
create index ledger_by_staff on ledger (staff_id, entry desc);
create index ledger_by_subject on ledger (subject, entry);
