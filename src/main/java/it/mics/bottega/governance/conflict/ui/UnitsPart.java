package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.governance.conflict.declared.UnitKind;
import it.mics.bottega.governance.conflict.declared.WorkUnit;
import it.mics.bottega.governance.conflict.declared.WorkUnits;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;

/** In which departments and research groups the reader works. */
class UnitsPart extends Section {
    private final WorkUnits units;
    private final Runnable changed;

    UnitsPart(WorkUnits units, Runnable changed) {
        this.units = units;
        this.changed = changed;
        addClassName("relation-part");
        H2 heading = new H2(Ui.t("conflict.units.title"));
        heading.addClassName("sec-h");
        add(heading, El.raw("p", "quiet", Ui.t("conflict.units.help")));
        List<WorkUnit> mine = units.mine();
        if (!mine.isEmpty())
            add(El.raw("ul", "relation-list", mine.stream().map(this::line).toArray(Component[]::new)));
        Map<OrganisationId, LocalizedText> institutions = units.institutions();
        add(institutions.isEmpty() ? El.raw("p", "quiet", Ui.t("conflict.units.nowhere")) : form(institutions));
    }

    private Component form(Map<OrganisationId, LocalizedText> institutions) {
        Select<OrganisationId> institution = new Select<>();
        institution.setLabel(Ui.t("conflict.units.institution"));
        institution.setItems(institutions.keySet());
        institution.setItemLabelGenerator(each -> Ui.t(institutions.getOrDefault(each, LocalizedText.EMPTY)));
        institution.setValue(institutions.keySet().iterator().next());
        institution.setWidthFull();
        RadioButtonGroup<UnitKind> kind = new RadioButtonGroup<>(Ui.t("conflict.units.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(each -> Ui.t(each.key()));
        kind.setValue(UnitKind.DEPARTMENT);
        TextField name = new TextField(Ui.t("conflict.units.name"));
        name.setHelperText(Ui.t("conflict.units.nameHelp"));
        name.setMaxLength(WorkUnits.LONGEST_NAME);
        name.setWidthFull();
        Button declare = new Button(Ui.t("conflict.units.do"), event -> {
            if (Refusals.beside(
                    name, () -> units.declare(institution.getValue().value(), kind.getValue(), name.getValue()))) {
                Notices.done(Ui.t("conflict.units.done", name.getValue().strip()));
                changed.run();
            } else {
                name.focus();
            }
        });
        Div fields = El.div("relation-form stack");
        if (institutions.size() > 1) fields.add(institution);
        fields.add(kind, name, El.div("acts", declare));
        return fields;
    }

    private Component line(WorkUnit unit) {
        Component words = El.div(
                "",
                El.bold(unit.name()),
                El.raw("p", "t1 quiet", Ui.t(unit.kind().key())),
                El.raw("p", "t1 faint", Ui.t(unit.institution())));
        Button end = new Button(Ui.t("conflict.units.end"), event -> {
            units.end(unit.id());
            Notices.done(Ui.t("conflict.units.endDone", unit.name()));
            changed.run();
        });
        end.setAriaLabel(Ui.t("conflict.units.endOf", unit.name()));
        return El.raw("li", "", words, end);
    }
}
