package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Ui;
import java.util.stream.IntStream;

/** How much time somebody has for teams, and from when. */
class AvailabilityPart extends FormPart {
    private static final int MOST_TEAMS = 5;
    private static final int STEP = 10;

    private final Checkbox open = new Checkbox(Ui.t("directory.field.open"));
    private final Select<Integer> capacity = new Select<>();
    private final IntegerField percent = new IntegerField();
    private final DatePicker from = Localised.datePicker(Ui.t("directory.field.from"));

    AvailabilityPart(Runnable changed) {
        super("availability", changed);
        open.setHelperText(Ui.t("directory.field.open.help"));
        capacity.setLabel(Ui.t("directory.field.capacity"));
        capacity.setItems(IntStream.rangeClosed(0, MOST_TEAMS).boxed().toList());
        capacity.setItemLabelGenerator(teams -> Ui.t("directory.capacity", teams));
        AboutPart.described(capacity, "capacity");
        percent.setLabel(Ui.t("directory.field.percent"));
        percent.setSuffixComponent(new Span("%"));
        percent.setStep(STEP);
        Limits.whole(percent, 0, 100);
        percent.setStepButtonsVisible(true);
        AboutPart.described(percent, "percent");
        AboutPart.described(from, "from");
        from.setClearButtonVisible(true);
        watch(open);
        add(open, El.div("side-3", field("capacity", capacity), field("percent", percent), field("from", from)));
    }

    void show(ProfileDraft.Availability availability) {
        quietly(() -> {
            open.setValue(availability.openToTeams());
            capacity.setValue(availability.capacity());
            percent.setValue(availability.percent());
            from.setValue(availability.from());
        });
    }

    ProfileDraft.Availability written() {
        return new ProfileDraft.Availability(open.getValue(), capacity.getValue(), percent.getValue(), from.getValue());
    }

    @Override
    void focusStart() {
        open.focus();
    }
}
