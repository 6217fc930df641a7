package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open challenges and researchers from which tests make teams. */
public final class TeamFixtures {
    private final JdbcClient jdbc;

    public TeamFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open challenge of a new company, with these rules and skills. */
    public ChallengeId challenge(TeamRules rules, SkillRequirement... skills) {
        OrganisationId owner = ActingAs.company(jdbc, "Filatura di prova");
        AccountId author = ActingAs.companyMember(jdbc, "Ada Prova", owner);
        ChallengeId id = ChallengeId.random();
        OffsetDateTime now = OffsetDateTime.now();
        jdbc.sql("""
                insert into challenge (id, code, owner_id, author_id, status, title_it, title_en, teaser_it, need_it, today_it, wanted_it,
                    primary_spoke, trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by,
                    team_min, team_max, institutions_min, agreement_required, created_at, updated_at)
                values (:id, next_challenge_code(2026), :owner, :author, 'OPEN', 'Una sfida di prova', 'A test challenge', 'In breve', 'Serve',
                    'Oggi', 'Domani', 3, 3, 5, 'CONTRACT', 'OPEN', 1, :opened, :until, :decide, :min, :max, :institutions, :agreement, :opened, :opened)""")
                .param("id", id.value())
                .param("owner", owner.value())
                .param("author", author.value())
                .param("opened", now.minusDays(5))
                .param("until", now.plusDays(40))
                .param("decide", now.plusDays(80))
                .param("min", rules.minSize())
                .param("max", rules.maxSize())
                .param("institutions", rules.minInstitutions())
                .param("agreement", rules.agreement())
                .update();
        for (int i = 0; i < skills.length; i++) {
            jdbc.sql(
                            "insert into challenge_skill (challenge_id, position, skill, min_level, weight, must_have) values (:id, :n, :skill, :level, 1, :must)")
                    .param("id", id.value())
                    .param("n", i)
                    .param("skill", skills[i].skill().value())
                    .param("level", skills[i].minLevel())
                    .param("must", skills[i].mustHave())
                    .update();
        }
        return id;
    }

    /** A researcher of a new university who is open to teams. */
    public AccountId researcher(String name) {
        AccountId id =
                ActingAs.researcher(jdbc, name, ActingAs.organisation(jdbc, "Università di " + name, "UNIVERSITY"));
        jdbc.sql("insert into researcher_profile (account_id, updated_at) values (:id, now())")
                .param("id", id.value())
                .update();
        return id;
    }

    /** This person hides their profile. */
    public void hide(AccountId person) {
        jdbc.sql("update researcher_profile set visibility = 'HIDDEN' where account_id = :id")
                .param("id", person.value())
                .update();
    }

    /** What a leader writes about a team of this name, made unique. */
    public static TeamForm form(String name) {
        return new TeamForm(
                name + " " + UUID.randomUUID(), new LocalizedText("Proviamo insieme", "We try together"), true);
    }

    /** The pending way of this person into this team. */
    public MembershipId pending(TeamId team, AccountId person) {
        return new MembershipId(jdbc.sql(
                        "select id from membership where team_id = :team and account_id = :person and status in ('INVITED', 'REQUESTED')")
                .param("team", team.value())
                .param("person", person.value())
                .query(UUID.class)
                .single());
    }

    /** Where the latest way of this person into this team stands. */
    public String status(TeamId team, AccountId person) {
        return jdbc.sql(
                        "select status from membership where team_id = :team and account_id = :person order by asked_at desc limit 1")
                .param("team", team.value())
                .param("person", person.value())
                .query(String.class)
                .single();
    }
}
