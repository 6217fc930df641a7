package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Being proposed by night rests on the register of consents, and what was agreed to before came along. */
@BottegaTest
class OneRegisterOfConsentsTest {
    private static final Instant LONG_AGO = Instant.parse("2026-02-03T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-06T10:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Consents consents;

    @Autowired
    private NightlyWishes wishes;

    private AccountId person;

    @BeforeEach
    void somebody() {
        person = ActingAs.researcher(jdbc, "Nina Notturna", null);
    }

    @Test
    void the_switch_and_the_register_are_one() {
        ActingAs.run(person, () -> wishes.agree(true));
        assertThat(consents.holders(ConsentPurpose.PROPOSED_BY_NIGHT)).contains(person);
        ActingAs.run(person, () -> wishes.agree(true));
        assertThat(consents.history(person)).hasSize(1);
        ActingAs.run(person, () -> wishes.agree(false));
        assertThat(consents.holders(ConsentPurpose.PROPOSED_BY_NIGHT)).doesNotContain(person);
        assertThat(ActingAs.call(person, wishes::agreed)).isFalse();
        assertThat(consents.history(person))
                .singleElement()
                .satisfies(given -> assertThat(given.withdrawnAt()).isNotNull());
        assertThat(acts()).containsExactly("account.NIGHTLY", "account.NIGHTLY_STOP");
    }

    @Test
    void a_yes_to_an_earlier_text_is_no_yes_to_the_present_one() {
        register(ConsentPurpose.PROPOSED_BY_NIGHT.textVersion() + 1, LONG_AGO);
        assertThat(consents.holders(ConsentPurpose.PROPOSED_BY_NIGHT)).doesNotContain(person);
        assertThat(ActingAs.call(person, wishes::agreed)).isFalse();
    }

    @Test
    void whoever_had_agreed_only_in_the_old_table_is_in_the_register_since_then() {
        assertThat(afterMigration(LONG_AGO, null)).containsExactly(LONG_AGO);
    }

    @Test
    void whoever_had_agreed_in_both_keeps_what_the_register_says() {
        assertThat(afterMigration(LONG_AGO, LATER)).containsExactly(LATER);
    }

    @Test
    void whoever_was_not_proposed_before_is_not_proposed_now() {
        assertThat(afterMigration(null, LATER)).isEmpty();
    }

    /** Since when the person's yes holds, after the migration ran over the table as it was before. */
    private List<Instant> afterMigration(@Nullable Instant inOldTable, @Nullable Instant inRegister) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("create table introduction_consent (account_id uuid primary key, given_at timestamptz not null)")
                    .update();
            jdbc.sql(
                            "insert into introduction_consent select account_id, given_at from consent where purpose = 'PROPOSED_BY_NIGHT' and withdrawn_at is null")
                    .update();
            if (inOldTable != null)
                jdbc.sql("insert into introduction_consent values (:id, :at::timestamptz)")
                        .param("id", person.value())
                        .param("at", inOldTable.toString())
                        .update();
            if (inRegister != null) register(1, inRegister);
            for (String statement : migration().split(";\n"))
                if (!statement.isBlank()) jdbc.sql(statement).update();
            return consents.since(person, ConsentPurpose.PROPOSED_BY_NIGHT).stream()
                    .toList();
        });
    }

    private void register(int version, Instant at) {
        jdbc.sql("""
                insert into consent (id, account_id, purpose, text_version, given_at)
                values (gen_random_uuid(), :id, 'PROPOSED_BY_NIGHT', :version, :at::timestamptz)""")
                .param("id", person.value())
                .param("version", version)
                .param("at", at.toString())
                .update();
    }

    private static String migration() {
        try {
            return new ClassPathResource("db/migration/V185__one_register_of_consents.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> acts() {
        return jdbc.sql(
                        "select action from audit_entry where actor = :id and action like 'account.NIGHTLY%' order by seq")
                .param("id", person.value())
                .query(String.class)
                .list();
    }
}
