package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.directory.editing.OutputSource;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileRules;
import it.mics.bottega.directory.orcid.OrcidWork;
import it.mics.bottega.directory.orcid.OrcidWorks;
import it.mics.bottega.directory.ui.orcid.OrcidDialog;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Papers, patents, prototypes and data sets, each with the switch that takes old work out of the matching. */
class OutputsPart extends FormPart {
    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final Div list = El.div("outputs");
    private final NativeButton add = new NativeButton(Ui.t("directory.output.add"));

    OutputsPart(OrcidWorks works, Supplier<String> orcid, Runnable changed) {
        super("outputs", changed);
        add.addClassNames("btn", "s");
        add.addComponentAsFirst(Icon.PLUS.create());
        add.addClickListener(event -> {
            Row row = place(new ProfileDraft.Output(UUID.randomUUID(), "", null, "", true));
            row.title.focus();
        });
        Div buttons = El.div("row", add);
        if (works.available()) buttons.add(fromOrcid(works, orcid));
        add(list, buttons);
    }

    private NativeButton fromOrcid(OrcidWorks works, Supplier<String> orcid) {
        NativeButton look = new NativeButton(Ui.t("directory.orcid.look"));
        look.addClassNames("btn", "s");
        look.addComponentAsFirst(Icon.SEARCH.create());
        look.addClickListener(event -> {
            String id = ProfileRules.orcid(orcid.get());
            if (id == null || !ProfileRules.orcidHolds(id)) Notices.refused(Ui.t("directory.orcid.missing"));
            else new OrcidDialog(works, id, written(), this::take).open();
        });
        return look;
    }

    /** Ticked works become outputs like any other, which say where they came from. */
    private void take(List<OrcidWork> ticked) {
        for (OrcidWork work : ticked) {
            String doi = work.doi();
            place(new ProfileDraft.Output(
                    UUID.randomUUID(), work.title(), work.year(), doi == null ? "" : doi, true, OutputSource.ORCID));
        }
        report();
    }

    void show(List<ProfileDraft.Output> outputs) {
        List.copyOf(rows.keySet()).forEach(this::drop);
        outputs.forEach(this::place);
    }

    List<ProfileDraft.Output> written() {
        return rows.values().stream()
                .map(Row::written)
                .filter(output -> !output.untouched())
                .toList();
    }

    @Override
    void focusStart() {
        add.focus();
    }

    private Row place(ProfileDraft.Output output) {
        Row row = new Row(output);
        rows.put(output.id(), row);
        list.add(row);
        return row;
    }

    private void drop(UUID id) {
        Row row = rows.remove(id);
        if (row != null) list.remove(row);
        forget("output." + id + ".");
    }

    private final class Row extends Div {
        private final UUID id;
        private final OutputSource source;
        private final TextArea title = new TextArea(Ui.t("directory.output.title"));
        private final IntegerField year = new IntegerField(Ui.t("directory.output.year"));
        private final TextField doi = new TextField(Ui.t("directory.output.doi"));
        private final Checkbox use = new Checkbox(Ui.t("directory.output.use"));

        Row(ProfileDraft.Output output) {
            id = output.id();
            source = output.origin();
            addClassName("output-row");
            getElement().setAttribute("role", "group").setAttribute("aria-label", Ui.t("directory.output"));
            title.setMinRows(1);
            title.setValue(output.title());
            year.setValue(output.year());
            doi.setValue(output.doi());
            doi.setPlaceholder("10.1000/182");
            use.setValue(output.useForMatching());
            NativeButton out = new NativeButton("", event -> {
                drop(id);
                add.focus();
                report();
            });
            out.addClassName("iconbtn");
            out.setAriaLabel(
                    output.title().isBlank()
                            ? Ui.t("directory.output.remove")
                            : Ui.t("directory.output.removeOne", output.title()));
            out.add(Icon.CROSS.create());
            watch(use);
            add(
                    field("output." + id + ".title", title),
                    field("output." + id + ".year", year),
                    field("output." + id + ".doi", doi),
                    use,
                    out);
        }

        ProfileDraft.Output written() {
            return new ProfileDraft.Output(
                    id, AboutPart.oneLine(title), year.getValue(), doi.getValue(), use.getValue(), source);
        }
    }
}
