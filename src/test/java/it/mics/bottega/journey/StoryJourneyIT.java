package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.journey.wire.MailServer;
import it.mics.bottega.kernel.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole story, once in each language: from a company's need to its answer, introductions on the way. */
class StoryJourneyIT extends Journey {
    private Language language;
    private Cast cast;
    private String title;
    private String team;
    private String challenge;

    @ParameterizedTest
    @EnumSource(Language.class)
    void from_need_to_answer(Language chosen) {
        language = chosen;
        cast = Cast.gather(application().database(), chosen.name());
        title = chosen == Language.IT
                ? "Colla che si scioglie a comando per le suole"
                : "A glue for soles that lets go on command";
        title += " " + Long.toString(System.nanoTime() % 46656, 36);
        team = "Suola " + chosen.name();
        challenge = new PostedChallenge(enter(cast.company()), title).post();
        theSpokeLeaderReturnsItAndThenApprovesIt();
        everybodyFindsIt();
        aResearcherReadsWhyAndFormsATeam();
        theTeamProposes();
        theCompanyMeetsSomebody();
        theCompanyAnswers();
    }

    private void theSpokeLeaderReturnsItAndThenApprovesIt() {
        JourneySteps leader = persona("leader3", language).open("decisions");
        inQueue(leader);
        leader.page()
                .locator("vaadin-checkbox:has(input[aria-label='"
                        + leader.text(
                                "challenge.case.mendThis", leader.text("challenge.review.holds.RESULT_MEASURABLE"))
                        + "']) label")
                .click();
        leader.settle();
        leader.page().keyboard().press("r");
        leader.field(leader.text("governance.bar.note")).fill("How is the peel test done?");
        leader.press("challenge.case.return").checkPage();
        JourneySteps company =
                enter(cast.company()).open("my-challenges").sees(title).seesText("challenge.status.RETURNED");
        company.open("challenge/" + challenge + "/edit?step=6")
                .press("challenge.bar.submit")
                .seesText("challenge.status.SUBMITTED_FOR_REVIEW");
        leader.open("decisions");
        inQueue(leader);
        leader.page().keyboard().press("a");
        leader.press("challenge.case.approve");
        enter(cast.company())
                .open("challenge/" + challenge)
                .seesText("challenge.status.OPEN")
                .checkPage();
        enter(cast.company()).open("notices").sees(title).checkPage();
    }

    private void inQueue(JourneySteps leader) {
        leader.page()
                .locator("a.q", new Page.LocatorOptions().setHasText(title))
                .click();
        leader.settle().page().locator(".pane").getByText(title).first().waitFor();
    }

    private void everybodyFindsIt() {
        JourneySteps visitor =
                somebody(language).open("challenges?q=" + (language == Language.IT ? "colle+suola" : "glues+sole"));
        visitor.link(title).waitFor();
        visitor.checkPage();
        visitor.open("challenges?q=imballaggio+commestibile&state=ALL").checkPage();
        visitor.open("challenge/" + challenge).sees(title).checkPage();
    }

    private void aResearcherReadsWhyAndFormsATeam() {
        JourneySteps giulia = persona("researcher", language).open("").checkPage();
        giulia.open("challenge/" + challenge)
                .checkPage()
                .page()
                .locator("section.fit")
                .waitFor();
        giulia.press("team.form.found")
                .write("team.form.name", team)
                .write("team.form.pitch." + language.code(), "We bring chemistry and the factory floor together.");
        giulia.press("team.form.foundAct").sees(team);
        String address = giulia.path();
        giulia.press("team.role.describe")
                .write("team.role.title", "Chemist")
                .press("team.role.open")
                .sees("Chemist")
                .checkPage();
        giulia.press("team.invite.byName").pick("team.invite.who", cast.name(cast.colleague()));
        giulia.press("team.invite.send");
        JourneySteps colleague =
                enter(cast.colleague()).open("teams").sees(team).checkPage();
        colleague.open(address);
        colleague
                .page()
                .getByRole(AriaRole.BUTTON)
                .getByText(colleague.text("team.answer.join"))
                .first()
                .click();
        colleague.settle().seesText("team.done.joined");
        accept(colleague.open(address));
        accept(giulia.open(address).sees(cast.name(cast.colleague())).checkPage());
        giulia.open(address).seesText("team.rule.AGREEMENT").checkPage();
    }

    private static void accept(JourneySteps member) {
        member.press("team.agreement.read").checkPage();
        member.press("access.agreement.accept.TEAM", 1).seesText("team.agreement.done");
    }

    private void theTeamProposes() {
        JourneySteps giulia = persona("researcher", language).open("challenge/" + challenge);
        giulia.link(giulia.text("team.own.open", team)).click();
        giulia.settle().press("proposal.start").write("proposal.field.title", "Bond of " + team);
        giulia.write(
                        "proposal.field.summary",
                        "A polymer that holds as strongly as today's glue and lets go when it is warmed: sole and upper part clean.")
                .write(
                        "proposal.field.approach",
                        "We start from a reversible bond that is known in the laboratory, tune where it opens, test it on three leathers and two soles, "
                                + "and run two hundred pairs through the line before the peel test.")
                .choose("proposal.field.trlNow", "TRL 3")
                .choose("proposal.field.trlTarget", "TRL 6")
                .write(
                        "proposal.field.impact",
                        "Nine in ten pairs that come back are taken apart; leather and sole each begin a second life of their own.");
        giulia.press("proposal.plan.add")
                .write("proposal.plan.title", "Tune the bond")
                .press("proposal.budget.add");
        giulia.write("proposal.budget.what", "Chemist, six months")
                .write("proposal.budget.amount", language == Language.IT ? "24.000" : "24,000");
        giulia.press("proposal.confirm.ask", 1)
                .seesText("proposal.confirm.title", 1)
                .checkPage();
        enter(cast.colleague())
                .open(giulia.path())
                .press("proposal.confirm.act", 1)
                .seesText("proposal.confirm.ready.title", 1);
        giulia.press("proposal.confirm.send", 1)
                .seesText("proposal.receipt.title", 1)
                .checkPage();
        MailServer.each(List.of(cast.mail("researcher"), cast.mail(cast.colleague())), title, "SHA-256");
    }

    private void theCompanyMeetsSomebody() {
        JourneySteps company = enter(cast.company()).open("challenge/" + challenge);
        company.press("introduction.ask")
                .write(
                        "introduction.askMessage",
                        "You know bonds that open again; we have four thousand pairs a year to try them on. Shall we talk?");
        company.press("introduction.askSend").seesText("introduction.askedAlready");
        caseOf(persona("leader3", language)).press("introduction.case.approve").press("introduction.case.approve");
        // Where the person works at the leader's own institution, somebody from elsewhere signs as well.
        if (introductionIs("IN_REVIEW")) caseOf(persona("office", language)).press("conflict.bar.sign");
        assertThat(introductionIs("OFFERED")).isTrue();
        String person = Cast.door(
                cast.database(),
                new AccountId(cast.database()
                        .sql("select person_id from introduction where challenge_id = :id")
                        .param("id", UUID.fromString(challenge))
                        .query(UUID.class)
                        .single()));
        assertThat(company.open("introductions").page().locator("main").innerText())
                .doesNotContain(cast.name(person));
        enter(person)
                .open("introductions")
                .checkPage()
                .press("introduction.accept")
                .seesText("introduction.you.MUTUAL");
        company.open("introductions").sees(cast.name(person)).checkPage();
    }

    private JourneySteps caseOf(JourneySteps moderator) {
        moderator
                .open("decisions")
                .page()
                .locator("a.q")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        return moderator.settle();
    }

    private boolean introductionIs(String status) {
        return cast.database()
                .sql("select status = :status from introduction where challenge_id = :id")
                .param("status", status)
                .param("id", UUID.fromString(challenge))
                .query(Boolean.class)
                .single();
    }

    private void theCompanyAnswers() {
        JourneySteps company = enter(cast.company())
                .open("challenge/" + challenge + "/answers")
                .seesText("evaluation.closed.title", 1);
        cast.database()
                .sql(
                        "update challenge set opened_at = now() - interval '60 days', submit_until = now() - interval '16 minutes' where id = :id")
                .param("id", UUID.fromString(challenge))
                .update();
        // The application's own clock closes the challenge.
        company.page()
                .waitForCondition(() -> cast.database()
                        .sql("select status from challenge where id = :id")
                        .param("id", UUID.fromString(challenge))
                        .query(String.class)
                        .single()
                        .equals("CLOSED_TO_ENTRIES"));
        company.open("challenge/" + challenge + "/answers").checkPage();
        company.link("Bond of " + team).click();
        company.settle()
                .tick(company.text("evaluation.outcome.AWARDED"))
                .choose("evaluation.field.reason", company.text("evaluation.reason.BEST_FIT"));
        company.write(
                "evaluation.field.feedback",
                "You start from what the factory can do, the tests are the ones we trust, and the plan says where it may fail. "
                        + "We would like to begin with the two leathers that come back most.");
        company.seesText("evaluation.state.staged").checkPage();
        company.open("challenge/" + challenge + "/answers").press("evaluation.publish.act");
        company.page()
                .locator("vaadin-confirm-dialog")
                .getByText(company.text("evaluation.publish.act"))
                .last()
                .click();
        company.settle().seesText("evaluation.results");
        persona("researcher", language).open("proposals").sees(team).checkPage();
        enter(cast.colleague()).open("notices").checkPage();
    }

    private JourneySteps enter(String username) {
        return persona(username, language);
    }
}
