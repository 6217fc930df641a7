package it.mics.bottega.matching;

import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.SkillId;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Profiles for tests, announced as the application announces them. */
public final class Researchers {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    public Researchers(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** A profile with these skills in Spoke 3, as visible as said. */
    public void profile(AccountId account, String visibility, String headline, Map<SkillId, Integer> levels) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into researcher_profile (account_id, headline_it, visibility, available_percent, trl_from, trl_to, updated_at)
                    values (:id, :headline, :visibility, 100, 3, 5, :now)""")
                    .param("id", account.value())
                    .param("headline", headline)
                    .param("visibility", visibility)
                    .param("now", OffsetDateTime.now())
                    .update();
            jdbc.sql("insert into profile_spoke (account_id, spoke) values (:id, 3)")
                    .param("id", account.value())
                    .update();
            levels.forEach((skill, level) -> jdbc.sql(
                            "insert into profile_skill (account_id, skill, level) values (:id, :skill, :level)")
                    .param("id", account.value())
                    .param("skill", skill.value())
                    .param("level", level)
                    .update());
            events.publishEvent(new ProfileChanged(account));
        });
    }

    /** Changes who may see the profile. */
    public void show(AccountId account, String visibility) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "update researcher_profile set visibility = :visibility, updated_at = now() where account_id = :id")
                    .param("visibility", visibility)
                    .param("id", account.value())
                    .update();
            events.publishEvent(new ProfileChanged(account));
        });
    }
}
