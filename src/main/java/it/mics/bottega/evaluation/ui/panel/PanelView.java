package it.mics.bottega.evaluation.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.panel.PanelComposing;
import it.mics.bottega.evaluation.panel.PanelSheet;
import it.mics.bottega.evaluation.panel.PanelSide;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.evaluation.panel.SeatStatus;
import it.mics.bottega.evaluation.review.AssignmentSheet;
import it.mics.bottega.evaluation.review.Planned;
import it.mics.bottega.evaluation.review.ReviewAssigning;
import it.mics.bottega.evaluation.review.ReviewSigning;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The panel of one challenge: who sits on it, whether that is enough, and who reads what. */
@Route("challenge/:id/panel")
@RolesAllowed({"COMPANY_MEMBER", "SPOKE_LEADER", "SPOKE_DEPUTY"})
class PanelView extends Page implements BeforeEnterObserver {
    private final transient PanelComposing composing;
    private final transient ReviewAssigning assigning;
    private final transient ReviewSigning signing;
    private final transient CurrentActor current;

    PanelView(PanelComposing composing, ReviewAssigning assigning, ReviewSigning signing, CurrentActor current) {
        this.composing = composing;
        this.assigning = assigning;
        this.signing = signing;
        this.current = current;
    }

    static String address(ChallengeId id) {
        return "challenge/" + id.value() + "/panel";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(
                    new ChallengeId(
                            UUID.fromString(event.getRouteParameters().get("id").orElse(""))),
                    List.of());
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private void show(ChallengeId id, List<Planned> plan) {
        clear();
        PanelSheet sheet = composing.sheet(id);
        AssignmentSheet assigned = assigning.sheet(id);
        put(head(Ui.t("panel.title"), ""));
        Paragraph where = new Paragraph(
                El.span("", Ui.t("panel.for") + " "),
                El.link(ChallengeLinks.challenge(id), Ui.t(sheet.challenge().title()), ""));
        where.addClassName("quiet");
        put(where, checklist(sheet, assigned), El.raw("h2", "sec-h", Ui.t("panel.jurors")));
        if (sheet.seats().isEmpty()) put(El.div("empty", new Paragraph(Ui.t("panel.empty"))));
        else
            put(El.raw(
                    "ul",
                    "list",
                    sheet.seats().stream().map(seat -> item(sheet, seat)).toArray(Component[]::new)));
        if (sheet.open())
            put(new InviteForm(letters -> composing.candidates(id, letters), (who, side, load) -> {
                composing.invite(id, who.account(), side, load);
                Notices.done(Ui.t("panel.invited", who.name()));
                show(id, List.of());
            }));
        if (sheet.sitting().isEmpty() || assigned.proposals().isEmpty()) return;
        boolean signs = current.get().moderates(sheet.challenge().primarySpoke());
        put(new AssignmentTable(
                assigned,
                plan,
                sheet.open(),
                new AssignmentTable.Acts(
                        one -> assign(id, List.of(one)),
                        signs ? review -> signed(id, () -> signing.sign(review)) : null,
                        signs ? review -> signed(id, () -> signing.refuse(review)) : null)));
        if (sheet.open()) put(plan(id, plan));
    }

    private Component plan(ChallengeId id, List<Planned> plan) {
        if (plan.isEmpty()) return new PlanPart(() -> assigning.propose(id), way -> show(id, way.plan()));
        Button go = new Button(Ui.t("panel.plan.assign", plan.size()), event -> assign(id, plan));
        go.getElement().getThemeList().add("primary");
        Button back = new Button(Ui.t("panel.plan.drop"), event -> show(id, List.of()));
        Paragraph says = new Paragraph(Ui.t("panel.plan.says", plan.size()));
        says.getElement().setAttribute("role", "status");
        return El.div("panel-plan", says, El.div("row", go, back));
    }

    private void signed(ChallengeId id, Runnable act) {
        try {
            act.run();
            Notices.done(Ui.t("panel.sign.done"));
        } catch (RuleViolation refusal) {
            Notices.refused(Ui.t(refusal.key()));
        }
        show(id, List.of());
    }

    private void assign(ChallengeId id, List<Planned> plan) {
        assigning.assign(id, plan);
        Notices.done(Ui.t("panel.plan.done", plan.size()));
        show(id, List.of());
    }

    private static Component checklist(PanelSheet sheet, AssignmentSheet assigned) {
        long enough = assigned.proposals().stream()
                .filter(line -> assigned.enough(line.id(), List.of()))
                .count();
        return El.raw(
                "ul",
                "panel-check",
                check(
                        sheet.sitting().size() >= PanelSheet.PER_PROPOSAL,
                        Ui.t("panel.check.three", sheet.sitting().size(), PanelSheet.PER_PROPOSAL)),
                check(sheet.from(PanelSide.INDUSTRY) > 0, Ui.t("panel.check.industry", sheet.from(PanelSide.INDUSTRY))),
                check(sheet.from(PanelSide.ACADEMIA) > 0, Ui.t("panel.check.academia", sheet.from(PanelSide.ACADEMIA))),
                check(sheet.seats().stream().anyMatch(Seat::chair), Ui.t("panel.check.chair")),
                check(
                        enough == assigned.proposals().size(),
                        Ui.t("panel.check.read", enough, assigned.proposals().size())));
    }

    private static Component check(boolean met, String words) {
        return El.raw(
                "li",
                met ? "tx-good" : "tx-wait",
                met ? Icon.CHECK.create() : Icon.RING.create(),
                El.span("", words),
                El.span("vh", Ui.t(met ? "panel.check.met" : "panel.check.open")));
    }

    private Component item(PanelSheet sheet, Seat seat) {
        String reads = seat.sits() ? Ui.t("panel.seat.reads", seat.assigned(), seat.load(), seat.submitted()) : "";
        Div words = El.div(
                "",
                El.raw("h3", "", seat.name()),
                El.raw(
                        "p",
                        "quiet",
                        Ui.t(seat.side().key()) + " · " + Ui.t(seat.status().key())
                                + (seat.chair() ? " · " + Ui.t("panel.chair") : "")),
                El.raw("p", "t1 faint", reads));
        Div aside = El.div("aside row");
        boolean there = seat.sits() || seat.status() == SeatStatus.INVITED;
        if (sheet.open() && seat.sits() && !seat.chair())
            aside.add(act("panel.chair.make", seat, () -> composing.preside(seat.id())));
        if (sheet.open() && there)
            aside.add(new RemoveButton(seat, () -> {
                composing.remove(seat.id());
                show(seat.challenge(), List.of());
            }));
        return El.raw("li", "", El.div("item panel-seat", words, aside));
    }

    private Button act(String key, Seat seat, Runnable act) {
        Button button = new Button(Ui.t(key), event -> {
            act.run();
            show(seat.challenge(), List.of());
        });
        button.setAriaLabel(Ui.t(key) + ": " + seat.name());
        return button;
    }
}
