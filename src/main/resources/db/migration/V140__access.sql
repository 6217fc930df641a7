-- What a person accepts before reading a brief under a non-disclosure agreement; a published version is never changed.
create table brief_agreement (
    version      int primary key check (version > 0),
    text_it      text not null check (btrim(text_it) <> ''),
    text_en      text not null check (btrim(text_en) <> ''),
    sha256       text not null,
    published_at timestamptz not null,
    unique (version, sha256)
);
create function brief_agreement_sealed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.sha256 := encode(sha256(convert_to(new.text_it || E'\n' || new.text_en, 'UTF8')), 'hex');
        return new;
    end if;
    raise exception 'a published agreement is never changed' using errcode = 'check_violation';
end $$;
create trigger brief_agreement_sealed before insert or update or delete on brief_agreement
    for each row execute function brief_agreement_sealed();

-- Agreeing and becoming active are one act: the acceptance below is the record of it.
create table brief_access (
    id              uuid primary key,
    challenge_id    uuid not null references challenge on delete cascade,
    account_id      uuid not null references account on delete cascade,
    -- Where the person worked when asking: leaving it ends the access, joining another never rewrites it.
    organisation_id uuid not null references organisation on delete cascade,
    status          text not null check (status in ('REQUESTED', 'GRANTED', 'DENIED', 'ACTIVE', 'EXPIRED', 'REVOKED', 'LEFT_ORGANISATION')),
    reason          text not null check (btrim(reason) <> '' and length(reason) <= 2000),
    requested_at    timestamptz not null,
    decided_at      timestamptz,
    decided_by      uuid references account on delete set null,
    agreed_at       timestamptz,
    ended_at        timestamptz,
    ended_by        uuid references account on delete set null,
    -- Why it was refused or taken back.
    answer          text check (btrim(answer) <> '' and length(answer) <= 2000),
    version         int not null default 0,
    unique (id, account_id, challenge_id),
    constraint brief_access_decided check (status not in ('GRANTED', 'DENIED', 'ACTIVE', 'REVOKED') or decided_at is not null),
    constraint brief_access_agreed check (status <> 'ACTIVE' or agreed_at is not null),
    constraint brief_access_ended check ((status in ('REQUESTED', 'GRANTED', 'ACTIVE')) = (ended_at is null)),
    constraint brief_access_answered check ((status in ('DENIED', 'REVOKED')) = (answer is not null)),
    constraint brief_access_order check (decided_at >= requested_at and agreed_at >= decided_at and ended_at >= requested_at)
);
create unique index brief_access_one_living on brief_access (account_id, challenge_id) where status in ('REQUESTED', 'GRANTED', 'ACTIVE');
create index brief_access_challenge on brief_access (challenge_id, requested_at);
create index brief_access_living on brief_access (status) where status in ('REQUESTED', 'GRANTED', 'ACTIVE');

create function brief_access_moves() returns trigger language plpgsql as $$
begin
    if (new.challenge_id, new.account_id, new.organisation_id, new.requested_at, new.reason)
            is distinct from (old.challenge_id, old.account_id, old.organisation_id, old.requested_at, old.reason) then
        raise exception 'who asked for what, and where they worked, stays as it was' using errcode = 'check_violation';
    end if;
    if old.status <> new.status and not (case old.status
            when 'REQUESTED' then new.status in ('GRANTED', 'DENIED', 'EXPIRED', 'LEFT_ORGANISATION')
            when 'GRANTED' then new.status in ('ACTIVE', 'EXPIRED', 'REVOKED', 'LEFT_ORGANISATION')
            when 'ACTIVE' then new.status in ('EXPIRED', 'REVOKED', 'LEFT_ORGANISATION')
            else false end) then
        raise exception 'an access does not go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger brief_access_moves before update on brief_access for each row execute function brief_access_moves();

create table agreement_acceptance (
    access_id       uuid primary key,
    account_id      uuid not null,
    challenge_id    uuid not null,
    organisation_id uuid not null references organisation on delete cascade,
    agreement       int not null,
    sha256          text not null,
    accepted_at     timestamptz not null,
    foreign key (access_id, account_id, challenge_id) references brief_access (id, account_id, challenge_id) on delete cascade,
    foreign key (agreement, sha256) references brief_agreement (version, sha256)
);

-- Each opening of a restricted brief; without an access it was read by a moderator of its spoke.
create table brief_reading (
    id              uuid primary key,
    challenge_id    uuid not null references challenge on delete cascade,
    account_id      uuid not null references account on delete cascade,
    access_id       uuid,
    organisation_id uuid references organisation on delete set null,
    read_at         timestamptz not null,
    foreign key (access_id, account_id, challenge_id) references brief_access (id, account_id, challenge_id) on delete cascade
);
create index brief_reading_challenge on brief_reading (challenge_id, read_at desc);

-- At the end of the transaction nobody reads without having accepted a version of the agreement.
create function brief_access_needs_acceptance() returns trigger language plpgsql as $$
begin
    if exists (select from brief_access where id = new.id and status = 'ACTIVE')
            and not exists (select from agreement_acceptance where access_id = new.id) then
        raise exception 'access % is active without an accepted agreement', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger brief_access_needs_acceptance after insert or update of status on brief_access
    deferrable initially deferred for each row execute function brief_access_needs_acceptance();
create function agreement_acceptance_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an acceptance is never changed' using errcode = 'check_violation';
end $$;
create trigger agreement_acceptance_stays before update on agreement_acceptance
    for each row execute function agreement_acceptance_stays();

insert into brief_agreement (version, text_it, text_en, published_at) values (1, $it$Che cosa accetti
Leggerai un testo che l’azienda non ha reso pubblico. Lo leggi tu, come persona, per decidere se e come rispondere a questa sfida. Nessun altro può leggerlo con il tuo accesso.

Che cosa puoi fare
Puoi usare ciò che leggi per preparare una proposta a questa sfida. Puoi parlarne con chi ha ricevuto l’accesso allo stesso testo e con l’azienda.

Che cosa non puoi fare
Non puoi copiare, pubblicare o raccontare il contenuto ad altri, nemmeno ai colleghi della tua istituzione o ai compagni di squadra che non hanno l’accesso. Non puoi usarlo per scopi diversi da questa sfida.

Che cosa non è riservato
Non è riservato ciò che era già pubblico, ciò che conoscevi già e puoi dimostrarlo, e ciò che la legge ti obbliga a comunicare.

Quanto dura
L’accesso finisce 30 giorni dopo la chiusura della sfida, oppure prima se l’azienda lo revoca o se lasci l’istituzione con cui lo hai chiesto. L’obbligo di riservatezza continua per tre anni dal giorno in cui accetti.

Che cosa viene registrato
Registriamo la versione che accetti, la tua istituzione di oggi, la data e ogni volta che apri il testo. L’azienda vede il tuo nome, la tua istituzione e quando hai letto.$it$,
$en$What you accept
You are about to read a text that the company has not made public. You read it yourself, as a person, to decide whether and how to answer this challenge. Nobody else may read it through your access.

What you may do
You may use what you read to prepare a proposal for this challenge. You may talk about it with people who have been given access to the same text, and with the company.

What you may not do
You may not copy, publish or pass on what it says, not even to colleagues at your institution or to team members without access. You may not use it for anything other than this challenge.

What is not confidential
What was already public, what you knew before and can show that you knew, and what the law obliges you to disclose is not confidential.

How long it lasts
Access ends 30 days after the challenge closes, or earlier if the company takes it back or you leave the institution with which you asked. The duty of confidentiality goes on for three years from the day on which you accept.

What is recorded
We record the version that you accept, your institution today, the date, and each time you open the text. The company sees your name, your institution and when you read it.$en$, now());
