package it.mics.bottega.vocabulary;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The rows of proposed terms and of the concepts behind them. */
@Component
class TermQueries {
    private final JdbcClient jdbc;

    TermQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextSkill() {
        return jdbc.sql("select nextval('skill_number')").query(Integer.class).single();
    }

    int waiting(AccountId proposer) {
        return jdbc.sql("select count(*) from term_proposal where proposer = :proposer and status = 'PROPOSED'")
                .param("proposer", proposer.value())
                .query(Integer.class)
                .single();
    }

    void insert(Term term) {
        SkillId skill = term.skill();
        jdbc.sql("insert into skill (id, broader, label_it, label_en, status, origin)"
                        + " values (:id, :broader, :it, :en, 'PROPOSED', 'TERM')")
                .param("id", number(skill))
                .param("broader", number(term.broader()))
                .param("it", term.label().it())
                .param("en", term.label().en())
                .update();
        jdbc.sql("""
                insert into term_proposal (id, skill, label_it, label_en, broader, why, spoke, proposer, proposed_at, status)
                values (:id, :skill, :it, :en, :broader, :why, :spoke, :proposer, :at, 'PROPOSED')""")
                .param("id", term.id().value())
                .param("skill", number(skill))
                .param("it", term.label().it())
                .param("en", term.label().en())
                .param("broader", number(term.broader()))
                .param("why", term.why())
                .param("spoke", term.spoke())
                .param("proposer", term.proposer().value())
                .param("at", term.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A refused term waits anew; its concept was dropped when it was refused. */
    void propose(Term term, SkillId anew) {
        jdbc.sql("insert into skill (id, broader, label_it, label_en, status, origin)"
                        + " values (:id, :broader, :it, :en, 'PROPOSED', 'TERM')")
                .param("id", anew.value())
                .param("broader", number(term.broader()))
                .param("it", term.label().it())
                .param("en", term.label().en())
                .update();
        jdbc.sql("""
                update term_proposal set skill = :skill, status = 'PROPOSED', decided_at = null, decided_by = null,
                reason = null, note = null where id = :id""")
                .param("skill", anew.value())
                .param("id", term.id().value())
                .update();
    }

    void amend(Term term) {
        jdbc.sql("update skill set label_it = :it, label_en = :en, broader = :broader where id = :id")
                .param("it", term.label().it())
                .param("en", term.label().en())
                .param("broader", number(term.broader()))
                .param("id", number(term.skill()))
                .update();
        jdbc.sql("""
                update term_proposal set label_it = :it, label_en = :en, broader = :broader, same_as = :same where id = :id""")
                .param("it", term.label().it())
                .param("en", term.label().en())
                .param("broader", number(term.broader()))
                .param("same", number(term.sameAs()))
                .param("id", term.id().value())
                .update();
    }

    void activate(Term term) {
        jdbc.sql("update skill set status = 'ACTIVE' where id = :id")
                .param("id", number(term.skill()))
                .update();
        jdbc.sql("insert into skill_spoke (skill, spoke, weight) values (:id, :spoke, 1) on conflict do nothing")
                .param("id", number(term.skill()))
                .param("spoke", term.spoke())
                .update();
    }

    /** The concept's number leads to the other one from now on, and its names become names of the other one. */
    void merge(Term term, SkillId into) {
        jdbc.sql("update skill set status = 'MERGED', merged_into = :into where id = :id")
                .param("into", into.value())
                .param("id", number(term.skill()))
                .update();
        for (Language language : Language.values()) {
            String label = term.label().in(language);
            if (label == null) continue;
            jdbc.sql("""
                    insert into skill_alternative (skill, language, label, origin)
                    select id, :language, :label, 'TERM' from skill
                    where id = :into and lower(coalesce(case when :language = 'it' then label_it else label_en end, '')) <> lower(:label)
                    and not exists (select 1 from skill_alternative where skill = :into and language = :language and lower(label) = lower(:label))
                    on conflict do nothing""")
                    .param("into", into.value())
                    .param("language", language.code())
                    .param("label", label)
                    .update();
        }
    }

    void drop(Term term) {
        jdbc.sql("delete from skill where id = :id and status = 'PROPOSED'")
                .param("id", number(term.skill()))
                .update();
    }

    void decided(
            TermId id, TermStatus status, AccountId by, @Nullable String reason, @Nullable String note, Instant now) {
        jdbc.sql("""
                update term_proposal set status = :status, decided_at = :now, decided_by = :by, reason = :reason, note = :note
                where id = :id""")
                .param("status", status.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    Optional<Term> find(TermId id, boolean lock) {
        return jdbc.sql("select * from term_proposal where id = :id" + (lock ? " for update" : ""))
                .param("id", id.value())
                .query(TermQueries::term)
                .optional();
    }

    List<Term> find(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql("select * from term_proposal where id in (:ids)")
                .param("ids", ids)
                .query(TermQueries::term)
                .list();
    }

    private static @Nullable Integer number(@Nullable SkillId skill) {
        return skill == null ? null : skill.value();
    }

    private static @Nullable SkillId skill(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : new SkillId(number);
    }

    private static Term term(ResultSet row, int n) throws SQLException {
        return new Term(
                new TermId(row.getObject("id", UUID.class)),
                skill(row, "skill"),
                new LocalizedText(row.getString("label_it"), row.getString("label_en")),
                skill(row, "broader"),
                skill(row, "same_as"),
                row.getString("why"),
                row.getInt("spoke"),
                new AccountId(row.getObject("proposer", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                TermStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("note"));
    }
}
