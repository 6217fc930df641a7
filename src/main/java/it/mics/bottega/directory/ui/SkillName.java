package it.mics.bottega.directory.ui;

import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.uikit.Ui;
import java.util.Locale;

/** How skills are written at the beginning of a line. */
final class SkillName {
    private SkillName() {}

    /** The name of a skill with a capital letter. */
    static String of(Skill skill) {
        String label = Ui.t(skill.label());
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
