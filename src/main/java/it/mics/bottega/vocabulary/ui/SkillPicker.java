package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.SkillSearch;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field for one concept of the thesaurus, found by any of its names. */
class SkillPicker extends ComboBox<Skill> {
    private final Taxonomy taxonomy;

    SkillPicker(String label, Taxonomy taxonomy) {
        super(label);
        this.taxonomy = taxonomy;
        setItemLabelGenerator(SkillPicker::name);
        setClearButtonVisible(true);
        setWidthFull();
        SkillSearch search = taxonomy.skillSearch(Ui.language());
        setItems(query -> search.find(query.getFilter().orElse("")).stream()
                .map(SkillSearch.Found::skill)
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    void choose(@Nullable SkillId skill) {
        setValue(skill == null ? null : taxonomy.thesaurus().find(skill).orElse(null));
    }

    @Nullable
    SkillId chosen() {
        Skill skill = getValue();
        return skill == null ? null : skill.id();
    }

    static String name(Skill skill) {
        String label = Ui.t(skill.label());
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
