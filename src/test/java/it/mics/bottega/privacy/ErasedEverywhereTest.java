package it.mics.bottega.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.search.PeopleSearch;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody whose name stands wherever a name can stand, looked for after they have gone. */
@BottegaTest
class ErasedEverywhereTest {
    private static final String SURNAME = "Quondamatteo";
    private static final String EMAIL = "zelmira.quondam@example.org";
    private static final String ORCID = "0000-0001-6789-0127";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Erasures erasures;

    @Autowired
    KeptAboutMe data;

    @Autowired
    ExportFile files;

    @Autowired
    PeopleSearch search;

    @Autowired
    People people;

    @Autowired
    Hands proposals;

    @Autowired
    TeamCatalogue teams;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    Scene scene;
    AccountId person;
    AccountId reader;

    @BeforeEach
    void a_name_in_every_place() {
        scene = new Scene(jdbc);
        person = scene.leader;
        reader = ActingAs.researcher(jdbc, "Chi Cerca", null);
        sql("update account set display_name = 'Zelmira " + SURNAME + "', email = '" + EMAIL + "' where id = :id");
        sql("insert into login_identity (provider, subject, account_id) values ('idp', 'quondamatteo-' || :id, :id)");
        sql("insert into researcher_profile (account_id, headline_en, bio_en, orcid, visibility, pending, updated_at)"
                + " values (:id, 'Tanner', 'I am Zelmira Quondamatteo.', '" + ORCID
                + "', 'PUBLIC', '{\"bio\": \"Quondamatteo\"}', now())");
        sql(
                "insert into profile_output (id, account_id, title, year) values (gen_random_uuid(), :id, 'Quondamatteo on hides', 2024)");
        sql(
                "insert into consent (id, account_id, purpose, text_version, given_at) values (gen_random_uuid(), :id, 'PROFILE_SHOWN', 1, now())");
        sql("insert into notice (id, account_id, kind, event_key, detail, link, created_at)"
                + " values (gen_random_uuid(), :id, 'TEAM_LEFT', 'x:' || :id, 'Quondamatteo', '', now())");
        sql("update membership set message = 'Yours, Quondamatteo' where account_id = :id");
        sql(
                "insert into term_proposal (id, label_en, why, spoke, proposer, proposed_at, status)"
                        + " values (gen_random_uuid(), 'Fish leather ' || left(:id::text, 8), 'Quondamatteo needs it', 3, :id, now(), 'PROPOSED')");
        sql(
                "insert into introduction (id, challenge_id, asker_id, person_id, spoke, message, status, score, why_it, why_en, asked_at)"
                        + " values (gen_random_uuid(), '" + scene.challenge.value() + "', :id, '" + reader.value()
                        + "', 3, 'This is Zelmira Quondamatteo, shall we meet?', 'IN_REVIEW', 80, 'perché', 'why', now())");
        sql("insert into brief_access (id, challenge_id, account_id, organisation_id, status, reason, requested_at)"
                + " values (gen_random_uuid(), '" + scene.challenge.value() + "', :id, '" + scene.company.value()
                + "', 'REQUESTED', 'Quondamatteo asks', now())");
        transaction.executeWithoutResult(status -> events.publishEvent(new ProfileChanged(person)));
    }

    @Test
    void the_name_the_address_and_the_orcid_are_found_nowhere_any_more() throws IOException {
        assertThat(NameScan.tablesWith(jdbc, SURNAME))
                .contains(
                        "account",
                        "login_identity",
                        "researcher_profile",
                        "profile_output",
                        "notice",
                        "membership",
                        "term_proposal",
                        "introduction",
                        "brief_access");
        assertThat(found()).contains(person);
        assertThat(export()).contains(SURNAME, EMAIL, ORCID);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(IndexScan.placesWith("quondamatt")).anyMatch(place -> place.startsWith("field ")));

        ActingAs.run(person, erasures::now);

        assertThat(NameScan.tablesWith(jdbc, SURNAME)).isEmpty();
        assertThat(NameScan.tablesWith(jdbc, EMAIL)).isEmpty();
        assertThat(NameScan.tablesWith(jdbc, ORCID)).isEmpty();
        assertThat(found()).doesNotContain(person);
        assertThat(people.name(person)).startsWith("Ex membro ");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(IndexScan.placesWith("quondamatt", "zelmira", EMAIL, ORCID))
                        .isEmpty());
    }

    @Test
    void what_others_wrote_too_stays_with_a_pseudonym_in_its_place() {
        ProposalId sent = ActingAs.call(person, () -> {
            ProposalId id = proposals.start(scene.team, Language.EN);
            proposals.send(id, Sample.content("Three seasons"));
            return id;
        });
        ActingAs.run(person, erasures::now);
        assertThat(jdbc.sql("select count(*) from proposal_submission where proposal_id = :id")
                        .param("id", sent.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(NameScan.tablesWith(jdbc, SURNAME)).isEmpty();
        assertThat(people.name(person)).matches("Ex membro [0-9A-F]{4,8}");
    }

    @Test
    void an_erasure_says_what_stays_on_which_legal_basis_and_names_nobody() {
        sql("update team set status = 'AWARDED' where id = '" + scene.team.value() + "' and :id is not null");
        ActingAs.call(person, () -> proposals.toString());
        sql(
                "insert into proposal (id, team_id, challenge_id, created_at, saved_at, saved_by) values (gen_random_uuid(), '"
                        + scene.team.value() + "', '" + scene.challenge.value() + "', now(), now(), :id)");
        ActingAs.run(person, erasures::now);
        String pseudonym = people.name(person).substring("Ex membro ".length());
        List<String> kept = jdbc.sql("select k.category || ' ' || k.legal_basis || ' ' || k.items from erasure_kept k"
                        + " join erasure_record r on r.id = k.record_id where r.pseudonym = :pseudonym")
                .param("pseudonym", pseudonym)
                .query(String.class)
                .list();
        assertThat(kept).contains("AWARDED_PROPOSAL GDPR 17(3)(b), 6(1)(c) 1");
        assertThat(jdbc.sql("select count(*) from membership where account_id = :id and status = 'ACTIVE'")
                        .param("id", person.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private List<AccountId> found() {
        return ActingAs.call(
                reader,
                () -> search.find(SURNAME, Map.of(), FindQuery.Order.values()[0], 0, 20).people().stream()
                        .map(each -> each.account())
                        .toList());
    }

    private String export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ActingAs.run(person, () -> files.json(data.export(), out));
        files.page(ActingAs.call(person, data::export), Language.IT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void sql(String statement) {
        jdbc.sql(statement).param("id", person.value()).update();
    }
}
