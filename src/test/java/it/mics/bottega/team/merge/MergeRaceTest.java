package it.mics.bottega.team.merge;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.Teamed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last voice for two teams to become one, somebody who joins the host and somebody who leaves the guest, all at the same moment. */
@BottegaTest
class MergeRaceTest {
    private static final int ROUNDS = 120;
    private static final int MOST = 4;

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

    private record Round(
            TeamId guest,
            TeamId host,
            AccountId second,
            AccountId third,
            AccountId fifth,
            MergeId merge,
            MembershipId asked) {}

    @Test
    void nobody_is_in_two_teams_and_no_team_is_too_large() throws Exception {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        List<Round> all = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) all.add(round(fixtures, n));
        List<Outcome> outcomes = Rounds.race(ROUNDS, n -> {
            Round round = all.get(n);
            List<Act> acts = new ArrayList<>(List.of(
                    new Act("merge", () -> run(round.third, () -> merging.agree(round.merge))),
                    new Act("join", () -> run(round.fifth, () -> membership.accept(round.asked)))));
            if (n % 3 == 0) acts.add(new Act("leave", () -> run(round.second, () -> membership.leave(round.guest))));
            return acts;
        });
        int merged = 0;
        for (int n = 0; n < ROUNDS; n++) {
            Round round = all.get(n);
            TeamFacts guest = teams.find(round.guest).orElseThrow();
            TeamFacts host = teams.find(round.host).orElseThrow();
            assertThat(outcomes.get(n).refusals())
                    .as("round %d", n)
                    .isSubsetOf(
                            "notFound",
                            "error.notFound",
                            "team.merge.tooMany",
                            "team.join.full",
                            "team.join.lastPlace",
                            "team.merge.over",
                            "team.frozen.MERGED");
            assertThat(host.members()).as("round %d", n).hasSizeLessThanOrEqualTo(MOST);
            boolean gone = guest.status() == TeamStatus.MERGED;
            if (gone) merged++;
            assertThat(guest.members().isEmpty()).as("round %d", n).isEqualTo(gone);
            assertThat(jdbc.sql("""
                            select count(*) from team where id = any(array[:guest, :host]::uuid[])
                                and active_members <> (select count(*) from membership where team_id = team.id and status = 'ACTIVE')""")
                            .param("guest", round.guest.value())
                            .param("host", round.host.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
            boolean joined = outcomes.get(n).times("join") == 1;
            assertThat(host.has(round.fifth)).as("round %d", n).isEqualTo(joined);
            if (joined && n % 3 != 0) assertThat(gone).as("round %d", n).isFalse();
        }
        assertThat(merged).as("the race is one").isBetween(1, ROUNDS - 1);
    }

    private Round round(TeamFixtures fixtures, int n) {
        ChallengeId challenge = fixtures.challenge(new TeamRules(1, MOST, 1));
        AccountId first = fixtures.researcher("A" + n);
        AccountId second = fixtures.researcher("B" + n);
        AccountId third = fixtures.researcher("C" + n);
        AccountId fourth = fixtures.researcher("D" + n);
        AccountId fifth = fixtures.researcher("E" + n);
        TeamId guest = teamed.of(challenge, first, second);
        TeamId host = teamed.of(challenge, third, fourth);
        run(third, () -> membership.invite(host, fifth, null, ""));
        MembershipId asked = fixtures.pending(host, fifth);
        MergeId merge = call(first, () -> merging.propose(guest, host, true, "We belong together."));
        run(second, () -> merging.agree(merge));
        run(fourth, () -> merging.agree(merge));
        return new Round(guest, host, second, third, fifth, merge, asked);
    }
}
