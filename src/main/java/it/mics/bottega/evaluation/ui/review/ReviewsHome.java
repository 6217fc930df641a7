package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.evaluation.panel.OwnSeat;
import it.mics.bottega.evaluation.panel.PanelSitting;
import it.mics.bottega.evaluation.review.MyReview;
import it.mics.bottega.evaluation.review.ReviewReading;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What waits for a juror: invitations to answer and reviews to write. */
@org.springframework.stereotype.Component
@Order(16)
class ReviewsHome implements HomeContribution {
    private static final int MOST = 3;

    private final PanelSitting sitting;
    private final ReviewReading reading;

    ReviewsHome(PanelSitting sitting, ReviewReading reading) {
        this.sitting = sitting;
        this.reading = reading;
    }

    @Override
    public Optional<Component> create() {
        long invited = sitting.mine().stream().filter(OwnSeat::invited).count();
        List<MyReview> waiting = reading.mine().stream()
                .filter(one -> one.item().status().waits())
                .toList();
        if (invited == 0 && waiting.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t("review.home", waiting.size()));
        heading.addClassName("sec-h");
        Component section = El.raw(
                "section",
                "",
                El.div(
                        "sh",
                        heading,
                        new Paragraph(Ui.t(invited > 0 ? "review.home.invited" : "review.home.help", invited))),
                El.raw(
                        "ul",
                        "list",
                        waiting.stream().limit(MOST).map(MyReviewsView::item).toArray(Component[]::new)),
                El.link(ReviewLinks.MINE, Ui.t("review.home.all"), "btn"));
        return Optional.of(section);
    }
}
