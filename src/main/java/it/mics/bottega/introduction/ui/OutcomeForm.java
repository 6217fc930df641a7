package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.introduction.Course;
import it.mics.bottega.introduction.NoFollowUp;
import it.mics.bottega.introduction.Outcome;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What came of it, in one touch; only nothing asks why. Open by itself once the question has been asked. */
class OutcomeForm extends Div {
    private static final List<Outcome> REACHED =
            List.of(Outcome.TEAM_FORMED, Outcome.PROPOSAL_SUBMITTED, Outcome.PILOT, Outcome.CONTRACT);

    OutcomeForm(Course course, Runnable atWork, BiConsumer<Outcome, @Nullable NoFollowUp> tell) {
        addClassName("outcome");
        Outcome known = course.outcome();
        Div row = El.div("row");
        for (Outcome each : REACHED)
            if (known == null || each.compareTo(known) > 0)
                row.add(small("introduction.tell." + each, () -> tell.accept(each, null)));
        Div answers = El.div("stack", row);
        if (known == null) {
            row.add(small("introduction.tell.AT_WORK", atWork));
            Component why = nothing(tell);
            why.setVisible(false);
            Button nothing = small("introduction.tell.NO_FOLLOW_UP", () -> why.setVisible(true));
            row.add(nothing);
            answers.add(why);
        }
        Details details = new Details(
                Ui.t(course.outcomeAsked() ? "introduction.outcomeAsked" : "introduction.outcomeTell"), answers);
        details.setOpened(course.outcomeAsked());
        add(details);
    }

    private static Component nothing(BiConsumer<Outcome, @Nullable NoFollowUp> tell) {
        Select<NoFollowUp> why = new Select<>();
        why.setLabel(Ui.t("introduction.outcomeWhy"));
        why.setItems(NoFollowUp.values());
        why.setItemLabelGenerator(each -> Ui.t(each.key()));
        why.setWidthFull();
        why.addValueChangeListener(event -> {
            if (event.getValue() != null) tell.accept(Outcome.NO_FOLLOW_UP, event.getValue());
        });
        return El.div("refusal", why);
    }

    private static Button small(String key, Runnable act) {
        Button button = new Button(Ui.t(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
