package it.mics.bottega.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ViewPackages(classes = ChallengesView.class)
class ChallengesViewTest extends BottegaViewTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_visitor_finds_an_english_challenge_with_italian_words_and_narrows_by_links() {
        String title = "Edible packaging " + UUID.randomUUID();
        challenge(title, "OPEN");
        visit();
        open("challenges", "q=imballaggio+commestibile");
        assertThat(pageText()).contains(title.substring(17));
        String page = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getOuterHTML();
        assertThat(page).contains("<mark>").contains("order=newest");
    }

    @Test
    void closed_challenges_are_offered_where_no_open_one_answers() {
        String word = "Zz" + UUID.randomUUID().toString().replace("-", "");
        challenge("Una sfida " + word, "ARCHIVED");
        visit();
        open("challenges", "q=" + word);
        assertThat(pageText()).contains("Nothing found").contains("Show one challenge in any state");
        open("challenges", "q=" + word + "&state=any");
        assertThat(pageText()).contains("One challenge").contains(word);
    }

    @Test
    void filters_that_would_change_nothing_are_left_out_with_a_word() {
        String word = "Zz" + UUID.randomUUID().toString().replace("-", "");
        challenge("Sola " + word, "OPEN");
        visit();
        open("challenges", "q=" + word);
        assertThat(pageText()).contains(word).contains("The other filters would not narrow this list");
        open("challenges", "q=" + UUID.randomUUID().toString().replace("-", ""));
        assertThat(pageText()).doesNotContain("The other filters would not narrow this list");
    }

    @Test
    void people_are_found_by_what_they_can_do() {
        AccountId ada = ActingAs.researcher(jdbc, "Ada " + UUID.randomUUID(), null);
        String word = "Zz" + UUID.randomUUID().toString().replace("-", "");
        new Researchers(jdbc, new TransactionTemplate(transactions), events)
                .profile(ada, "PUBLIC", "Film commestibili " + word, Map.of(new SkillId(408), 4));
        signIn(ActingAs.researcher(jdbc, "Lettore", null));
        open("people", "q=" + word + "&skill=408");
        assertThat(pageText()).contains("One person").contains(word).contains("edible packaging 4");
        open("people", "q=" + word + "&skill=101");
        assertThat(pageText()).contains("Show the one person without filters");
    }

    private void challenge(String title, String status) {
        ChallengeId id = new TeamFixtures(jdbc)
                .challenge(new TeamRules(3, 6, 2), new SkillRequirement(new SkillId(408), 3, 1, true));
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            // The title of an open challenge stands.
            jdbc.sql("update challenge set status = 'RETURNED' where id = :id")
                    .param("id", id.value())
                    .update();
            jdbc.sql("update challenge set title_en = :title, title_it = null, status = :status where id = :id")
                    .param("title", title)
                    .param("status", status)
                    .param("id", id.value())
                    .update();
            events.publishEvent(new ChallengeChanged(id));
        });
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
