package it.mics.bottega.evaluation.ui.review;

import it.mics.bottega.evaluation.panel.PanelSitting;
import it.mics.bottega.uikit.MenuCondition;
import org.springframework.stereotype.Component;

/** The entry of reviews is for jurors: whoever was asked onto a panel. */
@Component
class ReviewsMenu implements MenuCondition {
    private final PanelSitting sitting;

    ReviewsMenu(PanelSitting sitting) {
        this.sitting = sitting;
    }

    @Override
    public String path() {
        return ReviewLinks.MINE;
    }

    @Override
    public boolean shown() {
        return !sitting.mine().isEmpty();
    }
}
