package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.Receipt;
import it.mics.bottega.proposal.Requirement;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The proposal on its team's page: the way to begin it, or where it stands; for members only. */
@Component
@Order(30)
class ProposalTeamPanel implements TeamPanel {
    private final ProposalReading reading;
    private final ProposalWriting writing;
    private final ChallengeRegister challenges;
    private final Clock clock;

    ProposalTeamPanel(ProposalReading reading, ProposalWriting writing, ChallengeRegister challenges, Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(TeamFacts team, Actor actor) {
        if (actor.isVisitor() || !team.has(actor.id())) return Optional.empty();
        Optional<ProposalFacts> begun = reading.ofTeam(team.id());
        if (begun.isPresent())
            return Optional.of(stands(reading.draft(begun.get().id())));
        if (!challenges.get(team.challenge()).takesEntries(clock.instant())) return Optional.empty();
        Button start = new Button(
                Ui.t("proposal.start"),
                event -> UI.getCurrent().navigate(ProposalLinks.proposal(writing.start(team.id(), Ui.language()))));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return Optional.of(section(quiet(Ui.t("proposal.start.help")), start));
    }

    private static com.vaadin.flow.component.Component stands(ProposalDraft draft) {
        String title = draft.content().title().isBlank()
                ? Ui.t("proposal.untitled")
                : draft.content().title();
        var line = El.raw(
                "p",
                "row",
                El.link(ProposalLinks.proposal(draft.facts().id()), title, "serif t3"),
                Badges.of(draft.facts().status()));
        return section(line, quiet(where(draft)));
    }

    private static String where(ProposalDraft draft) {
        if (draft.receipts().isEmpty()) {
            int all = Requirement.values().length;
            int there = all - Requirement.missing(draft.content(), draft.team()).size();
            return Ui.t("proposal.ready.some", there, all) + ". "
                    + Ui.t("proposal.savedBy", Dates.dayAndTime(draft.savedAt()), draft.savedBy());
        }
        Receipt last = draft.receipts().getFirst();
        return Ui.t("proposal.sentBy", last.version(), Dates.full(last.at()), last.sentBy());
    }

    private static Section section(com.vaadin.flow.component.Component... content) {
        Section section = new Section(El.raw("h2", "sec-h", Ui.t("proposal.one")));
        section.add(content);
        return section;
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("quiet", "form-help");
        return paragraph;
    }
}
