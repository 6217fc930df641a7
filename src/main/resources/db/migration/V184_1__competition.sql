-- With whom a company competes, as it says itself: only for the rules about conflicts of interest, read by nobody but its own people.
create table company_sub_sector (
    organisation_id uuid not null references organisation on delete cascade,
    sub_sector      text not null check (sub_sector <> ''),
    primary key (organisation_id, sub_sector)
);
create table company_competitor (
    organisation_id uuid not null references organisation on delete cascade,
    competitor_id   uuid not null references organisation on delete cascade,
    primary key (organisation_id, competitor_id),
    check (organisation_id <> competitor_id)
);
create index company_competitor_other on company_competitor (competitor_id);

insert into conflict_rule (rule, severity, months, fewest, reason)
    values ('COMPETITOR', 'SOFT', null, null, 'Regola di partenza del programma / The programme’s first rule');
