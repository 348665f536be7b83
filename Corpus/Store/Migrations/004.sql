-- The few provisions that name others, as a schedule of predicate offences does, are found without a look at all.
create index provisions_that_name on provisions (statute_id) where names <> '[]';
