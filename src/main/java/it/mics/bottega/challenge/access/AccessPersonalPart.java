package it.mics.bottega.challenge.access;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests for restricted briefs, agreements accepted, each opening; and what somebody decided about the requests of others. */
@Component
class AccessPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    AccessPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "access";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("accessRequest", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, o.name_it as organisation_it, o.name_en as organisation_en,
                    a.status, a.reason, a.requested_at, a.decided_at, a.ended_at, a.answer
                from brief_access a join challenge c on c.id = a.challenge_id join organisation o on o.id = a.organisation_id
                where a.account_id = :person order by a.requested_at"""));
        all.addAll(rows.read("agreement", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, a.agreement as text_version, a.sha256, a.accepted_at as at
                from agreement_acceptance a join challenge c on c.id = a.challenge_id
                where a.account_id = :person order by a.accepted_at"""));
        all.addAll(rows.read("reading", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, r.read_at as at
                from brief_reading r join challenge c on c.id = r.challenge_id where r.account_id = :person order by r.read_at"""));
        all.addAll(rows.read("accessDecision", person, """
                select c.code as challenge, a.status, a.decided_at as at from brief_access a join challenge c on c.id = a.challenge_id
                where a.decided_by = :person or a.ended_by = :person order by a.decided_at"""));
        return all;
    }

    @Override
    public void hold(AccountId person) {
        rows.hold(person, "select id from brief_access where account_id = :person order by id for update");
    }

    @Override
    public List<KeptContent> kept(AccountId person) {
        return rows.kept(
                KeptContent.Reason.AGREEMENT,
                person,
                "select count(*) from agreement_acceptance where account_id = :person");
    }

    /** A request that led to nothing goes; an agreement that was accepted stays, without the person’s words. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, """
                delete from brief_access where account_id = :person
                    and not exists (select from agreement_acceptance a where a.access_id = brief_access.id)""");
        rows.change(person, """
                update brief_access set status = 'LEFT_ORGANISATION', ended_at = greatest(now(), agreed_at), version = version + 1
                where account_id = :person and status in ('REQUESTED', 'GRANTED', 'ACTIVE')""");
        rows.change(person, """
                update brief_access set reason = '(testo cancellato · text erased)', version = version + 1,
                    answer = case when answer is null then null else '(testo cancellato · text erased)' end
                where account_id = :person""");
    }
}
