package it.mics.bottega.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.identity.oidc.MissingAccess;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells on the first page why something is closed to somebody whom the issuer did not describe fully. */
@org.springframework.stereotype.Component
@Order(1)
class MissingAccessNote implements HomeContribution {
    private final MissingAccess missing;

    MissingAccessNote(MissingAccess missing) {
        this.missing = missing;
    }

    @Override
    public Optional<Component> create() {
        List<MissingAccess.Gap> gaps = missing.now();
        if (gaps.isEmpty()) return Optional.empty();
        Div note = El.div("note wait", Icon.INFO.create());
        note.getElement().setAttribute("role", "status");
        gaps.forEach(gap -> note.add(new Paragraph(text(gap))));
        return Optional.of(note);
    }

    private static String text(MissingAccess.Gap gap) {
        return switch (gap.reason()) {
            case NO_ORGANISATION -> Ui.t("signIn.gap.noOrganisation");
            case UNKNOWN_ORGANISATION -> Ui.t("signIn.gap.unknownOrganisation", gap.key());
            case NO_SPOKE -> Ui.t("signIn.gap.noSpoke");
            case NO_ROLE -> Ui.t("signIn.gap.noRole");
        };
    }
}
