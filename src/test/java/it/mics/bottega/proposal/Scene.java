package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.team.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open challenge of a company and a team that is ready for it, written straight into the database. */
public final class Scene {
    private final JdbcClient jdbc;
    public final OrganisationId company;
    public final AccountId owner;
    public final ChallengeId challenge = new ChallengeId(UUID.randomUUID());
    public final AccountId leader;
    public final AccountId member;
    public final AccountId third;
    public final TeamId team;

    /** Everybody and everything at once; spoke 3 is the primary spoke, 6 a secondary one. */
    public Scene(JdbcClient jdbc) {
        this.jdbc = jdbc;
        company = ActingAs.company(jdbc, "Conceria di prova");
        owner = ActingAs.companyMember(jdbc, "Marta Prova", company);
        jdbc.sql("""
                        insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en,
                            primary_spoke, trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by,
                            created_at, updated_at)
                        values (:id, next_challenge_code(2031), :owner, :author, 'OPEN', 'Leather that survives salt', 'Teaser', 'Need', 'Today',
                            'Wanted', 3, 3, 6, 'PILOT', 'OPEN', 1, now() - interval '30 days', now() + interval '10 days',
                            now() + interval '30 days', now() - interval '40 days', now())""")
                .param("id", challenge.value())
                .param("owner", company.value())
                .param("author", owner.value())
                .update();
        jdbc.sql("insert into challenge_spoke (challenge_id, spoke) values (:id, 6)")
                .param("id", challenge.value())
                .update();
        OrganisationId first = ActingAs.organisation(jdbc, "Ateneo di prova", "UNIVERSITY");
        OrganisationId second = ActingAs.organisation(jdbc, "Istituto di prova", "PUBLIC_RESEARCH");
        leader = ActingAs.researcher(jdbc, "Giulia Prova", first);
        member = ActingAs.researcher(jdbc, "Karim Prova", second);
        third = ActingAs.researcher(jdbc, "Lea Prova", second);
        team = team("Concia Chiara", leader, List.of(member, third));
    }

    /** Another team, ready, of this leader and three fresh colleagues. */
    public TeamId otherTeam(String name, AccountId otherLeader) {
        return team(
                name,
                otherLeader,
                List.of(
                        ActingAs.researcher(
                                jdbc, "Anna Prova", ActingAs.organisation(jdbc, "Altro ateneo", "UNIVERSITY")),
                        ActingAs.researcher(
                                jdbc,
                                "Bruno Prova",
                                ActingAs.organisation(jdbc, "Altro istituto", "PUBLIC_RESEARCH"))));
    }

    /** Moves the deadline so that the last instant for whoever has begun is at this distance from the database's now. */
    public void lastInstantIn(Duration distance) {
        deadlineIn(distance.minus(SubmissionDeadline.GRACE));
        jdbc.sql("update proposal set created_at = created_at - interval '1 day' where challenge_id = :id")
                .param("id", challenge.value())
                .update();
    }

    /** Moves the deadline that everybody reads to this distance from the database's now. */
    public void deadlineIn(Duration distance) {
        jdbc.sql(
                        "update challenge set submit_until = clock_timestamp() + make_interval(secs => :seconds) where id = :id")
                .param("seconds", distance.toMillis() / 1000.0)
                .param("id", challenge.value())
                .update();
    }

    /** The deadline has passed and the challenge is closed. */
    public void close() {
        jdbc.sql(
                        "update challenge set submit_until = clock_timestamp() - interval '16 minutes', status = 'CLOSED_TO_ENTRIES' where id = :id")
                .param("id", challenge.value())
                .update();
    }

    /** The day promised for the answers has passed. */
    public void promiseBroken() {
        jdbc.sql(
                        "update challenge set submit_until = now() - interval '9 days', decide_by = now() - interval '1 day' where id = :id")
                .param("id", challenge.value())
                .update();
    }

    /** The state of the team now. */
    public String teamStatus(TeamId id) {
        return jdbc.sql("select status from team where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** The state of the challenge now. */
    public String challengeStatus() {
        return jdbc.sql("select status from challenge where id = :id")
                .param("id", challenge.value())
                .query(String.class)
                .single();
    }

    private TeamId team(String name, AccountId first, List<AccountId> others) {
        TeamId id = TeamId.random();
        jdbc.sql("""
                        insert into team (id, challenge_id, name, pitch_en, status, max_members, founded_by, founded_at)
                        values (:id, :challenge, :name, 'We know hides.', 'READY', 6, :leader, now())""")
                .param("id", id.value())
                .param("challenge", challenge.value())
                .param("name", name)
                .param("leader", first.value())
                .update();
        // One statement, so that the team has its leader when the transaction ends.
        jdbc.sql("""
                        insert into membership (id, team_id, challenge_id, account_id, status, leader, role_title, organisation_at_join, asked_at, joined_at)
                        select gen_random_uuid(), :team, :challenge, account.id, 'ACTIVE', account.id = :leader, 'Chemist',
                            (select organisation_id from affiliation where account_id = account.id limit 1), now(), now()
                        from account where id in (:people)""")
                .param("team", id.value())
                .param("challenge", challenge.value())
                .param("leader", first.value())
                .param(
                        "people",
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
                                .map(AccountId::value)
                                .toList())
                .update();
        return id;
    }
}
