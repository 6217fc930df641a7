package it.mics.bottega.challenge.access;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.BriefAccess;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.rounds.Chain;
import it.mics.bottega.rounds.Crowd;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody acts on the same access at once: whatever comes first, the outcome is one that the rules allow. */
@BottegaTest
class AccessRaceTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    @Autowired
    BriefAccess briefAccess;

    @Autowired
    ChainVerification chain;

    @Test
    void one_living_access_one_answer_no_reading_without_agreement_nothing_after_the_end() throws Exception {
        Briefs briefs = Briefs.open(jdbc);
        int version = agreements.current(AgreementKind.BRIEF).version();
        List<AccountId> people = Crowd.researchers(jdbc, Rounds.MANY, "Rita Gara", briefs.university());
        Map<AccountId, AccessId> asked = asked(briefs);
        List<Outcome> outcomes = Rounds.race(Rounds.MANY, round -> {
            AccountId person = people.get(round);
            AccessId access = asked.get(person);
            return List.of(
                    new Act("grant", () -> run(briefs.member(), () -> granting.grant(access))),
                    new Act("agree", () -> run(person, () -> asking.agree(access, version))),
                    new Act("refuse", () -> run(briefs.member(), () -> granting.refuse(access, "No."))),
                    new Act("agree", () -> run(person, () -> asking.agree(access, version))),
                    new Act(
                            "ask",
                            () -> run(person, () -> asking.ask(briefs.challenge(), briefs.university(), "Again."))),
                    new Act("revoke", () -> run(briefs.member(), () -> granting.revoke(access, "No."))),
                    new Act("grant", () -> run(briefs.member(), () -> granting.grant(access))),
                    new Act("revoke", () -> run(briefs.member(), () -> granting.revoke(access, "No."))));
        });
        Map<AccountId, Integer> living = count(briefs, "brief_access", "status in ('REQUESTED', 'GRANTED', 'ACTIVE')");
        Map<AccountId, Integer> accepted = count(briefs, "agreement_acceptance", "true");
        for (int round = 0; round < Rounds.MANY; round++) {
            Outcome outcome = outcomes.get(round);
            AccountId person = people.get(round);
            int agreed = outcome.times("agree");
            int revoked = outcome.times("revoke");
            assertThat(outcome.refusals()).isSubsetOf("access.moved", "access.ask.already", "access.ask.notNeeded");
            assertThat(outcome.times("grant") + outcome.times("refuse"))
                    .as("answers in round %d", round)
                    .isEqualTo(1);
            assertThat(agreed).isLessThanOrEqualTo(outcome.times("grant"));
            assertThat(revoked).isLessThanOrEqualTo(outcome.times("grant"));
            assertThat(living.getOrDefault(person, 0)).isLessThanOrEqualTo(1);
            assertThat(accepted.getOrDefault(person, 0)).isEqualTo(agreed);
            assertThat(briefAccess.active(person, briefs.challenge())).isEqualTo(agreed == 1 && revoked == 0);
        }
        assertThat(outcomes).as("the race is one").anyMatch(each -> each.times("agree") == 1);
        assertThat(outcomes).anyMatch(each -> each.times("refuse") == 1);
        assertThat(outcomes).anyMatch(each -> each.times("revoke") == 1);
        Chain.holds(chain, jdbc);
    }

    private Map<AccountId, AccessId> asked(Briefs briefs) {
        jdbc.sql("""
                insert into brief_access (id, challenge_id, account_id, organisation_id, status, reason, requested_at)
                select gen_random_uuid(), :challenge, account_id, organisation_id, 'REQUESTED', 'Why.', now() - interval '1 minute'
                from affiliation where organisation_id = :university""")
                .param("challenge", briefs.challenge().value())
                .param("university", briefs.university().value())
                .update();
        Map<AccountId, AccessId> asked = new HashMap<>();
        jdbc.sql("select account_id, id from brief_access where challenge_id = :challenge")
                .param("challenge", briefs.challenge().value())
                .query(row -> {
                    asked.put(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            new AccessId(row.getObject("id", UUID.class)));
                });
        return asked;
    }

    private Map<AccountId, Integer> count(Briefs briefs, String table, String which) {
        Map<AccountId, Integer> counted = new HashMap<>();
        jdbc.sql("select account_id, count(*) as rows from " + table + " where challenge_id = :challenge and " + which
                        + " group by account_id")
                .param("challenge", briefs.challenge().value())
                .query(row -> {
                    counted.put(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("rows"));
                });
        return counted;
    }
}
