package it.mics.bottega.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class ChallengeViewTest extends BottegaViewTest {
    OrganisationId company;
    AccountId author;

    @BeforeEach
    void people() {
        company = ActingAs.company(jdbc, "Prova Pagina");
        author = ActingAs.companyMember(jdbc, "Pia Prova", company);
    }

    @ParameterizedTest(name = "{0}: a visitor reads the brief {1}, a researcher {2}, the company {3}")
    @CsvSource({"OPEN, true, true, true", "PROGRAMME, false, true, true", "NDA, false, false, true"})
    void the_brief_stands_only_on_the_pages_of_those_who_may_read_it(
            String level, boolean visitor, boolean researcher, boolean own) {
        ChallengeId id = challenge("OPEN", level);
        visit();
        assertThat(text(id).contains("canary")).isEqualTo(visitor);
        signIn(ActingAs.researcher(jdbc, "Rita Prova", null));
        assertThat(text(id).contains("canary")).isEqualTo(researcher);
        signIn(author);
        assertThat(text(id).contains("canary")).isEqualTo(own);
    }

    @Test
    void title_company_deadline_readiness_and_rules_are_there_under_one_heading() {
        ChallengeId id = challenge("OPEN", "OPEN");
        visit();
        assertThat(text(id))
                .contains(
                        "Boards from offcuts",
                        "Prova Pagina",
                        "Rome time",
                        "From TRL 3",
                        "Team rules",
                        "3 to 6",
                        "Open to teams");
        assertThat(find(H1.class).all()).hasSize(1);
    }

    @Test
    void what_is_in_review_is_not_there_for_a_visitor() {
        ChallengeId id = challenge("SUBMITTED_FOR_REVIEW", "OPEN");
        visit();
        assertThat(text(id)).doesNotContain("Boards from offcuts");
    }

    private String text(ChallengeId id) {
        navigate(ChallengeLinks.challenge(id), Component.class);
        return pageText();
    }

    private ChallengeId challenge(String status, String confidentiality) {
        ChallengeId id = ChallengeId.random();
        jdbc.sql("""
                insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en, primary_spoke,
                    trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by, created_at, updated_at)
                values (:id, next_challenge_code(2026), :owner, :author, :status, 'Boards from offcuts', 'A teaser.', 'canary', 'canary', 'canary', 4,
                    3, 5, 'PILOT', :level, 2, now() - interval '1 day', now() + interval '30 days', now() + interval '60 days', now(), now())""")
                .param("id", id.value())
                .param("owner", company.value())
                .param("author", author.value())
                .param("status", status)
                .param("level", confidentiality)
                .update();
        return id;
    }
}
