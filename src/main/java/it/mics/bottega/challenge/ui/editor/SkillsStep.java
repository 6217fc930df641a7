package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import it.mics.bottega.challenge.PoolEstimate;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.SkillSuggestion;
import it.mics.bottega.challenge.ui.Words;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.SkillSearch;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.TermProposing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Step 4: the skills that the work takes, how well, and which of them nobody can do without. */
class SkillsStep extends Div {
    private static final int LEVEL_AT_FIRST = 3;
    private static final int SUGGESTIONS_AT_ONCE = 3;

    private final DraftForm form;
    private final Thesaurus thesaurus;
    private final Runnable changed;
    private final Div table = new Div();
    private final Div suggestions = El.div("suggs");
    private final Map<SkillId, SkillRow> rows = new HashMap<>();
    private List<SkillRequirement> shown = List.of();

    SkillsStep(DraftForm form, Taxonomy taxonomy, TermProposing proposing, Runnable changed) {
        this.form = form;
        this.thesaurus = taxonomy.thesaurus();
        this.changed = changed;
        addClassName("form");
        add(table, suggestions, picker(taxonomy.skillSearch(Ui.language()), proposing));
        showTable();
        form.shownBy(() -> {
            if (!shown.equals(form.skills)) showTable();
        });
    }

    /** Shows what the index counts without each of the skills. */
    void show(@Nullable PoolEstimate pool) {
        rows.forEach((skill, row) -> row.show(pool));
    }

    /** Shows what was read in the company's own words. */
    void suggest(List<SkillSuggestion> found, Runnable dismissed, java.util.function.Consumer<SkillId> notNeeded) {
        suggestions.removeAll();
        found.stream().limit(SUGGESTIONS_AT_ONCE).forEach(suggestion -> {
            String name = Words.first(Ui.t(thesaurus.get(suggestion.skill()).label()));
            suggestions.add(new SuggestionCard(name, suggestion.passage(), () -> add(suggestion.skill(), false), () -> {
                notNeeded.accept(suggestion.skill());
                dismissed.run();
            }));
        });
    }

    /** Draws the table anew, for example after a must-have was made nice to have from outside. */
    void showTable() {
        table.removeAll();
        rows.clear();
        shown = List.copyOf(form.skills);
        if (form.skills.isEmpty()) {
            table.add(El.div(
                    "empty",
                    El.raw("h3", "", Ui.t("challenge.form.skills.emptyTitle")),
                    El.raw("p", "", Ui.t("challenge.form.skills.empty"))));
            return;
        }
        NativeTableBody body = new NativeTableBody();
        for (SkillRequirement asked : form.skills) {
            SkillRow row = new SkillRow(
                    asked,
                    Words.first(Ui.t(thesaurus.get(asked.skill()).label())),
                    this::put,
                    () -> remove(asked.skill()));
            rows.put(asked.skill(), row);
            body.add(row);
        }
        NativeTable grid = new NativeTable(header(), body);
        grid.addClassName("grid-skills");
        table.add(grid);
    }

    private static NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        for (String key : List.of("skill", "level", "mustHave", "without", "remove")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(El.span(key.equals("remove") ? "vh" : "", Ui.t("challenge.form.skills." + key)));
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private Div picker(SkillSearch search, TermProposing proposing) {
        ComboBox<Skill> pick = new ComboBox<>(Ui.t("challenge.form.skills.add"));
        pick.setItems(query -> search.find(query.getFilter().orElse("")).stream()
                .map(SkillSearch.Found::skill)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        Div offer = new Div();
        offer.getElement().setAttribute("role", "status");
        pick.setItemLabelGenerator(skill -> Words.first(Ui.t(skill.label())));
        pick.setHelperText(Ui.t("challenge.form.skills.add.help"));
        pick.addThemeName("helper-above-field");
        pick.setPlaceholder(Ui.t("challenge.form.skills.add.placeholder"));
        pick.setWidthFull();
        pick.addValueChangeListener(event -> {
            Skill chosen = event.getValue();
            if (chosen == null) return;
            add(chosen.id(), form.skills.stream().noneMatch(SkillRequirement::mustHave));
            unknown(pick, offer, "", proposing);
            pick.clear();
            pick.focus();
        });
        pick.setManualValidation(true);
        pick.setAllowCustomValue(true);
        pick.addCustomValueSetListener(event -> unknown(pick, offer, event.getDetail(), proposing));
        return El.div("add-skill", pick, offer);
    }

    /** What is not in the list stays in the field, with the reason and the way to propose it. */
    private void unknown(ComboBox<Skill> pick, Div offer, String typed, TermProposing proposing) {
        boolean blank = typed.isBlank();
        pick.setErrorMessage(blank ? "" : Ui.t("challenge.form.skills.unknown", typed.strip()));
        pick.setInvalid(!blank);
        offer.removeAll();
        if (!blank) offer.add(proposing.offer(typed, () -> form.primarySpoke));
    }

    private void add(SkillId skill, boolean mustHave) {
        if (form.skillIds().contains(skill)) return;
        form.put(new SkillRequirement(skill, LEVEL_AT_FIRST, SkillRow.weight(mustHave), mustHave));
        showTable();
        changed.run();
    }

    private void put(SkillRequirement requirement) {
        form.put(requirement);
        shown = List.copyOf(form.skills);
        changed.run();
    }

    private void remove(SkillId skill) {
        form.remove(skill);
        showTable();
        changed.run();
    }
}
