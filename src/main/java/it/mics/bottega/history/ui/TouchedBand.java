package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.governance.audit.ChainVerification;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.BandContribution;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Above every page of auditors, the programme office and technical administrators while a verification has found that the record was touched. */
@org.springframework.stereotype.Component
@Order(10)
class TouchedBand implements BandContribution {
    private static final List<Role> WATCHING = List.of(Role.AUDITOR, Role.PROGRAMME_OFFICE, Role.TECHNICAL_ADMIN);

    private final ChainVerification chain;
    private final CurrentActor current;

    TouchedBand(ChainVerification chain, CurrentActor current) {
        this.chain = chain;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        Actor actor = current.get();
        if (WATCHING.stream().noneMatch(actor::has)) return Optional.empty();
        return chain.alarm().map(state -> {
            Component words = El.raw(
                    "p",
                    "",
                    El.bold(Ui.t("audit.touched.band")),
                    El.span("", " "),
                    El.link(HistoryQuery.PATH, Ui.t("audit.touched.link"), ""));
            Component band = El.div("note bad alarm", Icon.WARN.create(), words);
            band.getElement().setAttribute("role", "alert");
            return band;
        });
    }
}
