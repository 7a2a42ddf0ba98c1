-- A feed reader holds no cookie: the address itself is the secret, and only its digest is kept.
alter table staff add column feed_digest varchar(64);  -- none until a member asks for one
