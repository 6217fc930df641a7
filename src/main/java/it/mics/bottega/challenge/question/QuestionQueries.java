package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions and until when they are taken. */
@Component
class QuestionQueries {
    /** Questions end that long before the deadline, so that the last answer still helps. */
    private static final Duration BEFORE_DEADLINE = Duration.ofDays(5);

    private final JdbcClient jdbc;

    QuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question with who asked it and how many asked the same. */
    record Row(ShownQuestion shown, @Nullable AccountId asker, boolean named) {}

    /** All questions of this challenge, first asked first. */
    List<Row> all(ChallengeId challenge) {
        return jdbc.sql("""
                        select q.*, (select count(*) from challenge_question d where d.merged_into = q.id) as also_asked
                        from challenge_question q where q.challenge_id = :challenge order by q.asked_at, q.id""")
                .param("challenge", challenge.value())
                .query((row, n) -> new Row(shown(row), account(row), row.getBoolean("named")))
                .list();
    }

    /** The challenge that a question is about. */
    Optional<ChallengeId> challengeOf(ChallengeQuestionId question) {
        return jdbc.sql("select challenge_id from challenge_question where id = :id")
                .param("id", question.value())
                .query(UUID.class)
                .optional()
                .map(ChallengeId::new);
    }

    Optional<QuestionFacts> facts(ChallengeQuestionId question) {
        List<AccountId> also = jdbc
                .sql(
                        "select distinct asker_id from challenge_question where merged_into = :id and asker_id is not null")
                .param("id", question.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
        return jdbc.sql("select * from challenge_question where id = :id")
                .param("id", question.value())
                .query((row, n) -> new QuestionFacts(
                        question,
                        new ChallengeId(row.getObject("challenge_id", UUID.class)),
                        QuestionStatus.valueOf(row.getString("status")),
                        row.getBoolean("restricted"),
                        account(row),
                        also,
                        merged(row)))
                .optional();
    }

    /** How many questions of this person about this challenge wait. */
    int waiting(AccountId asker, ChallengeId challenge) {
        return jdbc.sql("""
                        select count(*) from challenge_question
                        where asker_id = :asker and challenge_id = :challenge and status = 'ASKED'""")
                .param("asker", asker.value())
                .param("challenge", challenge.value())
                .query(Integer.class)
                .single();
    }

    /** What waits for these companies while it can still be answered, the nearest deadline first. */
    List<WaitingQuestions> waiting(Collection<UUID> companies, Instant now) {
        if (companies.isEmpty()) return List.of();
        return jdbc.sql("""
                        select c.id, c.title_it, c.title_en, c.submit_until, count(*) as waiting, min(q.asked_at) as oldest
                        from challenge_question q join challenge c on c.id = q.challenge_id
                        where q.status = 'ASKED' and c.owner_id in (:companies) and c.status = 'OPEN' and c.submit_until > :now
                        group by c.id order by c.submit_until, c.id""")
                .param("companies", companies)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new WaitingQuestions(
                        new ChallengeId(row.getObject("id", UUID.class)),
                        new LocalizedText(row.getString("title_it"), row.getString("title_en")),
                        row.getInt("waiting"),
                        moment(row, "oldest"),
                        moment(row, "submit_until")))
                .list();
    }

    /** Until when questions about this challenge are taken: as the company chose, or five days before the deadline. */
    @Nullable
    Instant until(ChallengeFacts challenge) {
        Instant deadline = challenge.submitUntil();
        if (deadline == null) return null;
        Instant usual = deadline.minus(BEFORE_DEADLINE);
        return jdbc.sql("select until from question_period where challenge_id = :challenge")
                .param("challenge", challenge.id().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .filter(usual::isBefore)
                .orElse(usual);
    }

    void until(ChallengeId challenge, Instant until) {
        jdbc.sql("""
                insert into question_period (challenge_id, until) values (:challenge, :until)
                on conflict (challenge_id) do update set until = greatest(question_period.until, excluded.until)""")
                .param("challenge", challenge.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ShownQuestion shown(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new ShownQuestion(
                new ChallengeQuestionId(row.getObject("id", UUID.class)),
                QuestionStatus.valueOf(row.getString("status")),
                row.getString("words"),
                Language.valueOf(row.getString("language")),
                row.getBoolean("restricted"),
                false,
                moment(row, "asked_at"),
                null,
                row.getInt("also_asked"),
                merged(row),
                answer == null
                        ? null
                        : new ShownQuestion.SaidAnswer(
                                answer, Language.valueOf(row.getString("answer_language")), moment(row, "closed_at")));
    }

    private static @Nullable ChallengeQuestionId merged(ResultSet row) throws SQLException {
        @Nullable UUID into = row.getObject("merged_into", UUID.class);
        return into == null ? null : new ChallengeQuestionId(into);
    }

    private static @Nullable AccountId account(ResultSet row) throws SQLException {
        @Nullable UUID asker = row.getObject("asker_id", UUID.class);
        return asker == null ? null : new AccountId(asker);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
