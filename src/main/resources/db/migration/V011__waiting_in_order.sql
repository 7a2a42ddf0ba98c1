-- What waits, in the order in which the desk reads it: a page of a hundred thousand is found without sorting them, and
-- the days and threads are counted without fetching a word.
create index comments_waiting_in_order on comments (state, at_desk, doubtful, received_on, post_id, id);
