package it.mics.bottega.evaluation;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** The answers to proposals that somebody wrote for a company. */
@Component
class AnswerPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    AnswerPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "answers";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        return rows.read("answer", person, """
                select c.code as challenge, d.outcome, d.reason_code, d.feedback, d.saved_at, d.published_at
                from decision d join challenge c on c.id = d.challenge_id where d.decided_by = :person order by d.saved_at""");
    }

    @Override
    public List<KeptContent> kept(AccountId person) {
        return rows.kept(
                KeptContent.Reason.DECISION,
                person,
                "select count(*) from decision where decided_by = :person and published_at is not null");
    }

    @Override
    public void erase(AccountId person) {}
}
