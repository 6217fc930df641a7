package it.mics.bottega.challenge.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a challenge: what proposals are judged by, for everybody who may read the page. */
@org.springframework.stereotype.Component
@Order(11)
class CriteriaPanel implements ChallengePanel {
    private final CriteriaRegister register;

    CriteriaPanel(CriteriaRegister register) {
        this.register = register;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        H2 heading = new H2(Ui.t("criteria.title"));
        heading.addClassName("sec-h");
        return Optional.of(new Section(
                heading,
                El.raw("p", "quiet", Ui.t("criteria.page.help")),
                new CriteriaList(register.of(seen.id()).criteria())));
    }
}
