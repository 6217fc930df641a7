package it.mics.bottega.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.introduction.IntroductionAnswers;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMembership;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is erased is erased wholly, whatever they or others do at the same moment. */
@BottegaTest
class ErasureRaceTest {
    private static final int ROUNDS = 12;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Erasures erasures;

    @Autowired
    KeptAboutMe data;

    @Autowired
    TeamMembership membership;

    @Autowired
    IntroductionRequests requests;

    @Autowired
    IntroductionAnswers answers;

    @Autowired
    IntroductionBook book;

    @Autowired
    ModerationDesk desk;

    @Test
    void nobody_joins_a_team_out_of_an_erasure() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Scene scene = new Scene(jdbc);
            AccountId person = ActingAs.researcher(
                    jdbc, "Corre Via", ActingAs.organisation(jdbc, "Ateneo in corsa", "UNIVERSITY"));
            MembershipId invitation = invited(scene.team, scene, person);
            together(
                    () -> ActingAs.run(person, () -> membership.accept(invitation)),
                    () -> ActingAs.run(person, erasures::now),
                    () -> ActingAs.affiliate(jdbc, person, scene.company));
            assertNothingLeft(person);
            assertThat(jdbc.sql("select active_members from team where id = :id")
                            .param("id", scene.team.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    @Test
    void an_export_is_whole_or_not_there() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            AccountId person = ActingAs.researcher(
                    jdbc, "Esce Adesso", ActingAs.organisation(jdbc, "Ateneo in uscita", "UNIVERSITY"));
            jdbc.sql(
                            "insert into researcher_profile (account_id, headline_en, updated_at) values (:id, 'Runner', now())")
                    .param("id", person.value())
                    .update();
            List<KeptAboutMe.Export> taken = new ArrayList<>();
            together(() -> taken.add(ActingAs.call(person, data::export)), () -> ActingAs.run(person, erasures::now));
            assertNothingLeft(person);
            for (KeptAboutMe.Export export : taken) {
                assertThat(kinds(export)).contains("account", "affiliation", "role", "profile");
                assertThat(export.sections().toString()).contains("Esce Adesso").doesNotContain("Former member");
            }
        }
    }

    /** Either it came about before, then with nobody who is known any more, or it ended with the person; never does it go on. */
    @Test
    void nobody_is_introduced_out_of_an_erasure() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Scene scene = new Scene(jdbc);
            AccountId person = ActingAs.researcher(
                    jdbc, "Quasi Presentata", ActingAs.organisation(jdbc, "Ateneo in bilico", "UNIVERSITY"));
            jdbc.sql(
                            "insert into researcher_profile (account_id, headline_en, visibility, updated_at) values (:id, 'Tanner', 'PROGRAMME', now())")
                    .param("id", person.value())
                    .update();
            IntroductionId id = ActingAs.call(
                    scene.owner, () -> requests.askForCompany(scene.challenge, person, "You know hides as few do."));
            AccountId moderator = ActingAs.spokeLeader(jdbc, "Mara Guida", 3);
            ActingAs.run(
                    moderator,
                    () -> desk.decide(
                            desk.openOn("introduction", id.value())
                                    .orElseThrow()
                                    .id(),
                            new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of())));
            together(
                    () -> ActingAs.run(person, () -> answers.accept(id)),
                    () -> ActingAs.run(person, erasures::now),
                    () -> ActingAs.run(scene.owner, () -> answers.accept(id)));
            assertNothingLeft(person);
            IntroductionStatus after = book.find(id).orElseThrow().status();
            assertThat(after.isOpen()).as("round %d: %s", round, after).isFalse();
            String seen = ActingAs.call(scene.owner, () -> String.valueOf(book.askedByUs()));
            assertThat(seen).doesNotContain("Quasi Presentata");
        }
    }

    private static List<String> kinds(KeptAboutMe.Export export) {
        return export.sections().stream()
                .flatMap(section -> section.records().stream())
                .map(kept -> kept.kind())
                .toList();
    }

    private void assertNothingLeft(AccountId person) {
        for (String table : List.of("membership", "affiliation", "role_grant", "login_identity", "researcher_profile"))
            assertThat(jdbc.sql("select count(*) from " + table + " where account_id = :id")
                            .param("id", person.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        assertThat(jdbc.sql("select status from account where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ERASED");
    }

    private MembershipId invited(TeamId team, Scene scene, AccountId person) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into membership (id, team_id, challenge_id, account_id, status, asked_at, expires_at)
                values (:id, :team, :challenge, :person, 'INVITED', now(), now() + interval '7 days')""")
                .param("id", id)
                .param("team", team.value())
                .param("challenge", scene.challenge.value())
                .param("person", person.value())
                .update();
        return new MembershipId(id);
    }

    /** Lets them all go at once; a refusal is fine, whatever is left behind is not. */
    private static void together(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<?>> all = new ArrayList<>();
            for (Runnable act : acts) {
                all.add(threads.submit(() -> {
                    start.await();
                    try {
                        act.run();
                    } catch (RuntimeException refused) {
                        assertThat(refused.getMessage()).doesNotContain("NullPointer");
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) one.get();
        }
    }
}
