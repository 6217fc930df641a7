create table organisation (
    id             uuid primary key,
    key            text not null unique,
    name_it        text not null,
    name_en        text not null,
    kind           text not null check (kind in ('UNIVERSITY', 'PUBLIC_RESEARCH', 'PRIVATE_RESEARCH', 'COMPANY', 'INSTITUTION', 'ASSOCIATION')),
    size           text check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    programme_role text not null check (programme_role in ('FOUNDER_PUBLIC', 'FOUNDER_INDUSTRIAL', 'CASCADE_BENEFICIARY', 'EXTERNAL')),
    region         char(2) references region,
    city           text,
    staff          int check (staff >= 0),
    ror            text,
    description_it text,
    description_en text,
    sectors        text[] not null default '{}',
    email_domains  text[] not null default '{}',
    unverified     text[] not null default '{}',
    source         text,
    as_of          date,
    demo           boolean not null default false
);
create table account (
    id           uuid primary key,
    display_name text not null check (display_name <> ''),
    email        text,
    language     char(2) not null default 'it' check (language in ('it', 'en')),
    status       text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
    demo         boolean not null default false,
    created_at   timestamptz not null,
    version      int not null default 0
);
-- People are recognised by issuer and subject only, never by e-mail address.
create table login_identity (
    provider   text not null,
    subject    text not null,
    account_id uuid not null references account on delete cascade,
    primary key (provider, subject)
);
create index login_identity_account on login_identity (account_id);
create table affiliation (
    id              uuid primary key,
    account_id      uuid not null references account on delete cascade,
    organisation_id uuid not null references organisation on delete cascade,
    role_title      text,
    since           date not null,
    until           date check (until >= since),
    verified_by     text not null check (verified_by in ('FEDERATION', 'EMAIL_DOMAIN', 'ORG_ADMIN', 'SELF'))
);
create index affiliation_account on affiliation (account_id);
create index affiliation_organisation on affiliation (organisation_id);
create table role_grant (
    id              uuid primary key,
    account_id      uuid not null references account on delete cascade,
    role            text not null check (role in ('RESEARCHER', 'COMPANY_MEMBER', 'SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')),
    scope           text not null check (scope in ('GLOBAL', 'ORGANISATION', 'SPOKE')),
    organisation_id uuid references organisation on delete cascade,
    spoke           int references spoke,
    granted_at      timestamptz not null,
    granted_by      uuid references account on delete set null,
    revoked_at      timestamptz,
    check ((scope = 'ORGANISATION') = (organisation_id is not null)),
    check ((scope = 'SPOKE') = (spoke is not null)),
    check (role not in ('SPOKE_LEADER', 'SPOKE_DEPUTY') or scope = 'SPOKE'),
    check (role <> 'COMPANY_MEMBER' or scope = 'ORGANISATION')
);
create unique index role_grant_once on role_grant (account_id, role, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), coalesce(spoke, 0))
    where revoked_at is null;
