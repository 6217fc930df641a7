package it.mics.bottega.team.merge;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.version.ProposalVersions;
import it.mics.bottega.proposal.version.VersionReason;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.Teamed;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two teams become one when everybody who changes team wants it, and more than half of the other one with its leader. */
@BottegaTest
class TeamMergingTest {
    private static final String WHY = "You have the fibres, we have the binder, canary-merge.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Teamed teamed;

    @Autowired
    TeamMerging merging;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister teams;

    @Autowired
    ProposalWriting writing;

    @Autowired
    ProposalReading reading;

    @Autowired
    ProposalVersions versions;

    TeamFixtures fixtures;
    ChallengeId challenge;
    AccountId first;
    AccountId second;
    AccountId third;
    AccountId fourth;
    TeamId guest;
    TeamId host;

    @BeforeEach
    void two_teams_of_two() {
        fixtures = new TeamFixtures(jdbc);
        challenge = fixtures.challenge(new TeamRules(3, 4, 2));
        first = fixtures.researcher("Prima");
        second = fixtures.researcher("Seconda");
        third = fixtures.researcher("Terza");
        fourth = fixtures.researcher("Quarta");
        guest = teamed.of(challenge, first, second);
        host = teamed.of(challenge, third, fourth);
    }

    @Test
    void all_of_the_guest_and_more_than_half_of_the_host_make_them_one() {
        MergeId id = proposed(true);
        assertThat(call(fourth, () -> merging.of(host)).open())
                .singleElement()
                .satisfies(item -> assertThat(item.merge().message()).isEqualTo(WHY));
        run(third, () -> merging.agree(id));
        run(fourth, () -> merging.agree(id));
        // Nobody changes team without an own act.
        assertThat(facts(guest).members()).hasSize(2);
        run(second, () -> merging.agree(id));

        assertThat(facts(guest).status()).isEqualTo(TeamStatus.MERGED);
        assertThat(facts(guest).members()).isEmpty();
        assertThat(facts(host).members())
                .extracting(TeamMember::account)
                .containsExactlyInAnyOrder(first, second, third, fourth);
        assertThat(facts(host).ledBy(third)).isTrue();
        assertThat(facts(host).status()).isEqualTo(TeamStatus.READY);
        assertThat(one("select merged_into from team where id = ?", guest.value()))
                .isEqualTo(host.value());
        assertThatThrownBy(() -> call(second, () -> merging.of(guest))).isInstanceOf(NotFound.class);
        await().until(() -> noticed(fourth).contains("TEAMS_MERGED"));
        assertThat(noticed(second)).contains("TEAM_MERGE", "TEAMS_MERGED");
        for (String table : List.of("notice", "audit_entry", "event_publication"))
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like '%canary-merge%'")
                            .query(Integer.class)
                            .single())
                    .isZero();
    }

    @Test
    void of_the_host_it_takes_its_leader_and_its_leader_alone_is_not_enough() {
        MergeId id = proposed(true);
        run(second, () -> merging.agree(id));
        run(fourth, () -> merging.agree(id));
        assertThat(facts(guest).status().open()).isTrue();
        run(third, () -> merging.agree(id));
        assertThat(facts(guest).status()).isEqualTo(TeamStatus.MERGED);
    }

    @Test
    void the_other_leader_says_no_and_whoever_proposed_it_takes_it_back() {
        MergeId id = proposed(false);
        refused(() -> run(fourth, () -> merging.drop(id)), "team.leaderOnly");
        run(third, () -> merging.drop(id));
        await().until(() -> noticed(first).contains("TEAM_MERGE_DECLINED"));
        assertThatThrownBy(() -> run(second, () -> merging.agree(id))).isInstanceOf(NotFound.class);
        MergeId again = proposed(true);
        refused(() -> call(third, () -> merging.propose(host, guest, true, WHY)), "team.merge.already");
        run(first, () -> merging.drop(again));
        assertThat(call(third, () -> merging.of(host)).open()).isEmpty();
    }

    @Test
    void whoever_leaves_takes_their_voice_along_and_somebody_new_has_to_agree() {
        MergeId id = proposed(true);
        run(second, () -> merging.agree(id));
        run(second, () -> membership.leave(guest));
        AccountId fresh = fixtures.researcher("Nuova");
        teamed.join(guest, first, fresh);
        run(third, () -> merging.agree(id));
        run(fourth, () -> merging.agree(id));
        assertThat(facts(guest).status().open()).isTrue();
        run(fresh, () -> merging.agree(id));
        assertThat(facts(host).has(fresh)).isTrue();
        assertThat(facts(host).has(second)).isFalse();
    }

    @Test
    void together_they_are_no_more_than_the_challenge_allows() {
        MergeId id = proposed(true);
        teamed.join(host, third, fixtures.researcher("Quinta"));
        run(second, () -> merging.agree(id));
        run(third, () -> merging.agree(id));
        refused(() -> run(fourth, () -> merging.agree(id)), "team.merge.tooMany");
        run(first, () -> merging.drop(id));
        refused(() -> call(first, () -> merging.propose(guest, host, true, WHY)), "team.merge.tooMany");
        assertThat(call(first, () -> merging.of(host)).chance())
                .hasValueSatisfying(chance -> assertThat(chance.fits()).isFalse());
    }

    @Test
    void it_is_proposed_by_a_leader_to_a_team_of_the_same_challenge_with_a_reason() {
        refused(() -> call(second, () -> merging.propose(guest, host, true, WHY)), "team.leaderOnly");
        refused(() -> call(first, () -> merging.propose(guest, host, true, " short ")), "team.merge.short");
        TeamId elsewhere = teamed.of(fixtures.challenge(new TeamRules(1, 4, 1)), fixtures.researcher("Altrove"));
        assertThatThrownBy(() -> call(first, () -> merging.propose(guest, elsewhere, true, WHY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> call(first, () -> merging.propose(guest, guest, true, WHY)))
                .isInstanceOf(NotFound.class);
        AccountId stranger = fixtures.researcher("Estranea");
        MergeId id = proposed(true);
        assertThatThrownBy(() -> run(stranger, () -> merging.agree(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into team_merge_voice (merge_id, account_id, at) values (:id, :who, now())")
                        .param("id", id.value())
                        .param("who", stranger.value())
                        .update())
                .hasMessageContaining("no voice");
    }

    @Test
    void what_the_guest_had_written_becomes_the_proposal_of_a_host_that_has_none() {
        ProposalId draft = call(first, () -> writing.start(guest, Language.EN));
        merge();
        assertThat(call(fourth, () -> reading.ofTeam(host)).orElseThrow().id()).isEqualTo(draft);
        assertThat(call(second, () -> reading.draft(draft)).team().id()).isEqualTo(host);
    }

    @Test
    void and_is_kept_among_the_versions_of_a_host_that_has_one() {
        call(first, () -> writing.start(guest, Language.EN));
        ProposalId stays = call(third, () -> writing.start(host, Language.EN));
        merge();
        assertThat(call(second, () -> reading.ofTeam(host)).orElseThrow().id()).isEqualTo(stays);
        assertThat(call(second, () -> versions.of(stays)).versions())
                .filteredOn(version -> version.reason() == VersionReason.MERGED)
                .singleElement()
                .satisfies(version ->
                        assertThat(version.name()).isEqualTo(facts(guest).name()));
    }

    @Test
    void a_team_that_has_ended_decides_no_more() {
        MergeId id = proposed(true);
        run(fourth, () -> membership.leave(host));
        run(third, () -> membership.leave(host));
        assertThat(one("select outcome from team_merge where id = ?", id.value()))
                .isEqualTo("LAPSED");
    }

    private void merge() {
        MergeId id = proposed(true);
        for (AccountId each : List.of(second, third, fourth)) run(each, () -> merging.agree(id));
        assertThat(facts(guest).status()).isEqualTo(TeamStatus.MERGED);
    }

    private MergeId proposed(boolean away) {
        return call(first, () -> merging.propose(guest, host, away, WHY));
    }

    private Object one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query().singleValue();
    }

    private TeamFacts facts(TeamId id) {
        return teams.find(id).orElseThrow();
    }

    private List<Object> noticed(AccountId who) {
        return jdbc.sql("select kind from notice where account_id = ?")
                .param(who.value())
                .query()
                .singleColumn();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
