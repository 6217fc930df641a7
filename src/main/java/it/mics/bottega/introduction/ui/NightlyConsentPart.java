package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.introduction.NightlyWishes;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;

/** Where a researcher agrees to be proposed by night, or takes that back. */
class NightlyConsentPart extends Div {
    NightlyConsentPart(NightlyWishes wishes) {
        addClassNames("stack", "nightly");
        H2 heading = new H2(Ui.t("introduction.nightly.title"));
        heading.addClassName("sec-h");
        Checkbox agree = new Checkbox(Ui.t("introduction.nightly.agree"), wishes.agreed());
        agree.setHelperText(Ui.t("introduction.nightly.agreeHelp"));
        agree.addValueChangeListener(event -> {
            wishes.agree(event.getValue());
            Notices.done(Ui.t(event.getValue() ? "introduction.nightly.agreed" : "introduction.nightly.agreedNo"));
        });
        add(heading, El.div("", agree));
    }
}
