-- How an official text differs from the one of the day before it: a mere reprint keeps what experts said of it.
alter table official_texts add column differs text check (differs in ('print', 'substance'));

-- Of texts that are already here nobody weighed the difference: an expert had better look.
update official_texts set differs = 'substance' where exists (
  select 1 from official_texts e
  where e.statute_id = official_texts.statute_id and e.path = official_texts.path and e.in_force_from < official_texts.in_force_from);
