package it.mics.bottega.introduction;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.rounds.Crowd;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * As many introductions as there are rounds, each to a person of its own: the first of three asked for and waiting for
 * the spoke’s leader, the second asked for and offered, the third proposed and offered.
 */
final class IntroductionCrowd {
    final Scene scene;
    final AccountId spokeLeader;
    final List<AccountId> people;
    private final JdbcClient jdbc;

    IntroductionCrowd(JdbcClient jdbc, int number) {
        this.jdbc = jdbc;
        scene = new Scene(jdbc);
        spokeLeader = ActingAs.spokeLeader(jdbc, "Guida di gara", 3);
        people = Crowd.researchers(
                jdbc, number, "Ilenia Segreta", ActingAs.organisation(jdbc, "Istituto del segreto", "UNIVERSITY"));
        write("""
                insert into researcher_profile (account_id, headline_en, stage, visibility, open_to_teams, capacity, available_percent, updated_at)
                select person, 'Tanning chemist', 'POSTDOC', 'PROGRAMME', true, 2, 50, now() from crowd""");
        write("""
                insert into introduction (id, challenge_id, asker_id, person_id, spoke, origin, message, status, score, why_it, why_en, asked_at,
                    asker_yes_at, offered_at, reviewed_at, reviewed_by, expires_at)
                select person, :challenge, :asker, person, 3, case when proposed then 'PROPOSED' else 'REQUESTED' end,
                    case when proposed then '' else 'Shall we talk about vegetable tanning?' end,
                    case when reviewed then 'OFFERED' else 'IN_REVIEW' end, 80, 'Sa di concia', 'Knows tanning', now() - interval '1 hour',
                    case when not proposed then now() - interval '1 hour' end, case when reviewed then now() end, case when reviewed then now() end,
                    case when reviewed then :leader end,
                    case when reviewed then now() + case when place % 5 = 2 then make_interval(secs => 2 + place * 0.02) else interval '9 days' end end
                from crowd""");
        write("""
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                select person, 'introduction', person, 3, now() - interval '1 hour', now() + interval '5 days' from crowd where not reviewed""");
        write("""
                insert into team (id, challenge_id, name, pitch_en, status, max_members, founded_by, founded_at)
                select person, :challenge, 'Squadra ' || place, 'We know hides.', 'FORMING', 6, person, now() from crowd where place % 4 = 1""");
        write("""
                insert into membership (id, team_id, challenge_id, account_id, status, leader, role_title, asked_at, joined_at)
                select gen_random_uuid(), person, :challenge, person, 'ACTIVE', true, 'Chemist', now(), now() from crowd where place % 4 = 1""");
    }

    /** Whether the introduction of this round waits for the spoke’s leader. */
    boolean inReview(int round) {
        return round % 3 == 0;
    }

    /** The introduction of this round, which has the number of its person, as its case has. */
    IntroductionId introduction(int round) {
        return new IntroductionId(people.get(round).value());
    }

    UUID[] ids() {
        return people.stream().map(AccountId::value).toArray(UUID[]::new);
    }

    private void write(String insert) {
        jdbc.sql(
                        "with crowd as (select person, place - 1 as place, (place - 1) % 3 > 0 as reviewed, (place - 1) % 3 = 2 as proposed"
                                + " from unnest(:people) with ordinality as all_of (person, place)) "
                                + insert)
                .param("people", ids())
                .param("challenge", scene.challenge.value())
                .param("asker", scene.owner.value())
                .param("leader", spokeLeader.value())
                .update();
    }
}
