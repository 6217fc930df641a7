package it.mics.bottega.introduction;

import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Introductions somebody asked for, was asked for, or decided; of the other side nothing but that it was there. */
@Component
@Order(PersonalPart.BEFORE_TEAMS)
class IntroductionPersonalPart implements PersonalPart {
    /** What stands where a text was; as long as a message has to be. */
    static final String ERASED_TEXT = "(testo cancellato · text erased)";

    private static final String MINE = " (asker_id = :person or person_id = :person) ";
    private static final String OPEN =
            " status not in ('MUTUAL', 'REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED', 'ENGAGED', 'CLOSED') ";

    private final PersonalRows rows;
    private final JdbcClient jdbc;
    private final ModerationDesk desk;
    private final ApplicationEventPublisher events;

    IntroductionPersonalPart(
            PersonalRows rows, JdbcClient jdbc, ModerationDesk desk, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.desk = desk;
        this.events = events;
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
                select c.title_it as challenge_it, c.title_en as challenge_en, i.message, i.status, i.asked_at, i.expires_at
                from introduction i join challenge c on c.id = i.challenge_id where i.asker_id = :person order by i.asked_at"""));
        all.addAll(rows.read("offered", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, i.message, i.status, i.score, i.why_it, i.why_en,
                    i.answer_reason, i.answered_at, i.expires_at
                from introduction i join challenge c on c.id = i.challenge_id
                where i.person_id = :person and i.expires_at is not null order by i.asked_at"""));
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
    public List<KeptContent> erase(AccountId person) {
        jdbc.sql("select id, asker_id = :person as asked from introduction where" + MINE + "and" + OPEN + "order by id")
                .param("person", person.value())
                .query((row, n) -> new UnderWay(row.getObject("id", UUID.class), row.getBoolean("asked")))
                .list()
                .forEach(this::end);
        rows.change(person, "update introduction set message = '" + ERASED_TEXT + "' where asker_id = :person");
        rows.change(person, "update introduction set why_it = '', why_en = '', version = version + 1 where" + MINE);
        return List.of();
    }

    private void end(UnderWay one) {
        IntroductionId id = new IntroductionId(one.id());
        desk.withdraw(IntroductionReview.TYPE, one.id());
        jdbc.sql("update introduction set status = :status, version = version + 1 where id = :id")
                .param("status", (one.asked() ? IntroductionStatus.WITHDRAWN : IntroductionStatus.EXPIRED).name())
                .param("id", one.id())
                .update();
        events.publishEvent(one.asked() ? new IntroductionWithdrawn(id) : new IntroductionExpired(id));
    }

    private record UnderWay(UUID id, boolean asked) {}
}
