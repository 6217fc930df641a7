-- What was imported into the thesaurus, when and by whom.
create table thesaurus_import (
    id          uuid primary key,
    imported_at timestamptz not null,
    imported_by uuid references account on delete set null,
    files       text not null,
    added       int not null check (added >= 0),
    changed     int not null check (changed >= 0),
    unchanged   int not null check (unchanged >= 0),
    left_out    int not null check (left_out >= 0)
);
