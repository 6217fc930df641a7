package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Step 1: what it is called, what everybody reads, what is needed, and where in the programme it belongs. */
class NeedStep extends Div {
    NeedStep(DraftForm form, Taxonomy taxonomy, Runnable changed) {
        addClassName("form");
        add(new TextInTwoLanguages("challenge.form.title", 1, 120, form, () -> form.title, text -> {
            form.title = text;
            changed.run();
        }));
        add(new TextInTwoLanguages("challenge.form.teaser", 3, 600, form, () -> form.teaser, text -> {
            form.teaser = text;
            changed.run();
        }));
        add(new TextInTwoLanguages("challenge.form.need", 7, 4000, form, () -> form.need, text -> {
            form.need = text;
            changed.run();
        }));
        spokes(form, taxonomy, changed);
        CheckboxGroup<Sector> sectors = new CheckboxGroup<>(Ui.t("challenge.form.sectors"));
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> Ui.t(sector.key()));
        sectors.setValue(form.sectors);
        sectors.setHelperText(Ui.t("challenge.form.sectors.help"));
        sectors.addThemeName("helper-above-field");
        sectors.addValueChangeListener(event -> {
            form.sectors = new HashSet<>(event.getValue());
            changed.run();
        });
        form.shownBy(() -> sectors.setValue(form.sectors));
        add(new Div(sectors));
    }

    private void spokes(DraftForm form, Taxonomy taxonomy, Runnable changed) {
        List<Integer> numbers = taxonomy.spokes().stream().map(Spoke::number).toList();
        Select<Integer> primary = new Select<>();
        primary.setLabel(Ui.t("challenge.form.spoke"));
        primary.setItems(numbers);
        primary.setItemLabelGenerator(number -> name(taxonomy, number));
        if (form.primarySpoke > 0) primary.setValue(form.primarySpoke);
        primary.setPlaceholder(Ui.t("challenge.form.choose"));
        primary.setHelperText(Ui.t("challenge.form.spoke.help"));
        MultiSelectComboBox<Integer> secondary = new MultiSelectComboBox<>(Ui.t("challenge.form.secondary"));
        secondary.setItems(numbers);
        secondary.setItemLabelGenerator(number -> name(taxonomy, number));
        secondary.setValue(form.secondarySpokes);
        secondary.setHelperText(Ui.t("challenge.form.secondary.help"));
        primary.addValueChangeListener(event -> {
            form.primarySpoke = event.getValue() == null ? 0 : event.getValue();
            secondary.deselect(form.primarySpoke);
            changed.run();
        });
        secondary.addValueChangeListener(event -> {
            boolean tooMany = event.getValue().size() > 2 || event.getValue().contains(form.primarySpoke);
            secondary.setInvalid(tooMany);
            secondary.setErrorMessage(Ui.t("challenge.form.secondary.tooMany"));
            if (tooMany) return;
            form.secondarySpokes = new HashSet<>(event.getValue());
            changed.run();
        });
        form.shownBy(() -> {
            int chosen = form.primarySpoke;
            Set<Integer> further = form.secondarySpokes;
            primary.setValue(chosen == 0 ? null : chosen);
            secondary.setValue(further);
        });
        for (Component field : List.<Component>of(primary, secondary)) {
            field.getElement().getThemeList().add("helper-above-field");
            field.getElement().getStyle().setWidth("100%");
        }
        add(new Div(primary), new Div(secondary));
    }

    private static String name(Taxonomy taxonomy, int number) {
        return number + ". " + Ui.t(taxonomy.spoke(number).shortTitle());
    }
}
