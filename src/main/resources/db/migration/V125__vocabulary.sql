-- Concepts may come from elsewhere and may be merged: their numbers stay known for ever.
alter table skill alter column label_it drop not null;
alter table skill alter column label_en drop not null;
alter table skill add check (label_it is not null or label_en is not null);
alter table skill add column origin text not null default 'FILE' check (origin in ('FILE', 'TERM', 'IMPORT'));
alter table skill add column source_uri text check (source_uri <> '');
alter table skill add check ((status = 'MERGED') = (merged_into is not null));
alter table skill add check (merged_into <> id);
alter table skill alter constraint skill_merged_into_fkey deferrable initially deferred;
alter table skill drop constraint skill_label_it_key;
alter table skill drop constraint skill_label_en_key;
create unique index skill_label_it on skill (lower(label_it)) where status <> 'MERGED';
create unique index skill_label_en on skill (lower(label_en)) where status <> 'MERGED';
create unique index skill_source_uri on skill (source_uri) where source_uri is not null;
alter table skill_alternative add column origin text not null default 'FILE' check (origin in ('FILE', 'TERM', 'IMPORT'));
-- Numbers below are the reference file's.
create sequence skill_number as int start 100000;

-- Terms that somebody misses, until a spoke's leader has said yes, which concept it is, or no.
create table term_proposal (
    id          uuid primary key,
    skill       int unique references skill on delete set null,
    label_it    text check (length(label_it) between 2 and 120),
    label_en    text check (length(label_en) between 2 and 120),
    broader     int references skill on delete set null,
    same_as     int references skill on delete set null,
    why         text check (length(why) <= 600),
    spoke       int not null references spoke,
    proposer    uuid not null references account on delete cascade,
    proposed_at timestamptz not null,
    status      text not null check (status in ('PROPOSED', 'APPROVED', 'MERGED', 'REFUSED')),
    decided_at  timestamptz,
    decided_by  uuid references account on delete set null,
    reason      text,
    note        text,
    check (label_it is not null or label_en is not null),
    check ((status = 'PROPOSED') = (decided_at is null)),
    check (status <> 'REFUSED' or reason is not null),
    check (status <> 'MERGED' or same_as is not null)
);
create index term_proposal_proposer on term_proposal (proposer, proposed_at desc);
-- A proposal that goes, with its proposer, leaves no half-made concept and no open case behind.
create function term_proposal_gone() returns trigger language plpgsql as $$
begin
    delete from skill where id = old.skill and status = 'PROPOSED';
    delete from moderation_case where subject_type = 'term' and subject = old.id;
    return null;
end $$;
create trigger term_proposal_gone after delete on term_proposal for each row execute function term_proposal_gone();
