package it.mics.bottega.directory.orcid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@BottegaTest
class OrcidWorksTest {
    private static final String ORCID = "https://orcid.org/0000-0002-1825-0097";

    @Autowired
    private OrcidWorks works;

    @Autowired
    private Consents consents;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothing_is_looked_up_until_an_address_is_set() {
        AccountId me = ActingAs.researcher(jdbc, "Researcher", null);
        assertThat(works.available()).isFalse();
        refused(me, works, ORCID, "directory.orcid.off");
    }

    @Test
    void consent_is_recorded_needed_and_can_be_withdrawn() {
        AccountId me = ActingAs.researcher(jdbc, "Researcher", null);
        OrcidWorks switchedOn = new OrcidWorks(consents, current, json, "http://127.0.0.1:1");
        assertThat(switchedOn.available()).isTrue();
        refused(me, switchedOn, "", "directory.orcid.missing");
        refused(me, switchedOn, "0000-0002-1825-0098", "directory.rule.orcid.digit");
        refused(me, switchedOn, ORCID, "directory.orcid.noConsent");
        ActingAs.run(me, switchedOn::agree);
        ActingAs.run(me, switchedOn::agree);
        assertThat(ActingAs.call(me, switchedOn::agreedSince)).isPresent();
        refused(me, switchedOn, ORCID, "directory.orcid.unreachable");
        ActingAs.run(me, switchedOn::withdraw);
        refused(me, switchedOn, ORCID, "directory.orcid.noConsent");
        assertThat(jdbc.sql("select count(*) from consent where account_id = :me and purpose = 'ORCID_WORKS'"
                                + " and text_version = 1 and withdrawn_at is not null")
                        .param("me", me.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static void refused(AccountId me, OrcidWorks works, String orcid, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ActingAs.call(me, () -> works.of(orcid)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
