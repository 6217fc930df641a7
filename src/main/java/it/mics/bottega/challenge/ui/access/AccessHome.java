package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ShownElsewhere;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On a company's first page: who waits for its word on a confidential brief. */
@org.springframework.stereotype.Component
@Order(16)
class AccessHome implements HomeContribution, ShownElsewhere {
    private final AccessGranting granting;
    private final CurrentActor current;

    AccessHome(AccessGranting granting, CurrentActor current) {
        this.granting = granting;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        List<AccessGranting.Waiting> waiting = waiting();
        if (waiting.isEmpty()) return Optional.empty();
        int all = waiting.stream().mapToInt(AccessGranting.Waiting::requests).sum();
        H2 heading = new H2(Ui.t("access.home.title", all));
        heading.addClassName("sec-h");
        return Optional.of(El.raw(
                "section",
                "",
                El.div("sh", heading, new Paragraph(Ui.t("access.home.help"))),
                El.raw("ul", "list", waiting.stream().map(AccessHome::item).toArray(Component[]::new))));
    }

    @Override
    public Set<ChallengeId> now() {
        return waiting().stream().map(one -> one.challenge().id()).collect(Collectors.toSet());
    }

    private List<AccessGranting.Waiting> waiting() {
        return current.get().has(Role.COMPANY_MEMBER) ? granting.waiting() : List.of();
    }

    private static Component item(AccessGranting.Waiting one) {
        ChallengeFacts challenge = one.challenge();
        String page = ChallengeLinks.challenge(challenge.id());
        Component text = El.raw(
                "div",
                "",
                El.raw("h3", "", El.link(page, Ui.t(challenge.title()), "")),
                El.raw("p", "why", Ui.t("access.home.wait", one.requests())),
                El.raw("p", "access-act", El.link(page, Ui.t("access.home.answer"), "btn primary")));
        return El.raw(
                "li", "", El.raw("div", "item", new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.MEDIUM), text));
    }
}
