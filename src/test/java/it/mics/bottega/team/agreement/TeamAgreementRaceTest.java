package it.mics.bottega.team.agreement;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.Teamed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All members accept at the same moment, one of them twice: the team is ready, and everybody has one record. */
@BottegaTest
class TeamAgreementRaceTest {
    private static final int ROUNDS = 60;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Teamed teamed;

    @Autowired
    TeamAgreements consents;

    @Autowired
    Agreements agreements;

    @Autowired
    TeamRegister register;

    private record Round(TeamId team, List<AccountId> people) {}

    @Test
    void no_yes_is_lost() throws Exception {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        int version = agreements.current(AgreementKind.TEAM).version();
        List<Round> all = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            List<AccountId> people =
                    List.of(fixtures.researcher("A" + n), fixtures.researcher("B" + n), fixtures.researcher("C" + n));
            TeamId team = teamed.of(
                    fixtures.challenge(new TeamRules(3, 4, 2).agreed(true)),
                    people.getFirst(),
                    people.get(1),
                    people.get(2));
            all.add(new Round(team, people));
        }
        List<Outcome> outcomes = Rounds.race(ROUNDS, n -> {
            Round round = all.get(n);
            List<Act> acts = new ArrayList<>();
            for (AccountId each : round.people) acts.add(accept(round, each, version));
            acts.add(accept(round, round.people.getFirst(), version));
            return acts;
        });
        for (int n = 0; n < ROUNDS; n++) {
            assertThat(outcomes.get(n).times("accept")).as("round %d", n).isEqualTo(4);
            assertThat(register.find(all.get(n).team).orElseThrow().status())
                    .as("round %d", n)
                    .isEqualTo(TeamStatus.READY);
            assertThat(jdbc.sql("""
                            select count(*) from team_agreement_acceptance a join membership m on m.id = a.membership_id
                            where m.team_id = :team""")
                            .param("team", all.get(n).team.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    private Act accept(Round round, AccountId who, int version) {
        return new Act("accept", () -> run(who, () -> consents.accept(round.team, version)));
    }
}
