package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.Opened;
import it.mics.bottega.Statements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamFixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** An address of something that is not there and one of something that is somebody else's are answered alike, byte for byte. */
@ViewPackages(packages = "it.mics.bottega")
class NotThereNotYoursTest extends BottegaViewTest {
    /** Only the case of a question says to whom it was put: it is read before the answer, and what it concerns with it. */
    private static final String TOLD_BY_THE_CASE = "question/%s";

    private final Map<String, UUID> addresses = new LinkedHashMap<>();

    @BeforeEach
    void secrets() {
        Scene scene = new Scene(jdbc);
        UUID challenge = scene.challenge.value();
        jdbc.sql("update challenge set status = 'DRAFT', opened_at = null where id = :id")
                .param("id", challenge)
                .update();
        jdbc.sql("update team set recruiting = false where id = :id")
                .param("id", scene.team.value())
                .update();
        UUID proposal = UUID.randomUUID();
        jdbc.sql("""
                        insert into proposal (id, team_id, challenge_id, title, created_at, saved_at)
                        values (:id, :team, :challenge, 'Canary', now(), now())""")
                .param("id", proposal)
                .param("team", scene.team.value())
                .param("challenge", challenge)
                .update();
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId hidden = fixtures.researcher("Nora Nascosta");
        fixtures.hide(hidden);
        UUID opened = UUID.randomUUID();
        jdbc.sql("""
                        insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                        values (:id, 'challenge', :subject, 3, now(), now() + interval '3 days')""").param("id", opened).param("subject", challenge).update();
        UUID question = UUID.randomUUID();
        jdbc.sql("insert into case_question (id, case_id, question, asked_at) values (:id, :case, 'Canary', now())")
                .param("id", question)
                .param("case", opened)
                .update();
        addresses.put("question/%s", question);
        addresses.put("challenge/%s", challenge);
        addresses.put("challenge/%s/edit", challenge);
        addresses.put("challenge/%s/edit?step=5", challenge);
        addresses.put("challenge/%s/amend", challenge);
        addresses.put("challenge/%s/answers", challenge);
        addresses.put("challenge/%s/ranking", challenge);
        addresses.put("challenge/%s/panel", challenge);
        addresses.put("challenge/%s/compose", challenge);
        addresses.put("team/%s", scene.team.value());
        addresses.put("team/%s/room", scene.team.value());
        addresses.put("team/%s/company", scene.team.value());
        addresses.put("challenge/%s/conversations", challenge);
        addresses.put("proposal/%s", proposal);
        addresses.put("proposal/%s?edit", proposal);
        addresses.put("proposal/%s/versions", proposal);
        addresses.put("person/%s", hidden.value());
        addresses.put("decisions?case=%s", opened);
        addresses.put("decisions?kind=challenge&case=%s", opened);
    }

    @Test
    void whatever_is_not_ours_looks_as_if_it_were_not_there() {
        for (Map.Entry<String, AccountId> reader : readers().entrySet()) {
            addresses.forEach((address, secret) -> {
                Opened notThere = open(reader.getValue(), address.formatted(UUID.randomUUID()));
                Opened notOurs = open(reader.getValue(), address.formatted(secret));
                assertThat(notOurs.whateverTheId())
                        .as(reader.getKey() + " at " + address)
                        .isEqualTo(notThere.whateverTheId());
                assertThat(notOurs.status()).isEqualTo(notThere.status());
                assertThat(notOurs.page())
                        .doesNotContainIgnoringCase("canary", "Leather that survives salt", "Nascosta");
                if (reader.getValue() != null && !address.startsWith("decisions"))
                    assertThat(notOurs.status()).as(address).isEqualTo(404);
            });
        }
    }

    /** Not timed, which a busy machine would belie: the same statements in the same order are the same way. */
    @Test
    void both_answers_cost_the_database_the_same() {
        for (Map.Entry<String, AccountId> reader : readers().entrySet()) {
            addresses.forEach((address, secret) -> {
                List<String> notThere = statements(reader.getValue(), address.formatted(UUID.randomUUID()));
                List<String> notOurs = statements(reader.getValue(), address.formatted(secret));
                String as = reader.getKey() + " at " + address;
                if (address.equals(TOLD_BY_THE_CASE))
                    assertThat(notOurs.size() - notThere.size()).as(as).isLessThanOrEqualTo(6);
                else assertThat(notOurs).as(as).isEqualTo(notThere);
            });
        }
    }

    @Test
    void what_is_ours_costs_more() {
        UUID own = new Scene(jdbc).challenge.value();
        AccountId reader = ActingAs.researcher(jdbc, "Rita Prova", null);
        assertThat(statements(reader, "challenge/" + own))
                .hasSizeGreaterThan(
                        statements(reader, "challenge/" + UUID.randomUUID()).size());
    }

    private List<String> statements(AccountId reader, String address) {
        if (reader == null) visit();
        else signIn(reader);
        // Once before, so that nothing is remembered by the second that the first had to learn.
        Opened.at(address);
        List<String> sent = Statements.of(() -> Opened.at(address));
        SecurityContextHolder.clearContext();
        return sent;
    }

    @Test
    void no_route_with_a_parameter_is_left_out() {
        signIn(ActingAs.researcher(jdbc, "Rita Prova", null));
        List<String> parameterised = Opened.templates().stream()
                .filter(template -> template.contains(":"))
                .map(template -> Opened.with(template, "%s"))
                .toList();
        assertThat(parameterised).hasSizeGreaterThanOrEqualTo(7);
        assertThat(addresses.keySet()).containsAll(parameterised);
    }

    private Map<String, AccountId> readers() {
        Map<String, AccountId> readers = new LinkedHashMap<>();
        readers.put("a visitor", null);
        readers.put("a researcher", ActingAs.researcher(jdbc, "Rita Prova", null));
        readers.put(
                "another company",
                ActingAs.companyMember(jdbc, "Ivo Prova", ActingAs.company(jdbc, "Rivale di prova")));
        readers.put("another leader", ActingAs.spokeLeader(jdbc, "Teo Prova", 8));
        return readers;
    }

    private Opened open(AccountId reader, String address) {
        if (reader == null) visit();
        else signIn(reader);
        Opened opened = Opened.at(address);
        SecurityContextHolder.clearContext();
        return opened;
    }
}
