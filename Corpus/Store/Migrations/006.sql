-- What a clause on jurisdiction, confiscation or surrender does for offences, and for which.
alter table provisions add column effects text not null default '[]' check (json_valid(effects));

alter table provisions add column effects_on text not null default '[]' check (json_valid(effects_on));

drop index provisions_that_name;

create index provisions_that_name on provisions (statute_id) where names <> '[]' or effects <> '[]';
