package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.rule.TeamMix;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final TeamForm FORM =
            new TeamForm("Concia Chiara", new LocalizedText("Pelle senza cromo", null), true);
    private static final TeamRules TWO_OF_TWO = new TeamRules(2, 3, 2);

    private final AccountId leader = AccountId.random();
    private final AccountId other = AccountId.random();
    private final OrganisationId here = new OrganisationId(UUID.randomUUID());
    private final OrganisationId there = new OrganisationId(UUID.randomUUID());
    private final Team team = new Team(ChallengeId.random(), FORM, 3, leader, here, NOW);

    @Nested
    class Founding {
        @Test
        void the_founder_leads_a_team_that_forms() {
            assertThat(team.status()).isEqualTo(TeamStatus.FORMING);
            assertThat(team.roster().memberships()).singleElement().satisfies(own -> {
                assertThat(own.isLeader()).isTrue();
                assertThat(own.member().organisationAtJoin()).isEqualTo(here);
            });
        }

        @Test
        void a_team_needs_a_name_and_a_pitch_in_one_language() {
            refused(
                    "team.name.missing",
                    () -> new Team(ChallengeId.random(), new TeamForm(" ", FORM.pitch(), true), 3, leader, here, NOW));
            refused(
                    "team.pitch.missing",
                    () -> new Team(
                            ChallengeId.random(), new TeamForm("A", LocalizedText.EMPTY, true), 3, leader, here, NOW));
        }

        @Test
        void a_pitch_is_short_in_each_language() {
            String longest = "a".repeat(TeamForm.LONGEST_PITCH);
            team.edit(leader, new TeamForm("A", new LocalizedText(longest, longest), true));
            refused(
                    "team.pitch.tooLong",
                    () -> team.edit(leader, new TeamForm("A", new LocalizedText(null, longest + "a"), true)));
        }
    }

    @Nested
    class Joining {
        @Test
        void an_invited_person_joins_only_by_an_own_act() {
            team.invite(leader, other, null, "", NOW);
            MembershipId way = pending(other);
            assertThatThrownBy(() -> team.accept(leader, way, there, NOW)).isInstanceOf(NotFound.class);
            team.accept(other, way, there, NOW);
            assertThat(status(other)).isEqualTo(MembershipStatus.ACTIVE);
        }

        @Test
        void a_request_is_answered_by_the_leader() {
            team.request(other, null, "", NOW);
            MembershipId way = pending(other);
            assertThatThrownBy(() -> team.accept(other, way, there, NOW)).isInstanceOf(RuntimeException.class);
            team.accept(leader, way, there, NOW);
            assertThat(status(other)).isEqualTo(MembershipStatus.ACTIVE);
        }

        @Test
        void after_seven_days_nobody_can_accept() {
            team.invite(leader, other, null, "", NOW);
            MembershipId way = pending(other);
            refused("team.answer.expired", () -> team.accept(other, way, there, NOW.plus(Duration.ofDays(7))));
            team.accept(other, way, there, NOW.plus(Duration.ofDays(7)).minusMillis(1));
        }

        @Test
        void a_person_is_asked_once_at_a_time() {
            team.invite(leader, other, null, "", NOW);
            refused("team.ask.INVITED", () -> team.request(other, null, "", NOW));
            team.decline(other, pending(other), NOW);
            team.request(other, null, "", NOW);
            refused("team.ask.REQUESTED", () -> team.invite(leader, other, null, "", NOW));
        }

        @Test
        void a_full_team_takes_nobody() {
            join(other, there);
            join(AccountId.random(), there);
            refused("team.join.full", () -> team.request(AccountId.random(), null, "", NOW));
        }

        @Test
        void only_the_leader_invites_and_only_who_asked_takes_back() {
            join(other, there);
            AccountId third = AccountId.random();
            refused("team.leaderOnly", () -> team.invite(other, third, null, "", NOW));
            team.request(third, null, "", NOW);
            assertThatThrownBy(() -> team.cancel(leader, pending(third), NOW)).isInstanceOf(NotFound.class);
            team.cancel(third, pending(third), NOW);
            assertThat(status(third)).isEqualTo(MembershipStatus.CANCELLED);
        }

        @Test
        void a_role_is_filled_by_who_joins_for_it() {
            OpenRoleId role = team.openRole(
                    leader, new OpenRoleForm(new LocalizedText("Chimica", null), 1, Map.of(new SkillId(305), 3)), NOW);
            team.invite(leader, other, role, "", NOW);
            team.accept(other, pending(other), there, NOW);
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            refused("team.role.taken", () -> team.request(AccountId.random(), role, "", NOW));
            team.leave(other, NOW);
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            team.request(AccountId.random(), role, "", NOW);
        }
    }

    @Nested
    class Leaving {
        @Test
        void the_leader_hands_over_before_leaving() {
            join(other, there);
            refused("team.leave.leader", () -> team.leave(leader, NOW));
            team.stepDown(leader, other);
            team.appoint(other);
            team.leave(leader, NOW);
            assertThat(team.roster().memberships())
                    .filteredOn(Membership::isLeader)
                    .extracting(Membership::account)
                    .containsExactly(other);
        }

        @Test
        void the_lead_goes_to_members_only() {
            assertThatThrownBy(() -> team.stepDown(leader, other)).isInstanceOf(NotFound.class);
        }

        @Test
        void the_last_who_leaves_disbands_the_team_and_ends_what_waits() {
            team.invite(leader, other, null, "", NOW);
            team.leave(leader, NOW);
            assertThat(team.status()).isEqualTo(TeamStatus.DISBANDED);
            assertThat(status(other)).isEqualTo(MembershipStatus.CANCELLED);
        }
    }

    @Nested
    class Readiness {
        @Test
        void the_state_follows_the_rules_both_ways() {
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            assertThat(team.status()).isEqualTo(TeamStatus.FORMING);
            join(other, there);
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            assertThat(team.status()).isEqualTo(TeamStatus.READY);
            team.leave(other, NOW);
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            assertThat(team.status()).isEqualTo(TeamStatus.FORMING);
        }

        @Test
        void two_people_of_one_institution_are_not_two_institutions() {
            join(other, here);
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            assertThat(team.status()).isEqualTo(TeamStatus.FORMING);
        }

        @Test
        void only_a_ready_team_enters_and_then_nobody_comes_or_goes() {
            refused("team.enter.notReady", () -> team.enter(NOW));
            join(other, there);
            AccountId third = AccountId.random();
            team.request(third, null, "", NOW);
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            team.enter(NOW);
            assertThat(status(third)).isEqualTo(MembershipStatus.CANCELLED);
            refused("team.frozen.ENTERED", () -> team.leave(other, NOW));
            refused("team.frozen.ENTERED", () -> team.stepDown(leader, other));
            refused("team.frozen.ENTERED", () -> team.disband(leader, NOW));
            refused("team.frozen.ENTERED", () -> team.invite(leader, AccountId.random(), null, "", NOW));
            team.reopen();
            team.derive(TWO_OF_TWO, TeamMix::unknown);
            assertThat(team.status()).isEqualTo(TeamStatus.READY);
            team.leave(other, NOW);
        }
    }

    private void join(AccountId person, @Nullable OrganisationId organisation) {
        team.request(person, null, "", NOW);
        team.accept(leader, pending(person), organisation, NOW);
    }

    private MembershipId pending(AccountId person) {
        return team.roster().memberships().stream()
                .filter(way -> way.account().equals(person) && way.status().pending())
                .map(Membership::id)
                .findFirst()
                .orElseThrow();
    }

    private MembershipStatus status(AccountId person) {
        return team.roster().memberships().stream()
                .filter(way -> way.account().equals(person))
                .reduce((first, last) -> last)
                .orElseThrow()
                .status();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
