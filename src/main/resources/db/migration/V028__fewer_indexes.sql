-- Two indexes less to write for each comment. By state a comment is found through comments_in_state, and among what waits
-- through comments_waiting_in_order; by day through comments_by_day_and_thread, or comments_in_thread.
drop index comments_by_state;
drop index comments_by_day;
