package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** What a researcher says about a challenge, in one tap; kept at once. */
class InterestChoice extends RadioButtonGroup<Interest> {
    InterestChoice(Interest present, Consumer<Interest> say) {
        setLabel(Ui.t("matching.interest"));
        setItems(List.of(Interest.WANT, Interest.OK, Interest.NONE, Interest.NO));
        setItemLabelGenerator(interest -> Ui.t(interest.key()));
        setValue(present);
        addClassName("interest");
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) say.accept(event.getValue());
        });
    }
}
