package it.mics.bottega.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.platform.RunMode;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** Stands where signing in did not lead in: the issuer does not answer, refused, or there is none; says what to do. */
@Route(value = "sign-in", registerAtStartup = false)
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {
    private final transient RunMode mode;

    SignInView(RunMode mode) {
        this.mode = mode;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var problems = event.getLocation().getQueryParameters().getParameters().getOrDefault("problem", List.of(""));
        switch (mode.closedDoor() ? "closed" : problems.getFirst()) {
            case "closed" ->
                show(Ui.t("signIn.closed.title"), Ui.t("signIn.closed.help"), Ui.t("signIn.closed.what"), false);
            case "unreachable" ->
                show(
                        Ui.t("signIn.unreachable.title"),
                        Ui.t("signIn.unreachable.help"),
                        Ui.t("signIn.unreachable.what"),
                        true);
            case "suspended" ->
                show(
                        Ui.t("signIn.suspended.title"),
                        Ui.t("signIn.suspended.help"),
                        Ui.t("signIn.suspended.what"),
                        false);
            default -> show(Ui.t("signIn.failed.title"), Ui.t("signIn.failed.help"), Ui.t("signIn.failed.what"), true);
        }
    }

    private void show(String heading, String help, String whatToDo, boolean again) {
        Div note = El.div("note wait", Icon.INFO.create(), new Paragraph(whatToDo));
        note.getElement().setAttribute("role", "status");
        Div ways = El.div("row ways");
        if (again) {
            Anchor retry = El.link("sign-in", Ui.t("signIn.again"), "btn");
            retry.setRouterIgnore(true);
            ways.add(retry);
        }
        ways.add(El.link("challenges", Ui.t("signIn.look"), again ? "btn plain" : "btn"));
        put(head(heading, help), El.div("sign-in-problem", note, ways));
    }
}
