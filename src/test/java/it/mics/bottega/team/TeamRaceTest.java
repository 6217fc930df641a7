package it.mics.bottega.team;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people take the last place of a team while its leader disbands it: nobody is left in a team that has ended, and no place goes twice. */
@BottegaTest
class TeamRaceTest {
    private static final int PLACES = 3;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TeamMembership membership;

    @Autowired
    TeamFormation formation;

    private record Ways(TeamId team, MembershipId first, MembershipId second) {}

    @Test
    void the_last_place_goes_once_and_nobody_comes_into_a_team_that_has_ended() throws Exception {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId leader = fixtures.researcher("Guida");
        AccountId member = fixtures.researcher("Membro");
        AccountId first = fixtures.researcher("Prima");
        AccountId second = fixtures.researcher("Secondo");
        List<Ways> all = teams(leader, member, List.of(first, second));
        List<Outcome> outcomes = Rounds.race(Rounds.MANY, n -> {
            Ways ways = all.get(n);
            List<Act> acts = new ArrayList<>(List.of(
                    new Act("join", () -> run(first, () -> membership.accept(ways.first()))),
                    new Act("join", () -> run(second, () -> membership.accept(ways.second()))),
                    new Act("leave", () -> run(member, () -> membership.leave(ways.team())))));
            if (n % 2 == 0) acts.add(new Act("disband", () -> run(leader, () -> formation.disband(ways.team()))));
            return acts;
        });
        for (int n = 0; n < Rounds.MANY; n++) {
            Outcome outcome = outcomes.get(n);
            assertThat(outcome.refusals())
                    .as("round %d", n)
                    .isSubsetOf(
                            "team.join.full",
                            "team.answer.CANCELLED",
                            "team.frozen.DISBANDED",
                            "notFound",
                            "error.notFound");
            int left = outcome.times("leave");
            if (n % 2 == 1) {
                assertThat(left).isEqualTo(1);
                assertThat(outcome.times("join")).as("round %d", n).isBetween(1, 2);
            } else assertThat(outcome.times("disband")).as("round %d", n).isEqualTo(1);
        }
        assertThat(outcomes).as("the race is one").anyMatch(each -> each.times("join") == 2);
        assertThat(outcomes).anyMatch(each -> each.times("join") == 1 && each.times("disband") == 0);
        assertThat(outcomes).anyMatch(each -> each.times("join") == 0);
        assertThat(broken(leader)).isZero();
    }

    /** Teams with too many people or a wrong count, or that have ended with somebody or something in them, or with nobody have not ended. */
    private int broken(AccountId leader) {
        return jdbc.sql("""
                        select count(*) from team t
                        cross join lateral (select count(*) filter (where status = 'ACTIVE') as people, count(*) filter (where leader) as leaders,
                            count(*) filter (where status in ('INVITED', 'REQUESTED')) as waiting from membership where team_id = t.id) m
                        where t.founded_by = :leader and t.name like 'Posto %' and (
                            m.people > t.max_members or m.people <> t.active_members
                            or (t.status = 'DISBANDED') <> (m.people = 0)
                            or m.leaders <> least(m.people, 1)
                            or t.status = 'DISBANDED' and (m.waiting > 0 or t.recruiting))""")
                .param("leader", leader.value())
                .query(Integer.class)
                .single();
    }

    /** As many challenges, each with a team of two that has one place left and has invited two. */
    private List<Ways> teams(AccountId leader, AccountId member, List<AccountId> invited) {
        OrganisationId company = ActingAs.company(jdbc, "Tessitura di prova");
        AccountId author = ActingAs.companyMember(jdbc, "Ada Prova", company);
        jdbc.sql("""
                        with c as (insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en,
                                primary_spoke, trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by,
                                team_min, institutions_min, created_at, updated_at)
                            select gen_random_uuid(), next_challenge_code(2034), :owner, :author, 'OPEN', 'Race', 'Teaser', 'Need', 'Today', 'Wanted', 3, 3,
                                6, 'PILOT', 'OPEN', 1, now() - interval '3 days', now() + interval '9 days', now() + interval '30 days', 2, 1,
                                now() - interval '4 days', now() from generate_series(1, :many) returning id),
                        t as (insert into team (id, challenge_id, name, pitch_en, status, max_members, founded_by, founded_at)
                            select gen_random_uuid(), id, 'Posto ' || id, 'Race', 'READY', :places, :leader, now() from c returning id, challenge_id)
                        insert into membership (id, team_id, challenge_id, account_id, status, leader, asked_at, joined_at, expires_at)
                        select gen_random_uuid(), t.id, t.challenge_id, a.id, case when a.id in (:leader, :member) then 'ACTIVE' else 'INVITED' end,
                            a.id = :leader, now(), case when a.id in (:leader, :member) then now() end, now() + interval '7 days'
                        from t cross join account a where a.id in (:leader, :member, :first, :second)""")
                .param("owner", company.value())
                .param("author", author.value())
                .param("leader", leader.value())
                .param("member", member.value())
                .param("first", invited.getFirst().value())
                .param("second", invited.getLast().value())
                .param("places", PLACES)
                .param("many", Rounds.MANY)
                .update();
        return jdbc.sql("""
                        select t.id as team, a.id as first, b.id as second from team t
                        join membership a on a.team_id = t.id and a.account_id = :first
                        join membership b on b.team_id = t.id and b.account_id = :second where t.founded_by = :leader""")
                .param("leader", leader.value())
                .param("first", invited.getFirst().value())
                .param("second", invited.getLast().value())
                .query((row, n) -> new Ways(
                        new TeamId(row.getObject("team", UUID.class)),
                        new MembershipId(row.getObject("first", UUID.class)),
                        new MembershipId(row.getObject("second", UUID.class))))
                .list();
    }
}
