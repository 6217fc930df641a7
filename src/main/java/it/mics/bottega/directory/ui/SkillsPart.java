package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.SkillReading;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileRules;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.SkillSearch;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.TermProposing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** What somebody can do, from the bilingual list. */
class SkillsPart extends FormPart {
    private static final int USUAL_LEVEL = 3;
    private static final int USUAL_INTEREST = 2;

    private final Thesaurus thesaurus;
    private final SkillSearch search;
    private final Map<SkillId, SkillRow> rows = new LinkedHashMap<>();
    private final Component body = El.raw("tbody", "");
    private final Component table;
    private final Component empty;
    private final ComboBox<SkillSearch.Found> add = new ComboBox<>();
    private final Span news = new Span();
    private final SkillsRead read;
    private final Div offer = new Div();
    private final TermProposing proposing;
    private final IntSupplier spoke;

    SkillsPart(
            Taxonomy taxonomy,
            TermProposing proposing,
            @Nullable SkillReading reading,
            IntSupplier spoke,
            Runnable changed) {
        super("skills", changed);
        this.thesaurus = taxonomy.thesaurus();
        this.proposing = proposing;
        this.spoke = spoke;
        read = new SkillsRead(thesaurus, reading, this::choose);
        search = taxonomy.skillSearch(Ui.language());
        table = El.raw("table", "skills skill-form", head(), body);
        empty = El.div("empty", El.raw("p", "", Ui.t("directory.skill.none")));
        add.setLabel(Ui.t("directory.skill.add"));
        AboutPart.described(add, "skill");
        add.setPlaceholder(Ui.t("directory.skill.placeholder"));
        add.setItemLabelGenerator(found -> SkillName.of(found.skill()));
        add.setRenderer(LitRenderer.<SkillSearch.Found>of(
                        "<span class='skill-line'>${item.name}<small class='faint'>${item.by}</small></span>")
                .withProperty("name", found -> SkillName.of(found.skill()))
                .withProperty("by", SkillSearch.Found::by));
        add.setItems(query -> search.find(query.getFilter().orElse("")).stream()
                .filter(found -> !rows.containsKey(found.skill().id()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        add.addValueChangeListener(event -> {
            if (event.getValue() != null) choose(event.getValue().skill());
        });
        add.setManualValidation(true);
        add.setAllowCustomValue(true);
        add.addCustomValueSetListener(event -> unknown(event.getDetail()));
        add.addClassName("skill-add");
        news.addClassName("vh");
        news.getElement().setAttribute("role", "status");
        offer.getElement().setAttribute("role", "status");
        add(empty, table, add, offer, read, news);
    }

    void show(List<DeclaredSkill> skills) {
        quietly(() -> {
            List.copyOf(rows.keySet()).forEach(this::drop);
            skills.forEach(skill -> thesaurus.find(skill.skill()).ifPresent(known -> place(known, skill)));
            count();
        });
    }

    /** Offers what the texts of this draft name and the list does not hold. */
    void read(ProfileDraft draft) {
        read.show(draft);
    }

    List<DeclaredSkill> written() {
        return rows.values().stream().map(SkillRow::written).toList();
    }

    @Override
    void focusStart() {
        add.focus();
    }

    private void choose(Skill skill) {
        add.clear();
        unknown("");
        quietly(() -> place(skill, new DeclaredSkill(skill.id(), USUAL_LEVEL, USUAL_INTEREST, null)));
        count();
        news.setText(Ui.t("directory.skill.added", Ui.t(skill.label()), rows.size()));
        report();
    }

    /** What is not in the list stays in the field, with the reason: nobody could be matched with it. */
    private void unknown(String typed) {
        boolean blank = typed.isBlank();
        add.setErrorMessage(blank ? "" : Ui.t("directory.skill.unknown", typed.strip()));
        add.setInvalid(!blank);
        offer.removeAll();
        if (!blank) offer.add(proposing.offer(typed, spoke));
    }

    private void place(Skill skill, DeclaredSkill declared) {
        if (rows.containsKey(skill.id())) return;
        SkillRow row = new SkillRow(skill, declared, this, () -> remove(skill));
        rows.put(skill.id(), row);
        body.getElement().appendChild(row.row().getElement());
    }

    private void remove(Skill skill) {
        drop(skill.id());
        count();
        news.setText(Ui.t("directory.skill.removed", Ui.t(skill.label())));
        add.focus();
        report();
    }

    private void drop(SkillId id) {
        SkillRow row = rows.remove(id);
        if (row == null) return;
        row.row().getElement().removeFromParent();
        forget("skill." + id.value() + ".");
    }

    private void count() {
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        add.setEnabled(rows.size() < ProfileRules.MOST_SKILLS);
        add.getDataProvider().refreshAll();
    }

    private static Component head() {
        Component row = El.raw("tr", "");
        for (String column : List.of(
                "directory.skill", "directory.skill.level", "directory.skill.interest", "directory.skill.lastUsed")) {
            Component cell = El.raw("th", "", Ui.t(column));
            cell.getElement().setAttribute("scope", "col");
            row.getElement().appendChild(cell.getElement());
        }
        Component last = El.raw("td", "");
        row.getElement().appendChild(last.getElement());
        return El.raw("thead", "", row);
    }
}
