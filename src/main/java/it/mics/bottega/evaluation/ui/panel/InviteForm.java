package it.mics.bottega.evaluation.ui.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import it.mics.bottega.evaluation.panel.PanelCandidate;
import it.mics.bottega.evaluation.panel.PanelSide;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;

/** Asks somebody onto the panel: who, for which side, and how much to read at most. */
class InviteForm extends Section {
    private static final int USUAL = 5;
    private static final int MOST = 30;

    /** What is done with a complete form. */
    interface Invite {
        void send(PanelCandidate who, PanelSide side, int load);
    }

    InviteForm(Function<String, List<PanelCandidate>> named, Invite invite) {
        addClassName("panel-invite");
        ComboBox<PanelCandidate> who = new ComboBox<>(Ui.t("panel.invite.who"));
        who.setHelperText(Ui.t("panel.invite.who.help"));
        who.setItemLabelGenerator(InviteForm::label);
        who.setItems(query -> named.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        RadioButtonGroup<PanelSide> side = new RadioButtonGroup<>(Ui.t("panel.invite.side"));
        side.setItems(PanelSide.values());
        side.setItemLabelGenerator(one -> Ui.t(one.key()));
        side.setValue(PanelSide.ACADEMIA);
        who.addValueChangeListener(event -> {
            if (event.getValue() != null) side.setValue(event.getValue().side());
        });
        IntegerField load = new IntegerField(Ui.t("panel.invite.load"));
        load.setMin(1);
        load.setMax(MOST);
        load.setStepButtonsVisible(true);
        load.setValue(USUAL);
        Button send = new Button(Ui.t("panel.invite.send"), event -> {
            PanelCandidate chosen = who.getValue();
            who.setInvalid(chosen == null);
            who.setErrorMessage(Ui.t("panel.invite.who.missing"));
            if (chosen == null) who.focus();
            else invite.send(chosen, side.getValue(), load.getValue() == null ? USUAL : load.getValue());
        });
        send.getElement().getThemeList().add("primary");
        Paragraph help = new Paragraph(Ui.t("panel.invite.help"));
        help.addClassNames("t1", "quiet");
        add(El.raw("h2", "sec-h", Ui.t("panel.invite")), who, side, load, send, help);
    }

    private static String label(PanelCandidate one) {
        return one.organisation().isEmpty() ? one.name() : one.name() + ", " + Ui.t(one.organisation());
    }
}
