package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.button.Button;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** The way out for a juror who finds a conflict after reading. */
class LateConflict extends Button {
    LateConflict(Consumer<String> declare) {
        super(Ui.t("review.late"));
        getElement().getThemeList().add("tertiary");
        getElement().getThemeList().add("small");
        addClickListener(event -> new ReasonDialog(
                        Ui.t("review.late.title"), Ui.t("review.late.text"), Ui.t("review.late.confirm"), declare)
                .open());
    }
}
