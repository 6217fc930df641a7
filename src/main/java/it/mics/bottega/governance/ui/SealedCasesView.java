package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseStage;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.GlassEntry;
import it.mics.bottega.governance.SealedCases;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases that were handed over in confidence: that they are there, the emergency way in, and the register of who went it. */
@Route("sealed-cases")
@RolesAllowed({"PROGRAMME_OFFICE", "AUDITOR", "TECHNICAL_ADMIN"})
@Menu(title = "governance.sealed.menu", order = 65, icon = "lock")
class SealedCasesView extends Page implements BeforeEnterObserver {
    private final SealedCases sealed;
    private final CaseRows rows;
    private final CaseStory story;
    private final CurrentActor current;
    private final Clock clock;

    SealedCasesView(SealedCases sealed, CaseRows rows, CaseStory story, CurrentActor current, Clock clock) {
        this.clock = clock;
        this.sealed = sealed;
        this.rows = rows;
        this.story = story;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter("case");
        clear();
        Actor actor = current.require();
        if (wanted.isPresent() && actor.has(Role.PROGRAMME_OFFICE)) read(id(wanted.get()), actor);
        else overview(actor);
    }

    private void overview(Actor actor) {
        boolean office = actor.has(Role.PROGRAMME_OFFICE);
        boolean reads = office || actor.has(Role.AUDITOR);
        put(head(
                Ui.t("governance.sealed.title"),
                Ui.t(reads ? "governance.sealed.help" : "governance.sealed.helpTechnical")));
        if (office || actor.has(Role.TECHNICAL_ADMIN)) {
            List<CaseView> closed = sealed.closed();
            put(section("governance.sealed.closed"));
            if (closed.isEmpty()) put(El.raw("p", "quiet", Ui.t("governance.sealed.none")));
            else
                put(El.div(
                        "stack-3",
                        closed.stream().map(view -> closed(view, office)).toArray(Component[]::new)));
        }
        if (!reads) return;
        put(section("governance.sealed.register"));
        List<GlassEntry> register = sealed.register();
        if (register.isEmpty()) put(El.raw("p", "quiet", Ui.t("governance.sealed.unopened")));
        else
            put(El.div(
                    "stack-3",
                    register.stream().map(entry -> entry(entry, actor)).toArray(Component[]::new)));
    }

    private Component closed(CaseView view, boolean office) {
        String line = Ui.t("governance.sealed.line", Ui.t("governance.kind." + view.subjectType()), view.spoke());
        Button open = new Button(Ui.t("governance.sealed.open"), event -> ask(view));
        open.setAriaLabel(Ui.t("governance.sealed.openOf", line));
        Component way = El.div("row", open);
        way.setVisible(office);
        return CaseStory.note(
                "info",
                Icon.LOCK,
                line,
                El.raw("p", "t1 faint", Ui.t("governance.sealed.due", Dates.dayAndTime(view.dueAt()))),
                way);
    }

    private Component entry(GlassEntry entry, Actor actor) {
        Component further = El.div("row");
        boolean open = actor.has(Role.PROGRAMME_OFFICE) && entry.lets(actor.id(), clock.instant());
        if (open)
            further = El.div(
                    "row",
                    El.link(
                            "sealed-cases?case=" + entry.caseId().value(),
                            Ui.t("governance.sealed.further", Dates.dayAndTime(entry.until())),
                            "btn"));
        further.setVisible(open);
        return CaseStory.note(
                "wait",
                Icon.EYE,
                Ui.t(
                        "governance.sealed.entry",
                        entry.name(),
                        Ui.t("governance.kind." + entry.subjectType()),
                        entry.spoke(),
                        Dates.dayAndTime(entry.at())),
                CaseStory.quoted(entry.reason()),
                further);
    }

    private void ask(CaseView view) {
        TextArea reason = ToolDialog.words(
                Ui.t("governance.handover.reason"), Ui.t("governance.sealed.reasonHelp"), SealedCases.LONGEST);
        new ToolDialog(
                        Ui.t("governance.sealed.askTitle"),
                        Ui.t(
                                view.standing().stage() == CaseStage.WITH_OFFICE
                                        ? "governance.sealed.willLate"
                                        : "governance.sealed.will",
                                SealedCases.READABLE.toMinutes()))
                .with(reason)
                .ask(Ui.t("governance.sealed.open"), () -> {
                    sealed.open(view.id(), reason.getValue());
                    getUI().ifPresent(ui -> ui.navigate(
                            "sealed-cases",
                            QueryParameters.of("case", view.id().value().toString())));
                });
        reason.focus();
    }

    private void read(CaseId id, Actor actor) {
        CaseView view = sealed.read(id);
        CaseSubject subject = rows.kind(view).orElseThrow(NotFound::new);
        Instant until = until(id, actor);
        // The open page may not show the case for longer than it can be read.
        getElement()
                .executeJs(
                        "setTimeout(() => this.isConnected && location.reload(), $0)",
                        Duration.between(clock.instant(), until).toMillis());
        put(
                El.link("sealed-cases", Ui.t("governance.sealed.back"), "back-link"),
                head(subject.question(view), Ui.t("governance.sealed.reading", Dates.dayAndTime(until))),
                story.of(view),
                subject.panel(view, actor, items -> {}));
    }

    private Instant until(CaseId id, Actor actor) {
        Instant now = clock.instant();
        return sealed.register().stream()
                .filter(entry -> entry.caseId().equals(id) && entry.lets(actor.id(), now))
                .map(GlassEntry::until)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Component section(String key) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassNames("sec-h", "sealed-part");
        return heading;
    }

    private static CaseId id(String text) {
        try {
            return new CaseId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
