-- Who answers whom in a thread, and how much was said in it on which day: from the index alone, without fetching a word.
create index comments_in_thread on comments (post_id, on_day, number, state, parent_id, id);
