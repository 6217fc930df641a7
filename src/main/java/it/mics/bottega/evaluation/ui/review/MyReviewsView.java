package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.evaluation.panel.OwnSeat;
import it.mics.bottega.evaluation.panel.PanelSitting;
import it.mics.bottega.evaluation.review.MyReview;
import it.mics.bottega.evaluation.review.ReviewReading;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/** A juror’s own reviews: invitations first, then what waits, then what is done. */
@Route(ReviewLinks.MINE)
@PermitAll
@Menu(title = "review.menu", order = 15, icon = "check")
class MyReviewsView extends Page implements BeforeEnterObserver {
    private final transient PanelSitting sitting;
    private final transient ReviewReading reading;

    MyReviewsView(PanelSitting sitting, ReviewReading reading) {
        this.sitting = sitting;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        List<OwnSeat> seats = sitting.mine();
        List<MyReview> all = reading.mine();
        if (seats.isEmpty() && all.isEmpty()) throw new NotFound();
        put(head(Ui.t("review.mine.title"), Ui.t("review.mine.help")));
        seats.stream().filter(OwnSeat::invited).forEach(seat -> put(invitation(seat)));
        group(
                "review.mine.waiting",
                all.stream().filter(one -> one.item().status().waits()).toList());
        group(
                "review.mine.done",
                all.stream().filter(one -> !one.item().status().waits()).toList());
        if (all.isEmpty())
            put(El.div("empty", new H3(Ui.t("review.mine.empty")), new Paragraph(Ui.t("review.mine.empty.help"))));
    }

    private Component invitation(OwnSeat seat) {
        ChallengeFacts seen = seat.challenge();
        Button yes = new Button(Ui.t("review.invited.yes"), event -> answer(seat, true));
        yes.getElement().getThemeList().add("primary");
        Button no = new Button(Ui.t("review.invited.no"), event -> answer(seat, false));
        return El.div(
                "note review-invitation",
                El.raw("h2", "t3", Ui.t("review.invited.title")),
                new Paragraph(El.link(ChallengeLinks.challenge(seen.id()), Ui.t(seen.title()), "")),
                new Paragraph(Ui.t("review.invited.help", seat.seat().load())),
                El.div("row", yes, no));
    }

    private void answer(OwnSeat seat, boolean yes) {
        sitting.answer(seat.seat().id(), yes);
        Notices.done(Ui.t(yes ? "review.invited.accepted" : "review.invited.declined"));
        if (!yes && sitting.mine().isEmpty() && reading.mine().isEmpty()) getUI().ifPresent(ui -> ui.navigate(""));
        else show();
    }

    private void group(String key, List<MyReview> some) {
        if (some.isEmpty()) return;
        put(El.raw("h2", "sec-h", Ui.t(key, some.size())));
        put(El.raw("ul", "list", some.stream().map(MyReviewsView::item).toArray(Component[]::new)));
    }

    static Component item(MyReview one) {
        String where = one.institutions().stream().map(Ui::t).collect(Collectors.joining(", "));
        Component words = El.raw(
                "div",
                "",
                El.raw("h3", "", El.link(ReviewLinks.review(one.item().id()), one.title(), "")),
                El.raw("p", "quiet t1", where),
                El.raw("p", "why", Ui.t("review.mine.for", Ui.t(one.challenge().title()))));
        Component state = El.raw(
                "p",
                one.item().status().waits() ? "when" : "when quiet",
                El.bold(Ui.t(one.item().status().key())),
                El.span(
                        "t1 quiet",
                        one.item().status().isWritten()
                                ? Ui.t("review.progress", one.item().scored(), one.criteria())
                                : ""));
        return El.raw(
                "li",
                "",
                El.raw(
                        "div",
                        "item",
                        new SpokeMark(one.challenge().primarySpoke(), SpokeMark.Size.MEDIUM),
                        words,
                        El.div("aside", state)));
    }
}
