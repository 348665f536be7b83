create table statutes (
  id text primary key,
  title text not null,
  short_title text not null unique,
  names text not null check (json_valid(names)),
  extent text not null check (json_valid(extent)),
  file text not null,
  file_hash text not null
) strict;

create table provisions (
  statute_id text not null references statutes (id) on delete cascade,
  path text not null,
  position integer not null,
  heading text not null,
  digest text,
  offence text check (offence is null or json_valid(offence)),
  legal_persons text check (legal_persons is null or json_valid(legal_persons)),
  in_force_from text not null check (in_force_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  in_force_to text check (in_force_to is null or in_force_to > in_force_from),
  date_note text,
  amended_by text not null check (json_valid(amended_by)),
  names text not null check (json_valid(names)),
  source text not null,
  confidence text not null check (confidence in ('verified', 'recalled', 'doubtful')),
  hash text not null,
  primary key (statute_id, path, in_force_from)
) strict;

create table official_texts (
  statute_id text not null,
  path text not null,
  in_force_from text not null,
  heading text not null,
  body text not null,
  file_name text not null,
  file_hash text not null,
  primary key (statute_id, path, in_force_from)
) strict;

create table runs (
  id text primary key,
  number integer not null unique,
  as_of text not null,
  territory text not null,
  rule_set text not null,
  corpus text not null,
  version text not null,
  result text not null check (json_valid(result))
) strict;
