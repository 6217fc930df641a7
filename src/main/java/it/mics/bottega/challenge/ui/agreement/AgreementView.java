package it.mics.bottega.challenge.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementPublishing;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The agreements that people accept, one kind at a time: what is in force, what was, and the way to a new version. */
@Route("agreement")
@Menu(title = "access.publish.menu", order = 73, icon = "lock")
@RolesAllowed("PROGRAMME_OFFICE")
class AgreementView extends Page implements BeforeEnterObserver {
    private final transient AgreementPublishing publishing;

    AgreementView(AgreementPublishing publishing) {
        this.publishing = publishing;
        addClassName("agreement-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String of = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("of")
                .orElse("");
        show(of.equals(name(AgreementKind.TEAM)) ? AgreementKind.TEAM : AgreementKind.BRIEF);
    }

    private void show(AgreementKind kind) {
        clear();
        List<Agreements.Published> versions = publishing.versions(kind);
        Agreements.Published newest = versions.getFirst();
        Agreement now = newest.agreement();
        Button write = new Button(
                Ui.t("access.publish.write"),
                event -> new PublishDialog(kind, now, publishing, () -> show(kind)).open());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        put(head(Ui.t("access.publish.title." + kind), Ui.t("access.publish.help." + kind)), kinds(kind));
        H2 inForce = new H2(Ui.t("access.publish.now", now.version(), Dates.day(now.publishedAt())));
        inForce.addClassName("sec-h");
        put(
                inForce,
                El.raw("p", "quiet", Ui.t("access.publish.people", newest.people())),
                El.div("agreement", AgreementDialog.text(now)),
                El.div("row", write));
        H2 earlier = new H2(Ui.t("access.publish.earlier"));
        earlier.addClassName("sec-h");
        List<Agreements.Published> old = versions.subList(1, versions.size());
        put(
                earlier,
                old.isEmpty()
                        ? El.raw("p", "quiet", Ui.t("access.publish.none"))
                        : El.raw(
                                "ul",
                                "list",
                                old.stream().map(each -> line(kind, each)).toArray(Component[]::new)));
    }

    private static Component kinds(AgreementKind shown) {
        Div row = El.div("row agreement-kinds");
        for (AgreementKind kind : AgreementKind.values()) {
            var link = El.link("agreement?of=" + name(kind), Ui.t("access.publish.kind." + kind), "btn s");
            if (kind == shown) link.getElement().setAttribute("aria-current", "page");
            row.add(link);
        }
        return row;
    }

    private static String name(AgreementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Component line(AgreementKind kind, Agreements.Published old) {
        Agreement was = old.agreement();
        String meta = Ui.t("access.agreement.version", was.version(), Dates.day(was.publishedAt()));
        Button read = new Button(
                Ui.t("access.publish.read", was.version()),
                event -> AgreementDialog.copy(kind, was, meta).open());
        return El.raw(
                "li",
                "access-line",
                El.bold(meta),
                El.raw("p", "t1", Ui.t("access.publish.people", old.people())),
                read);
    }
}
