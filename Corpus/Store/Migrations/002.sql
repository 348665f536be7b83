-- Runs keep what a later run needs to compare with and to start from; the earlier form could not.
delete from runs;

alter table runs add column as_of_given integer not null default 0 check (as_of_given in (0, 1));

-- Every wording that the store has seen, by fingerprint, so that an expert can see what a rule was reviewed on.
create table wordings (
  hash text primary key,
  body text not null
) strict;
