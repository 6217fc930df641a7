package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionLinks;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a researcher's home: somebody would like to meet them. */
@org.springframework.stereotype.Component
@Order(12)
class WaitingIntroductions implements HomeContribution {
    private final IntroductionBook book;
    private final CurrentActor current;

    WaitingIntroductions(IntroductionBook book, CurrentActor current) {
        this.book = book;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.RESEARCHER)) return Optional.empty();
        long waiting = book.offeredToMe().stream()
                .filter(each -> each.status() == IntroductionStatus.OFFERED)
                .count();
        if (waiting == 0) return Optional.empty();
        H2 heading = new H2(Ui.t("introduction.homeWaits", waiting));
        heading.addClassName("t3");
        return Optional.of(El.raw(
                "section",
                "meet waits",
                El.div("kind", Icon.SWAP.create()),
                El.div(
                        "stack",
                        heading,
                        El.raw("p", "quiet", Ui.t("introduction.homeHelp")),
                        El.link(IntroductionLinks.mine(), Ui.t("introduction.homeAnswer"), "btn"))));
    }
}
