package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.evaluation.review.Declared;
import it.mics.bottega.evaluation.review.ReviewSheet;
import it.mics.bottega.evaluation.review.ReviewStatus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a juror sees before the text opens: the title, where the team works, and the question about conflicts. */
class DeclarePage extends Div {
    private static final int REASON = 600;

    DeclarePage(ReviewSheet sheet, BiConsumer<Declared, String> declare) {
        addClassNames("review-declare", "read");
        H1 title = new H1(sheet.title());
        title.addClassName("t4");
        Paragraph from = new Paragraph(Ui.t(
                "review.declare.from", sheet.institutions().stream().map(Ui::t).collect(Collectors.joining(", "))));
        from.addClassName("quiet");
        add(title, from);
        if (sheet.item().status() != ReviewStatus.ASSIGNED || !sheet.open()) {
            String key = sheet.item().status() == ReviewStatus.ASSIGNED
                    ? "review.over"
                    : "review.closed." + sheet.item().status().name();
            add(El.div("note", Icon.LOCK.create(), new Paragraph(Ui.t(key))));
            return;
        }
        RadioButtonGroup<Declared> what = new RadioButtonGroup<>(Ui.t("review.declare.question"));
        what.setItems(Declared.values());
        what.setItemLabelGenerator(one -> Ui.t(one.key()));
        what.getElement().getThemeList().add("vertical");
        TextArea reason = new TextArea(Ui.t("review.declare.reason"));
        reason.setHelperText(Ui.t("review.declare.reason.help"));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        reason.setVisible(false);
        Button go = new Button(Ui.t("review.declare.open"));
        go.getElement().getThemeList().add("primary");
        what.addValueChangeListener(event -> {
            what.setInvalid(false);
            reason.setVisible(event.getValue() != null && event.getValue() != Declared.NONE);
            go.setText(Ui.t(words(event.getValue())));
        });
        go.addClickListener(event -> {
            Declared said = what.getValue();
            if (said == null) {
                what.setErrorMessage(Ui.t("review.declare.missing"));
                what.setInvalid(true);
            } else if (said != Declared.NONE && reason.getValue().isBlank()) {
                reason.setErrorMessage(Ui.t("review.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
            } else declare.accept(said, reason.getValue());
        });
        add(new Paragraph(Ui.t("review.declare.help")), what, reason, go);
    }

    private static String words(@Nullable Declared said) {
        if (said == Declared.HARD) return "review.declare.close";
        return said == Declared.SOFT ? "review.declare.ask" : "review.declare.open";
    }
}
