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
        all.addAll(rows.read("act", person, """
                select at, acting_as, action, subject_type from audit_entry where actor = :person order by seq"""));
        return all;
    }

    @Override
    public List<KeptContent> erase(AccountId person) {
        List<KeptContent> kept = new ArrayList<>();
        kept.addAll(rows.kept(
                KeptContent.Reason.DECISION,
                person,
                "select count(*) from moderation_case where decided_by = :person"));
        kept.addAll(
                rows.kept(KeptContent.Reason.AUDIT, person, "select count(*) from audit_entry where actor = :person"));
        return kept;
    }
}
