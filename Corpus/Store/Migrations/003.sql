alter table official_texts add column chapter text;

alter table official_texts add column notes text not null default '[]' check (json_valid(notes));

alter table provisions add column body text;
