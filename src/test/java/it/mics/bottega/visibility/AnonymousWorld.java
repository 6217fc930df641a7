package it.mics.bottega.visibility;

import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A company whose name, city and region are words that occur nowhere else, and an open challenge in which it withholds them. */
public final class AnonymousWorld {
    static final SkillId SKILL = new SkillId(408);

    final String name = word();
    final String city = word();
    final OrganisationId company;
    final AccountId author;
    final ChallengeId challenge;
    final AccountId employee;
    final AccountId stranger;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    AnonymousWorld(
            JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events, String until) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        challenge = new TeamFixtures(jdbc).challenge(new TeamRules(2, 6, 1), new SkillRequirement(SKILL, 2, 1, true));
        company = ActingAs.company(jdbc, name);
        author = ActingAs.companyMember(jdbc, word(), company);
        jdbc.sql("update organisation set city = :city, region = '14', size = 'SMALL', staff = 711 where id = :id")
                .param("city", city)
                .param("id", company.value())
                .update();
        // Promises stand from the moment of opening, so the challenge is made before it opens.
        jdbc.sql("update challenge set opened_at = null, status = 'DRAFT' where id = :id")
                .param("id", challenge.value())
                .update();
        jdbc.sql("""
                        update challenge set owner_id = :owner, author_id = :author, anonymous_until = :until,
                            confidentiality = case when :until = 'ACCESS' then 'NDA' else 'OPEN' end where id = :id""")
                .param("owner", company.value())
                .param("author", author.value())
                .param("until", until)
                .param("id", challenge.value())
                .update();
        status("OPEN");
        employee = ActingAs.researcher(jdbc, word(), company);
        stranger = ActingAs.researcher(jdbc, word(), ActingAs.organisation(jdbc, "Ateneo di prova", "UNIVERSITY"));
        Researchers researchers = new Researchers(jdbc, transaction, events);
        researchers.profile(employee, "PUBLIC", "Imballaggi", Map.of(SKILL, 4));
        researchers.profile(stranger, "PUBLIC", "Imballaggi", Map.of(SKILL, 4));
    }

    /** Moves the challenge, and tells the index as the application does. */
    void status(String status) {
        transaction.executeWithoutResult(running -> {
            jdbc.sql(
                            "update challenge set status = :status, opened_at = coalesce(opened_at, now()), updated_at = now() where id = :id")
                    .param("status", status)
                    .param("id", challenge.value())
                    .update();
            events.publishEvent(new ChallengeChanged(challenge));
        });
    }

    /** Everything by which the company could be told. */
    List<String> secrets() {
        String writer = jdbc.sql("select display_name from account where id = :id")
                .param("id", author.value())
                .query(String.class)
                .single();
        return Stream.of(
                        name,
                        city,
                        writer,
                        "711 people",
                        company.value().toString(),
                        author.value().toString())
                .toList();
    }

    private static String word() {
        return "Qz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "vanth";
    }
}
