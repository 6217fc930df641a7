package it.mics.bottega.proposal.ui.opening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.proposal.opening.Opening;
import it.mics.bottega.proposal.opening.OpeningDesk;
import it.mics.bottega.proposal.opening.OpeningKind;
import it.mics.bottega.proposal.opening.ProposalOpenings;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the challenge’s page, after the deadline: what was decided about one team’s sending, for everybody who entered, and the ways to decide it. */
@org.springframework.stereotype.Component
@Order(32)
class OpeningsPanel implements ChallengePanel {
    private final ProposalOpenings openings;

    OpeningsPanel(ProposalOpenings openings) {
        this.openings = openings;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (actor.isVisitor() || !seen.status().isPublic()) return Optional.empty();
        OpeningDesk desk = openings.of(seen.id());
        if (desk.all().isEmpty() && desk.candidates().isEmpty()) return Optional.empty();
        Div place = El.div("stack-3");
        show(place, seen, desk);
        H2 title = new H2(Ui.t("proposal.opening.title"));
        title.setId("after-deadline");
        Section section = new Section(title, place);
        section.getElement().setAttribute("aria-labelledby", "after-deadline");
        return Optional.of(section);
    }

    private void show(Div place, ChallengeFacts seen, OpeningDesk desk) {
        place.removeAll();
        if (desk.all().isEmpty()) place.add(El.raw("p", "quiet", Ui.t("proposal.opening.none")));
        else
            place.add(El.raw(
                    "ul", "list", desk.all().stream().map(OpeningsPanel::line).toArray(Component[]::new)));
        Div acts = El.div("row");
        for (OpeningKind kind : OpeningKind.values()) {
            List<OpeningDesk.Candidate> about = desk.candidates().stream()
                    .filter(candidate -> candidate.kind() == kind)
                    .toList();
            if (about.isEmpty()) continue;
            acts.add(new Button(
                    Ui.t("proposal.opening.act." + kind),
                    event -> new OpeningDialog(kind, about, openings, () -> {
                                Notices.done(Ui.t("proposal.opening.done"));
                                show(place, seen, openings.of(seen.id()));
                            })
                            .open()));
        }
        if (acts.getComponentCount() > 0) place.add(acts);
    }

    private static Component line(Opening opening) {
        return El.raw(
                "li",
                "",
                El.raw(
                        "p",
                        "",
                        Ui.t(
                                "proposal.opening.line." + opening.kind(),
                                Dates.dayAndTime(opening.at()),
                                Dates.full(opening.until()))),
                El.raw("blockquote", "quiet", opening.reason()));
    }
}
