package it.mics.bottega.introduction;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Introductions somebody asked for, was asked for, or decided; of the other side nothing but that it was there. */
@Component
@Order(PersonalPart.BEFORE_TEAMS)
class IntroductionPersonalPart implements PersonalPart {
    /** What stands where a text was; as long as a message has to be. */
    static final String ERASED_TEXT = "(testo cancellato · text erased)";

    private static final String MINE = " (asker_id = :person or person_id = :person) ";
    private final PersonalRows rows;
    private final IntroductionEndings endings;

    IntroductionPersonalPart(PersonalRows rows, IntroductionEndings endings) {
        this.rows = rows;
        this.endings = endings;
    }

    @Override
    public String part() {
        return "introductions";
    }

    /** Requests of others are there from when they were offered: before that the person did not know of them. */
    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("asked", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, i.message,
                    case when i.asker_sees is not null then i.asker_sees when i.status = 'ACCEPTED_BY_ONE' and i.asker_yes_at is null
                        then 'OFFERED' else i.status end as status,
                    case when i.declined_by = 'ASKER' then i.answer_reason end as answer_reason,
                    case when i.declined_by = 'ASKER' then i.answer_text end as answer_text, i.asked_at, i.expires_at, i.outcome
                from introduction i join challenge c on c.id = i.challenge_id
                where i.asker_id = :person and (i.origin = 'REQUESTED' or i.offered_at is not null) order by i.asked_at"""));
        all.addAll(rows.read("offered", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, i.message,
                    case when i.status = 'ACCEPTED_BY_ONE' and i.person_yes_at is null then 'OFFERED' else i.status end as status,
                    i.score, i.why_it, i.why_en, case when i.declined_by = 'PERSON' then i.answer_reason end as answer_reason,
                    case when i.declined_by = 'PERSON' then i.answer_text end as answer_text, i.person_yes_at, i.expires_at, i.outcome
                from introduction i join challenge c on c.id = i.challenge_id
                where i.person_id = :person and i.offered_at is not null order by i.asked_at"""));
        all.addAll(rows.read("wish", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, w.places, w.asked_at
                from introduction_wish w join challenge c on c.id = w.challenge_id where w.asked_by = :person order by w.asked_at"""));
        all.addAll(rows.read("rule", person, """
                select spoke, threshold, reason, decided_at as at from introduction_rule where decided_by = :person order by position"""));
        all.addAll(rows.read("step", person, """
                select to_status as status, at, acting_as, reason from introduction_move where actor = :person order by at"""));
        all.addAll(rows.read("reviewed", person, """
                select spoke, status, review_reason, reviewed_at as at from introduction
                where reviewed_by = :person order by reviewed_at"""));
        return all;
    }

    @Override
    public void hold(AccountId person) {
        rows.hold(
                person,
                "select id from moderation_case where subject_type = 'introduction' and subject in"
                        + " (select id from introduction where" + MINE + ") order by id for update");
        rows.hold(person, "select id from introduction where" + MINE + "order by id for update");
    }

    /** What is under way ends, and nobody reads any more what was said about the person or by them. */
    @Override
    public void erase(AccountId person) {
        endings.gone(person);
        rows.change(person, "update introduction set message = '" + ERASED_TEXT + "' where asker_id = :person");
        rows.change(person, "update introduction set answer_text = null where answer_text is not null and" + MINE);
        rows.change(person, "update introduction set why_it = '', why_en = '', version = version + 1 where" + MINE);
    }
}
