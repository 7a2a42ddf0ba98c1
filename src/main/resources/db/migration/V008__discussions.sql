-- Which threads were spoken in since a day: from the index alone, without fetching a word.
create index comments_by_day_and_thread on comments (state, on_day, post_id);
