create table region (
    code       char(2) primary key,
    name_it    text not null,
    name_en    text not null,
    macro_area text not null check (macro_area in ('NORTH_WEST', 'NORTH_EAST', 'CENTRE', 'SOUTH', 'ISLANDS')),
    mezzogiorno boolean not null
);
create table spoke (
    number            int primary key check (number between 1 and 8),
    leader_name       text not null,
    lead_organisation text not null,
    title_it          text not null,
    title_en          text not null,
    short_title_it    text not null,
    short_title_en    text not null,
    description_it    text not null,
    description_en    text not null,
    source            text not null,
    as_of             date not null
);
create table spoke_adjacency (
    spoke  int not null references spoke on delete cascade,
    other  int not null references spoke on delete cascade,
    weight double precision not null check (weight between 0 and 1),
    primary key (spoke, other)
);
create table skill (
    id        int primary key,
    broader   int references skill deferrable initially deferred,
    label_it  text not null unique,
    label_en  text not null unique,
    status    text not null default 'ACTIVE' check (status in ('ACTIVE', 'PROPOSED', 'MERGED')),
    merged_into int references skill
);
create table skill_alternative (
    skill    int not null references skill on delete cascade,
    language char(2) not null check (language in ('it', 'en')),
    label    text not null,
    primary key (skill, language, label)
);
create table skill_relation (
    skill   int not null references skill on delete cascade,
    related int not null references skill on delete cascade,
    primary key (skill, related),
    check (skill <> related)
);
create table skill_spoke (
    skill  int not null references skill on delete cascade,
    spoke  int not null references spoke,
    weight double precision not null check (weight > 0 and weight <= 1),
    primary key (skill, spoke)
);
create table flagship (
    code           text primary key,
    title_it       text not null,
    title_en       text not null,
    text_it        text not null,
    text_en        text not null,
    primary_spoke  int not null references spoke,
    secondary_spokes int[] not null,
    sectors        text[] not null,
    source         text not null,
    as_of          date not null
);
create table programme_figure (
    key           text primary key,
    position      int not null,
    value_it      text not null,
    value_en      text not null,
    unit          text,
    label_it      text not null,
    label_en      text not null,
    definition_it text,
    definition_en text,
    source        text not null,
    as_of         date not null,
    alternatives  jsonb not null default '[]'
);
