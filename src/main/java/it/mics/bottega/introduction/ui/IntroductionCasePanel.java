package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** Both sides of an introduction, dovetailed, with the message and why they were matched. */
class IntroductionCasePanel extends Div {
    IntroductionCasePanel(
            IntroductionFacts facts,
            ChallengeFacts challenge,
            ShownOwner company,
            String asker,
            String person,
            @Nullable ResearcherProfile profile,
            Organisations organisations,
            MatchPart match) {
        Component seam = El.div("seam");
        seam.getElement().setAttribute("aria-hidden", "true");
        add(section(
                Ui.t("introduction.case.sides"),
                El.div(
                        "joint",
                        challengeSide(facts, challenge, company, asker),
                        seam,
                        personSide(person, profile, organisations, match.shown(facts)))));
        if (facts.origin() == Origin.PROPOSED)
            add(section(Ui.t("introduction.case.proposed"), new Paragraph(Ui.t("introduction.case.proposedHelp"))));
        else add(section(Ui.t("introduction.case.message"), new Paragraph(facts.message())));
        add(section(Ui.t("introduction.case.why"), match.why(facts)));
    }

    /** For a moderator who is part of it: the challenge and nothing of the sides. */
    static Component withheld(ChallengeFacts challenge) {
        return section(
                Ui.t("introduction.case.challenge"),
                El.div(
                        "stack",
                        El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), "serif t3"),
                        El.raw("p", "quiet", Ui.t("introduction.case.withheld"))));
    }

    private static Component challengeSide(
            IntroductionFacts facts, ChallengeFacts challenge, ShownOwner company, String asker) {
        Div side = El.div("side stack", El.span("t1 faint", Ui.t("introduction.case.challenge")));
        H4 title = new H4(El.link(ChallengeLinks.challenge(challenge.id()), Ui.t(challenge.title()), ""));
        title.addClassNames("serif", "t3");
        side.add(title);
        side.add(pair(Ui.t("introduction.case.company"), company.words()));
        if (facts.origin() == Origin.REQUESTED)
            side.add(pair(
                    Ui.t("introduction.case.askedBy"),
                    facts.team() == null ? asker : Ui.t("introduction.case.askedByTeam", asker)));
        return side;
    }

    private static Component personSide(
            String person, @Nullable ResearcherProfile profile, Organisations organisations, String shown) {
        Div side = El.div(
                "side stack",
                El.div("row t1 faint", Icon.LOCK.create(), El.span("", Ui.t("introduction.case.unnamed"))));
        H4 name = new H4(person);
        name.addClassNames("serif", "t3");
        side.add(name);
        if (profile == null) return side;
        side.add(new Paragraph(Ui.t(profile.headline())));
        var organisation = profile.organisation();
        if (organisation != null)
            side.add(pair(
                    Ui.t("introduction.case.institution"),
                    Ui.t(organisations.get(organisation).name())));
        side.add(pair(
                Ui.t("introduction.case.capacity"),
                Ui.t("introduction.case.capacityOf", profile.capacity(), profile.availablePercent())));
        side.add(pair(Ui.t("introduction.case.shown"), shown));
        return side;
    }

    private static Component pair(String term, String value) {
        return El.div("", El.raw("small", "t1 faint block", term), El.raw("p", "", value));
    }

    private static Component section(String heading, Component content) {
        return El.raw("section", "", new H3(heading), content);
    }
}
