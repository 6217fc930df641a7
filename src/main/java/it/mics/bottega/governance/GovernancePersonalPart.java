package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decisions taken as a moderator, and the person’s acts in the record. */
@Component
class GovernancePersonalPart implements PersonalPart {
    private final PersonalRows rows;

    GovernancePersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "decisions";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("decision", person, """
                select subject_type, spoke, outcome, reason_code, closed_at as at from moderation_case
                where decided_by = :person order by closed_at"""));
        all.addAll(rows.read("questionAsked", person, """
                select question, asked_at as at from case_question where asked_by = :person order by asked_at"""));
        all.addAll(rows.read("questionAnswered", person, """
                select answer, answered_at as at from case_question where answered_by = :person order by answered_at"""));
        all.addAll(rows.read("route", person, """
                select from_spoke, to_spoke, note, at from case_route where by_account = :person order by at"""));
        all.addAll(rows.read("handOver", person, """
                select reason, at from case_handover where from_account = :person order by at"""));
        all.addAll(rows.read("decidedAgain", person, """
                select subject_type, spoke, again_reason as reason, opened_at as at from moderation_case
                where again_by = :person order by opened_at"""));
        all.addAll(rows.read("glass", person, """
                select reason, at from case_glass where account_id = :person order by at"""));
        all.addAll(rows.read("voice", person, """
                select spoke, action, reason_code, note, voted_at as at from case_voice
                where account_id = :person order by voted_at"""));
        all.addAll(rows.read("act", person, """
                select at, acting_as, action, subject_type from audit_entry where actor = :person order by seq"""));
        return all;
    }

    @Override
    public List<KeptContent> kept(AccountId person) {
        List<KeptContent> kept = new ArrayList<>();
        kept.addAll(rows.kept(
                KeptContent.Reason.DECISION,
                person,
                "select count(*) from moderation_case where decided_by = :person"));
        kept.addAll(
                rows.kept(KeptContent.Reason.AUDIT, person, "select count(*) from audit_entry where actor = :person"));
        return kept;
    }

    @Override
    public void erase(AccountId person) {}
}
