package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.rule.TeamMix;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever people try in whatever order, a team never gets where it must not be, and every refusal has its words. */
class TeamWalkTest {
    private static final int WALKS = 2_000;
    private static final int STEPS = 60;
    private static final int PLACES = 3;
    private static final TeamRules RULES = new TeamRules(2, PLACES, 2);
    private static final TeamForm FORM = new TeamForm("Concia", new LocalizedText("Pelle senza cromo", null), true);
    private static final List<ResourceBundle> WORDS = Stream.of(Locale.ITALIAN, Locale.ENGLISH)
            .map(language -> ResourceBundle.getBundle("i18n.team", language))
            .toList();

    private final Set<String> refusals = new TreeSet<>();
    private final Set<TeamStatus> reached = EnumSet.noneOf(TeamStatus.class);

    @Test
    void no_order_of_acts_leads_to_a_forbidden_state() {
        for (int seed = 0; seed < WALKS; seed++) new Walk(new Random(seed)).go("seed " + seed);
        assertThat(reached)
                .contains(TeamStatus.FORMING, TeamStatus.READY, TeamStatus.ENTERED)
                .contains(TeamStatus.DISBANDED, TeamStatus.AWARDED, TeamStatus.NOT_SELECTED);
        assertThat(refusals)
                .contains("team.join.full", "team.leaderOnly", "team.leave.leader")
                .contains("team.frozen.ENTERED", "team.frozen.AWARDED", "team.frozen.NOT_SELECTED")
                .contains("team.answer.expired", "team.enter.notReady")
                .allSatisfy(key -> assertThat(WORDS).allMatch(words -> words.containsKey(key), key));
    }

    private final class Walk {
        private final Random random;
        private final List<AccountId> people =
                Stream.generate(AccountId::random).limit(6).toList();
        private final List<OrganisationId> houses = Stream.generate(() -> new OrganisationId(UUID.randomUUID()))
                .limit(2)
                .toList();
        private Instant now = Instant.parse("2026-11-20T10:00:00Z");
        private final Team team;

        Walk(Random random) {
            this.random = random;
            team = new Team(ChallengeId.random(), FORM, PLACES, people.getFirst(), houses.getFirst(), now);
        }

        void go(String walk) {
            for (int step = 0; step < STEPS; step++) {
                TeamStatus before = team.status();
                List<AccountId> in = members();
                now = now.plus(Duration.ofHours(random.nextInt(30)));
                boolean refused = refused();
                if (refused) assertThat(members()).as(walk).isEqualTo(in);
                team.derive(RULES, TeamMix::unknown);
                reached.add(team.status());
                if (!before.open() && team.status() != before)
                    assertThat(before).as(walk).matches(TeamStatus::entered);
                if (before.entered() && team.status().entered())
                    assertThat(members()).as(walk).isEqualTo(in);
                check(walk + " step " + step);
            }
        }

        private boolean refused() {
            try {
                act();
                return false;
            } catch (RuleViolation no) {
                if (!(no instanceof NotFound)) refusals.add(no.key());
                return true;
            }
        }

        private void act() {
            AccountId by = any(people);
            AccountId other = any(people);
            switch (random.nextInt(15)) {
                case 0, 1, 2 -> team.invite(by, other, null, "", now);
                case 3, 4 -> team.request(by, null, "", now);
                case 5, 6, 7, 8 ->
                    team.accept(by, any(team.roster().memberships()).id(), any(houses), now);
                case 9 -> team.decline(by, any(team.roster().memberships()).id(), now);
                case 10 -> team.cancel(by, any(team.roster().memberships()).id(), now);
                case 11 -> team.leave(by, now);
                case 12 -> {
                    team.stepDown(by, other);
                    team.appoint(other);
                }
                case 13 -> {
                    if (random.nextInt(4) == 0) team.disband(by, now);
                }
                default -> handIn();
            }
        }

        private void handIn() {
            switch (random.nextInt(6)) {
                case 0 -> team.reopen();
                case 1 -> team.decide(random.nextBoolean());
                default -> team.enter(now);
            }
        }

        private void check(String where) {
            List<Membership> in = team.roster().memberships().stream()
                    .filter(Membership::isActive)
                    .toList();
            List<AccountId> current = team.roster().memberships().stream()
                    .filter(there -> there.status().current())
                    .map(Membership::account)
                    .toList();
            assertThat(current).as(where).doesNotHaveDuplicates();
            assertThat(in).as(where).hasSizeLessThanOrEqualTo(PLACES);
            assertThat(team.roster().memberships().stream()
                            .filter(Membership::isLeader)
                            .count())
                    .as(where)
                    .isEqualTo(in.isEmpty() ? 0 : 1);
            assertThat(in.isEmpty()).as(where).isEqualTo(team.status() == TeamStatus.DISBANDED);
            if (team.status().open()) return;
            assertThat(team.roster().memberships())
                    .as(where)
                    .noneMatch(there -> there.status().pending());
        }

        private List<AccountId> members() {
            return team.roster().memberships().stream()
                    .filter(Membership::isActive)
                    .map(Membership::account)
                    .toList();
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
