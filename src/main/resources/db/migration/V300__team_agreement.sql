-- What the members of a team accept between them before they hand in; a published version is never changed.
create table team_agreement (
    version      int primary key check (version > 0),
    text_it      text not null check (btrim(text_it) <> ''),
    text_en      text not null check (btrim(text_en) <> ''),
    sha256       text not null,
    published_at timestamptz not null,
    unique (version, sha256)
);
create trigger team_agreement_sealed before insert or update or delete on team_agreement
    for each row execute function brief_agreement_sealed();

-- Challenges that are open already ask for nothing that they did not announce.
alter table challenge add column agreement_required boolean not null default false;

-- The version that a member accepted last; the register below says when, and under which terms of the challenge.
alter table membership add column agreement int not null default 0 check (agreement >= 0);

create table team_agreement_acceptance (
    membership_id uuid not null references membership on delete cascade,
    account_id    uuid not null references account on delete cascade,
    agreement     int not null,
    sha256        text not null,
    ip_option     int not null check (ip_option between 0 and 5),
    accepted_at   timestamptz not null,
    primary key (membership_id, agreement),
    foreign key (agreement, sha256) references team_agreement (version, sha256)
);
create index team_agreement_acceptance_account on team_agreement_acceptance (account_id);
create trigger team_agreement_acceptance_stays before update on team_agreement_acceptance
    for each row execute function agreement_acceptance_stays();

-- Nobody counts as having accepted a version without the record of it.
create function membership_agreement_recorded() returns trigger language plpgsql as $$
begin
    if new.agreement > 0 and exists (select from membership where id = new.id) and not exists (
            select from team_agreement_acceptance where membership_id = new.id and agreement = new.agreement) then
        raise exception 'membership % names an agreement that was not accepted', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger membership_agreement_recorded after insert or update of agreement on membership
    deferrable initially deferred for each row execute function membership_agreement_recorded();

-- As before, and whether the members of a team accept the agreement.
create or replace function challenge_terms_stand() returns trigger language plpgsql as $$
begin
    if old.opened_at is null or old.status in ('DRAFT', 'RETURNED', 'SUBMITTED_FOR_REVIEW') then
        return new;
    end if;
    if (new.ip_option, new.outcome, new.trl_from, new.trl_to, new.primary_spoke, new.title_it, new.title_en, new.agreement_required)
            is distinct from (old.ip_option, old.outcome, old.trl_from, old.trl_to, old.primary_spoke, old.title_it, old.title_en,
                old.agreement_required) then
        raise exception 'terms are frozen' using errcode = 'check_violation';
    end if;
    if new.prize_cents < old.prize_cents then
        raise exception 'a prize only rises' using errcode = 'check_violation';
    end if;
    return new;
end $$;

insert into team_agreement (version, text_it, text_en, published_at) values (1, $it$Che cosa metti in comune
Idee, testi, dati e file che porti in questa squadra servono a preparare e realizzare la proposta per questa sfida. Resta tuo, o della tua istituzione, tutto ciò che esisteva prima.

Che cosa tieni riservato
Ciò che i compagni di squadra ti confidano non esce dalla squadra senza il loro consenso, nemmeno se la lasci e nemmeno se la proposta non viene scelta. Non è riservato ciò che è già pubblico, che sapevi prima o che la legge ti obbliga a comunicare.

Di chi sono i risultati
Vale quello che la sfida ha scritto sui diritti, che leggi qui sopra: non cambia dopo l’apertura. Fra i membri, chi ha contribuito a un’invenzione è nominato come inventore, e chi ha scritto è nominato come autore.

Che cosa chiede la legge
Dal 23 agosto 2023 (art. 65 del codice della proprietà industriale) l’invenzione di chi lavora in un’università o in un ente di ricerca spetta all’istituzione, salvo quanto prevede la sfida. Chi inventa avvisa subito la propria istituzione e non divulga la novità prima del deposito. L’istituzione ha di norma sei mesi per depositare la domanda di brevetto o rinunciare; dopo, il diritto torna a chi ha inventato. Per questo ricordiamo in quale istituzione lavoravi quando sei entrato in squadra.

Se qualcuno lascia la squadra
Chi esce resta nominato per ciò che ha fatto e continua a tenere riservato ciò che ha saputo. Gli altri possono usare il suo contributo per questa proposta.

Se non siete d’accordo
Parlatene prima fra voi. Se non basta, chiedete all’ufficio del programma.$it$, $en$What you share
The ideas, texts, data and files you bring to this team serve to prepare and carry out the proposal for this challenge. Whatever existed before stays yours or your institution’s.

What you keep confidential
What other members confide in you does not leave the team without their consent, not even if you leave it, and not even if the proposal is not chosen. What is public already, what you knew before and what the law makes you disclose is not confidential.

Whose the results are
What the challenge says about rights applies, as you read above: it does not change after the opening. Among the members, whoever contributed to an invention is named as an inventor, and whoever wrote is named as an author.

What the law asks
Since 23 August 2023 (art. 65 of the Italian industrial property code) an invention by people who work at a university or a public research body belongs to the institution, except for what the challenge provides. Inventors tell their institution at once and do not disclose the novelty before filing. The institution normally has six months to file for a patent or to waive it; after that the right goes back to the inventors. This is why we remember at which institution you worked when you joined the team.

If somebody leaves
Whoever leaves stays named for what they did, and goes on keeping confidential what they learnt. The others may use their contribution for this proposal.

If you disagree
Talk to each other first. If that is not enough, ask the programme office.$en$, now());
