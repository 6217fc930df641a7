-- What each factor of a match was worth, 0 to 1 in their declared order, when somebody asked for the introduction: what is learned from.
create table introduction_worth (
    introduction_id uuid primary key references introduction on delete cascade,
    worth           double precision[] not null check (cardinality(worth) = 8 and 0 <= all (worth) and 1 >= all (worth))
);
