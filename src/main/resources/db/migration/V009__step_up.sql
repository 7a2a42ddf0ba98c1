-- A desk left open must not show what is sealed: its keeper types a code once more, which counts for half an hour.
alter table desk_sessions add column confirmed_at timestamp(6) with time zone;  -- the last code; none in sessions from before
alter table desk_sessions add column wrong_codes integer default 0 not null;    -- in a row; the fifth ends the session
