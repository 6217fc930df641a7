package it.mics.bottega.team.agreement;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementPublishing;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.Teamed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A team whose challenge asks for the agreement is ready when each member accepted the version in force. Rolled back, because the agreement is that of everybody. */
@BottegaTest
@Transactional
class TeamAgreementsTest {
    private static final String WORDS = "What you learn here stays here, and each keeps what was theirs. ".repeat(6);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Teamed teamed;

    @Autowired
    TeamAgreements consents;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementPublishing publishing;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister register;

    TeamFixtures fixtures;
    AccountId leader;
    AccountId member;
    TeamId team;

    @BeforeEach
    void a_team_of_two() {
        fixtures = new TeamFixtures(jdbc);
        leader = fixtures.researcher("Guida");
        member = fixtures.researcher("Collega");
        team = teamed.of(fixtures.challenge(new TeamRules(2, 4, 2).agreed(true)), leader, member);
    }

    @Test
    void it_is_ready_when_the_last_has_accepted_and_each_has_a_record_of_it() {
        assertThat(status()).isEqualTo(TeamStatus.FORMING);
        accept(leader);
        assertThat(status()).isEqualTo(TeamStatus.FORMING);
        TeamConsent seen = of(leader);
        assertThat(seen.accepted()).isTrue();
        assertThat(seen.members()).isEqualTo(2);
        assertThat(seen.waiting()).singleElement().satisfies(each -> {
            assertThat(each.account()).isEqualTo(member);
            assertThat(each.name()).isEqualTo("Collega");
        });
        accept(member);
        assertThat(status()).isEqualTo(TeamStatus.READY);
        settled();
        assertThat(of(member).own().orElseThrow().ipOption()).isEqualTo(1);
        assertThat(jdbc.sql("""
                        select count(*) from team_agreement_acceptance a join team_agreement v on v.version = a.agreement
                        where a.sha256 = v.sha256 and membership_id in (select id from membership where team_id = :team)""")
                        .param("team", team.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void without_it_the_team_cannot_hand_in() {
        accept(leader);
        refused(() -> register.entered(team), "team.enter.notReady");
    }

    @Test
    void a_new_version_is_accepted_anew_and_the_old_one_no_more() {
        accept(leader);
        accept(member);
        int before = current();
        AccountId office = ActingAs.programmeOffice(jdbc, "Ufficio");
        assertThat(call(office, () -> publishing.effect(AgreementKind.TEAM)).people())
                .isGreaterThanOrEqualTo(2);
        run(office, () -> publishing.publish(AgreementKind.TEAM, new LocalizedText(WORDS, WORDS), before));
        assertThat(status()).isEqualTo(TeamStatus.FORMING);
        assertThat(of(leader).accepted()).isFalse();
        assertThat(of(leader).own().orElseThrow().agreement().version()).isEqualTo(before);
        refused(() -> run(leader, () -> consents.accept(team, before)), "access.agree.newVersion");
        accept(leader);
        accept(member);
        assertThat(status()).isEqualTo(TeamStatus.READY);
        settled();
    }

    @Test
    void somebody_new_accepts_for_themselves_and_who_comes_back_accepts_again() {
        accept(leader);
        accept(member);
        run(member, () -> membership.leave(team));
        assertThat(status()).isEqualTo(TeamStatus.FORMING);
        AccountId third = fixtures.researcher("Nuova");
        teamed.join(team, leader, third);
        assertThat(status()).isEqualTo(TeamStatus.FORMING);
        teamed.join(team, leader, member);
        accept(third);
        assertThat(status()).isEqualTo(TeamStatus.FORMING);
        accept(member);
        assertThat(status()).isEqualTo(TeamStatus.READY);
        settled();
    }

    @Test
    void it_is_for_members_alone_and_only_where_it_is_asked() {
        AccountId other = fixtures.researcher("Altra");
        assertThatThrownBy(() -> call(other, () -> consents.of(team))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> consents.accept(team, current())))
                .isInstanceOf(NotFound.class);
        ChallengeId free = fixtures.challenge(new TeamRules(1, 3, 1));
        TeamId unasked = teamed.of(free, other);
        assertThat(call(other, () -> consents.of(unasked))).isEmpty();
        refused(() -> run(other, () -> consents.accept(unasked, current())), "team.agreement.notAsked");
    }

    @Test
    void nobody_counts_as_having_accepted_without_the_record() {
        jdbc.sql("update membership set agreement = 1 where team_id = :team")
                .param("team", team.value())
                .update();
        assertThatThrownBy(this::settled).hasMessageContaining("was not accepted");
    }

    private void settled() {
        jdbc.sql("set constraints all immediate").update();
    }

    private void accept(AccountId who) {
        run(who, () -> consents.accept(team, current()));
    }

    private TeamConsent of(AccountId who) {
        return call(who, () -> consents.of(team)).orElseThrow();
    }

    private int current() {
        return agreements.current(AgreementKind.TEAM).version();
    }

    private TeamStatus status() {
        return register.find(team).orElseThrow().status();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
