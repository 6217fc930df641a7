package it.mics.bottega.governance.conflict;

import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A challenge that waits at a spoke, and the people who may or may not decide about it. */
public final class ConflictScene {
    static final int SPOKE = 8;

    private final JdbcClient jdbc;
    private final ModerationDesk desk;
    /** The name of the company, which no other scene has: lists of names end after a few. */
    public final String companyName =
            "Prova Legami " + UUID.randomUUID().toString().substring(0, 8);

    public final OrganisationId company;
    public final OrganisationId university;
    public final AccountId author;
    public final AccountId leader;
    public final AccountId office;
    public final ChallengeId challenge;

    /** Nobody is related to anybody yet. */
    public ConflictScene(JdbcClient jdbc, ChallengeAuthoring authoring, ModerationDesk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
        company = ActingAs.company(jdbc, companyName);
        university = ActingAs.organisation(jdbc, "Ateneo dei legami", "UNIVERSITY");
        author = ActingAs.companyMember(jdbc, "Ada Autrice", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Guida", SPOKE);
        office = ActingAs.programmeOffice(jdbc, "Ufficio Prova");
        ActingAs.affiliate(jdbc, leader, university);
        challenge = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            String title = "Legami " + started.value().toString().substring(0, 8);
            authoring.save(
                    started,
                    Drafts.complete(title, SPOKE, Instant.now()),
                    authoring.sheet(started).version());
            authoring.submit(started, authoring.sheet(started).version());
            return started;
        });
    }

    public CaseId open() {
        return desk.openOn("challenge", challenge.value()).orElseThrow().id();
    }

    /** The author works where the leader works: a second signature is needed. */
    public void sameInstitution() {
        ActingAs.affiliate(jdbc, author, university);
    }

    /** Another deputy of the spoke, who belongs to this organisation or to none. */
    AccountId deputy(@Nullable OrganisationId organisation) {
        AccountId deputy = ActingAs.person(jdbc, "Vice", new Grant(Role.SPOKE_DEPUTY, null, SPOKE));
        if (organisation != null) ActingAs.affiliate(jdbc, deputy, organisation);
        return deputy;
    }

    /** The person belonged to the organisation until this day. */
    void belongedUntil(AccountId person, OrganisationId organisation, LocalDate until) {
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, until, verified_by)
                values (gen_random_uuid(), :person, :organisation, :since, :until, 'SELF')""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("since", until.minusYears(3))
                .param("until", until)
                .update();
    }

    /** A work on this person’s profile. */
    void output(AccountId person, String title, int year, @Nullable String doi) {
        jdbc.sql("insert into researcher_profile (account_id, updated_at) values (:id, now()) on conflict do nothing")
                .param("id", person.value())
                .update();
        jdbc.sql("""
                insert into profile_output (id, account_id, title, year, doi)
                values (gen_random_uuid(), :id, :title, :year, :doi)""")
                .param("id", person.value())
                .param("title", title)
                .param("year", year)
                .param("doi", doi)
                .update();
    }

    /** The person declares a relation to that one. */
    void declares(AccountId person, String kind, AccountId other, @Nullable LocalDate ended) {
        jdbc.sql("""
                insert into declared_relation (id, account_id, kind, other_account, declared_at, ended_at)
                values (gen_random_uuid(), :person, :kind, :other, coalesce(:ended::date, current_date) - 1, :ended::date)""")
                .param("person", person.value())
                .param("kind", kind)
                .param("other", other.value())
                .param("ended", ended)
                .update();
    }

    String status() {
        return jdbc.sql("select status from challenge where id = :id")
                .param("id", challenge.value())
                .query(String.class)
                .single();
    }

    /** What was kept with the decision: part, severities found, in the order in which it was kept. */
    List<String> evidence() {
        return jdbc.sql("""
                select part || ' ' || (select count(*) from decision_finding where check_id = id) from decision_check
                where subject = :id order by at, part desc""").param("id", challenge.value()).query(String.class).list();
    }

    int decided() {
        return jdbc.sql("select count(*) from moderation_case where subject = :id and status = 'DECIDED'")
                .param("id", challenge.value())
                .query(Integer.class)
                .single();
    }

    UUID checkOf(String part) {
        return jdbc.sql("select id from decision_check where subject = :id and part = :part")
                .param("id", challenge.value())
                .param("part", part)
                .query(UUID.class)
                .single();
    }
}
