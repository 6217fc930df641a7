package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.importing.ImportFile;
import it.mics.bottega.vocabulary.importing.ImportPlan;
import it.mics.bottega.vocabulary.importing.ThesaurusImport;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the programme office brings concepts into the thesaurus: choose files, see what would change, agree. */
@Route("reference-data")
@Menu(title = "vocabulary.menu", order = 72, icon = "board")
@RolesAllowed("PROGRAMME_OFFICE")
class ReferenceDataView extends Page {
    private final ThesaurusImport imports;
    private final Taxonomy taxonomy;
    private final List<ImportFile> files = new ArrayList<>();
    private final Div chosen = El.div("import-files");
    private final Div outcome = El.div("import-outcome");
    private final Div past = new Div();
    private final Component count = El.raw("p", "lead", "");
    private final Button look = new Button(Ui.t("vocabulary.import.look"), event -> look());
    private @Nullable ImportPlan shown;

    ReferenceDataView(ThesaurusImport imports, Taxonomy taxonomy) {
        this.imports = imports;
        this.taxonomy = taxonomy;
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setDisableOnClick(true);
        outcome.getElement().setAttribute("role", "status");
        FileDrop drop = new FileDrop(
                Ui.t("vocabulary.import.choose"),
                ".csv,.rdf,.xml,.ttl",
                this::received,
                () -> Notices.refused(Ui.t("vocabulary.import.failed")));
        put(
                head(Ui.t("vocabulary.reference.title"), Ui.t("vocabulary.reference.help")),
                section("vocabulary.reference.skills", count),
                section("vocabulary.import.title", El.div("stack-3", drop, chosen, look), outcome),
                section("vocabulary.import.past", past));
        showFiles();
        showState();
    }

    private static Component section(String key, Component... content) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        Div part = El.div("import-part", heading);
        part.add(content);
        return part;
    }

    private void received(ImportFile file) {
        files.stream().filter(earlier -> earlier.name().equals(file.name())).forEach(ReferenceDataView::forget);
        files.removeIf(earlier -> earlier.name().equals(file.name()));
        files.add(file);
        showFiles();
    }

    private void showFiles() {
        shown = null;
        outcome.removeAll();
        chosen.removeAll();
        look.setEnabled(!files.isEmpty());
        for (ImportFile file : files) {
            NativeButton out = new NativeButton("", event -> {
                files.remove(file);
                forget(file);
                showFiles();
            });
            out.addClassName("iconbtn");
            out.setAriaLabel(Ui.t("vocabulary.import.remove", file.name()));
            out.add(Icon.CROSS.create());
            chosen.add(El.div(
                    "import-file", Icon.DOC.create(), El.span("", file.name()), El.span("faint num", size(file)), out));
        }
    }

    private void look() {
        outcome.removeAll();
        try {
            ImportPlan plan = imports.dryRun(files);
            shown = plan;
            outcome.add(new PlanReport(plan));
            if (!plan.isEmpty()) outcome.add(applyButton(plan));
        } catch (RuleViolation refusal) {
            refuse(refusal);
        } finally {
            look.setEnabled(true);
        }
    }

    private Component applyButton(ImportPlan plan) {
        Button apply = new Button(Ui.t("vocabulary.import.apply"), event -> {
            ConfirmDialog sure = new ConfirmDialog();
            sure.setHeader(Ui.t("vocabulary.import.sure"));
            sure.setText(Ui.t(
                    "vocabulary.import.sureText",
                    plan.added().size(),
                    plan.changed().size()));
            sure.setCancelable(true);
            sure.setCancelText(Ui.t("vocabulary.cancel"));
            sure.setConfirmText(Ui.t("vocabulary.import.apply"));
            sure.addConfirmListener(confirmed -> apply());
            sure.open();
        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        return apply;
    }

    private void apply() {
        ImportPlan plan = shown;
        if (plan == null) return;
        try {
            imports.apply(files, plan);
        } catch (RuleViolation refusal) {
            outcome.removeAll();
            refuse(refusal);
            return;
        }
        String done = Ui.t(
                "vocabulary.import.done", plan.added().size(), plan.changed().size());
        forget();
        files.clear();
        showFiles();
        showState();
        outcome.add(El.div("note good", Icon.CHECK.create(), El.span("", done)));
    }

    private void refuse(RuleViolation refusal) {
        outcome.add(El.div(
                "note bad",
                Icon.WARN.create(),
                El.span("", Ui.t(refusal.key(), refusal.arguments().toArray()))));
    }

    private void showState() {
        count.getElement()
                .setText(Ui.t(
                        "vocabulary.reference.count", taxonomy.thesaurus().all().size()));
        past.removeAll();
        List<ThesaurusImport.Made> made = imports.made();
        if (made.isEmpty()) {
            past.add(El.raw("p", "quiet", Ui.t("vocabulary.import.never")));
            return;
        }
        for (ThesaurusImport.Made one : made) {
            past.add(El.div(
                    "import-made",
                    El.raw("b", "", Dates.dayAndTime(one.at())),
                    El.span("", one.files()),
                    El.span(
                            "faint",
                            Ui.t(
                                    "vocabulary.import.made",
                                    one.added(),
                                    one.changed(),
                                    one.unchanged(),
                                    one.leftOut()))));
        }
    }

    private static String size(ImportFile file) {
        try {
            return Ui.t("vocabulary.import.size", Math.max(1, Files.size(file.content()) / 1024));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        files.forEach(ReferenceDataView::forget);
    }

    private static void forget(ImportFile file) {
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
