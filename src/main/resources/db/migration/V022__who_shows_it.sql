-- At each takedown and each new letter: which posts show something of this one.
create index citations_shown on citations (cited_post, manner, citing_post);
