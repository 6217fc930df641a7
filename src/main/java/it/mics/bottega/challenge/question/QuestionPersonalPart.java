package it.mics.bottega.challenge.question;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody asked about challenges, and the questions that somebody answered for a company. */
@Component
class QuestionPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    QuestionPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "questions";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("questionAsked", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, q.words as question, q.asked_at
                from challenge_question q join challenge c on c.id = q.challenge_id where q.asker_id = :person order by q.asked_at"""));
        all.addAll(rows.read("questionAnswered", person, """
                select c.code as challenge, q.words as question, q.answer, q.closed_at as at from challenge_question q join challenge c on c.id = q.challenge_id
                where q.closed_by = :person order by q.closed_at"""));
        return all;
    }

    @Override
    public void hold(AccountId person) {
        rows.hold(person, "select id from challenge_question where asker_id = :person order by id for update");
    }

    /** What others rely on stays without whoever asked; the rest goes. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, """
                delete from challenge_question q where q.asker_id = :person and q.status <> 'ANSWERED'
                    and not exists (select from challenge_question d where d.merged_into = q.id)""");
        rows.change(person, """
                update challenge_question set asker_id = null, version = version + 1,
                    words = case when status = 'ANSWERED' then words else '(testo cancellato · text erased)' end
                where asker_id = :person""");
    }
}
