package it.mics.bottega.evaluation.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.evaluation.panel.PanelComposing;
import it.mics.bottega.evaluation.panel.PanelSheet;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The way from a challenge to its panel, for those who put it together. */
@org.springframework.stereotype.Component
@Order(35)
class PanelPart implements ChallengePanel {
    private final PanelComposing composing;

    PanelPart(PanelComposing composing) {
        this.composing = composing;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.has(Role.COMPANY_MEMBER) && !actor.has(Role.SPOKE_LEADER) && !actor.has(Role.SPOKE_DEPUTY))
            return Optional.empty();
        try {
            PanelSheet sheet = composing.sheet(seen.id());
            H2 heading = new H2(Ui.t("panel.title"));
            heading.addClassName("sec-h");
            return Optional.of(El.raw(
                    "section",
                    "",
                    heading,
                    new Paragraph(Ui.t("panel.part.sitting", sheet.sitting().size())),
                    El.link(PanelView.address(seen.id()), Ui.t("panel.part.open"), "btn")));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    @Override
    public boolean inFacts() {
        return true;
    }
}
