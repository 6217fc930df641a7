package it.mics.bottega.team.merge;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last voice for two teams to become one, somebody who joins the host and somebody who leaves the guest, all at the same moment. */
@BottegaTest
class MergeRaceTest {
    private static final int ROUNDS = Rounds.MANY;
    private static final int MOST = 4;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamMerging merging;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamRegister teams;

    private record Round(TeamId guest, TeamId host, MergeId merge, MembershipId asked) {}

    @Test
    void nobody_is_in_two_teams_and_no_team_is_too_large() throws Exception {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId second = fixtures.researcher("Seconda");
        AccountId third = fixtures.researcher("Terzo");
        AccountId fifth = fixtures.researcher("Quinta");
        List<Round> all = rounds(fixtures.researcher("Prima"), second, third, fixtures.researcher("Quarto"), fifth);
        List<Outcome> outcomes = Rounds.race(ROUNDS, n -> {
            Round round = all.get(n);
            List<Act> acts = new ArrayList<>(List.of(
                    new Act("merge", () -> run(third, () -> merging.agree(round.merge))),
                    new Act("join", () -> run(fifth, () -> membership.accept(round.asked)))));
            if (n % 3 == 0) acts.add(new Act("leave", () -> run(second, () -> membership.leave(round.guest))));
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
            assertThat(host.has(fifth)).as("round %d", n).isEqualTo(joined);
            if (joined && n % 3 != 0) assertThat(gone).as("round %d", n).isFalse();
        }
        assertThat(merged).as("the race is one").isBetween(1, ROUNDS - 1);
    }

    /** As many challenges, each with two teams of two that are one voice short of being one, and somebody whom the host has invited. */
    private List<Round> rounds(AccountId... five) {
        OrganisationId company = ActingAs.company(jdbc, "Tessitura di prova");
        AccountId author = ActingAs.companyMember(jdbc, "Ada Prova", company);
        jdbc.sql("""
                        with c as (insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en,
                                primary_spoke, trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by,
                                team_min, team_max, institutions_min, created_at, updated_at)
                            select gen_random_uuid(), next_challenge_code(2035), :owner, :author, 'OPEN', 'Race', 'Teaser', 'Need', 'Today', 'Wanted', 3,
                                3, 6, 'PILOT', 'OPEN', 1, now() - interval '3 days', now() + interval '9 days', now() + interval '30 days', 1, :most, 1,
                                now() - interval '4 days', now() from generate_series(1, :many) returning id)
                        insert into team (id, challenge_id, name, pitch_en, status, max_members, founded_by, founded_at)
                        select gen_random_uuid(), c.id, side.name || c.id, 'Race', 'READY', :most, side.leader, now()
                        from c cross join (values ('Ospite ', :first::uuid), ('Casa ', :third::uuid)) side (name, leader)""")
                .param("owner", company.value())
                .param("author", author.value())
                .param("most", MOST)
                .param("many", ROUNDS)
                .param("first", five[0].value())
                .param("third", five[2].value())
                .update();
        for (int i = 0; i < five.length; i++)
            jdbc.sql("""
                            insert into membership (id, team_id, challenge_id, account_id, status, leader, asked_at, joined_at, expires_at)
                            select gen_random_uuid(), id, challenge_id, :who, :status, :leads, now(),
                                case when :status = 'ACTIVE' then now() end, now() + interval '7 days'
                            from team where founded_by = :founder""")
                    .param("who", five[i].value())
                    .param("status", i == 4 ? "INVITED" : "ACTIVE")
                    .param("leads", i == 0 || i == 2)
                    .param("founder", five[i < 2 ? 0 : 2].value())
                    .update();
        jdbc.sql("""
                        insert into team_merge (id, guest_id, host_id, opened_by, message, opened_at)
                        select gen_random_uuid(), g.id, h.id, :first, 'We belong together.', now() from team g
                        join team h on h.challenge_id = g.challenge_id and h.founded_by = :third where g.founded_by = :first""")
                .param("first", five[0].value())
                .param("third", five[2].value())
                .update();
        for (int voice : new int[] {0, 1, 3})
            jdbc.sql(
                            "insert into team_merge_voice (merge_id, account_id, at) select id, :who, now() from team_merge where opened_by = :first")
                    .param("who", five[voice].value())
                    .param("first", five[0].value())
                    .update();
        return jdbc.sql("""
                        select q.guest_id, q.host_id, q.id, m.id as asked from team_merge q
                        join membership m on m.team_id = q.host_id and m.account_id = :fifth where q.opened_by = :first""")
                .param("first", five[0].value())
                .param("fifth", five[4].value())
                .query((row, n) -> new Round(
                        new TeamId(row.getObject("guest_id", UUID.class)),
                        new TeamId(row.getObject("host_id", UUID.class)),
                        new MergeId(row.getObject("id", UUID.class)),
                        new MembershipId(row.getObject("asked", UUID.class))))
                .list();
    }
}
