package it.mics.bottega.evaluation.review;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The panels on which somebody sits or was asked to, and what the person judged there. */
@Component
class ReviewPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    ReviewPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "reviews";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("panel", person, """
                select c.code as challenge, p.status, p.invited_at as at from panel_member p join challenge c on c.id = p.challenge_id
                where p.juror_id = :person order by p.invited_at"""));
        all.addAll(rows.read("panelInvitation", person, """
                select c.code as challenge, p.status, p.invited_at as at from panel_member p join challenge c on c.id = p.challenge_id
                where p.invited_by = :person order by p.invited_at"""));
        all.addAll(rows.read("review", person, """
                select c.code as challenge, r.status, r.conflict, r.conflict_reason as reason, r.submitted_at as at
                from review r join challenge c on c.id = r.challenge_id where r.juror_id = :person order by r.assigned_at"""));
        all.addAll(rows.read("reviewScore", person, """
                select c.code as challenge, k.label_it as criterion_it, k.label_en as criterion_en, s.score, s.to_team as feedback, s.private_note as note
                from review r join challenge c on c.id = r.challenge_id join review_score s on s.review_id = r.id
                join criterion k on k.id = s.criterion_id where r.juror_id = :person order by r.assigned_at, k.position"""));
        all.addAll(rows.read("reviewSignature", person, """
                select c.code as challenge, r.signed_at as at from review r join challenge c on c.id = r.challenge_id
                where r.signed_by = :person order by r.signed_at"""));
        return all;
    }

    @Override
    public List<KeptContent> kept(AccountId person) {
        return rows.kept(
                KeptContent.Reason.DECISION,
                person,
                "select count(*) from review where juror_id = :person and status = 'SUBMITTED'");
    }

    /** What was submitted counts for others and stays without private words; the rest goes. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, """
                update review_score s set private_note = '' from review r
                where r.id = s.review_id and r.juror_id = :person and s.private_note <> ''""");
        rows.change(person, "update review set signed_by = null where signed_by = :person");
        rows.change(person, "delete from review where juror_id = :person and status <> 'SUBMITTED'");
        rows.change(person, "update review set conflict_reason = '(·)' where juror_id = :person and conflict = 'SOFT'");
        rows.change(person, """
                delete from panel_member p where p.juror_id = :person
                    and not exists (select from review r where r.juror_id = p.juror_id and r.challenge_id = p.challenge_id)""");
        rows.change(person, "update panel_member set chair = false where juror_id = :person and chair");
    }
}
