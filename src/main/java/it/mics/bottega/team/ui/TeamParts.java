package it.mics.bottega.team.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.kernel.Characters;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small parts that the pages of teams share: faces, names, skills in a sentence, points. */
public final class TeamParts {
    private static final List<String> HUES = List.of("av", "av b", "av c", "av d");

    private TeamParts() {}

    /** A plain button. */
    public static NativeButton button(String text, String classes, Runnable act) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Initials on the colour of the n-th member, or an empty ring where the name is not for the reader. */
    public static Span face(@Nullable TeamPerson person, int n) {
        String name = person == null ? null : person.name();
        Span face = El.span(
                name == null ? "av anon" : HUES.get(n % HUES.size()), name == null ? "?" : Characters.initials(name));
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }

    /** The name, or what may be said in its place. */
    public static String name(@Nullable TeamPerson person) {
        if (person == null) return Ui.t("team.person.hidden");
        String name = person.name();
        if (name != null) return name;
        return person.headline().isEmpty() ? Ui.t("team.person.hidden") : Ui.t(person.headline());
    }

    /** The organisation by name where the person is known by name, else only its kind. */
    public static String organisation(@Nullable TeamPerson person) {
        OrganisationSummary organisation = person == null ? null : person.organisation();
        if (person == null || organisation == null) return "";
        return person.name() == null
                ? Ui.t("directory.kind." + organisation.kind().name())
                : Ui.t(organisation.name());
    }

    /** The first of the names. */
    public static String firstName(String name) {
        return name.split(" ")[0];
    }

    /** The name of a skill. */
    public static String skill(Taxonomy taxonomy, SkillId id) {
        return taxonomy.thesaurus().find(id).map(skill -> Ui.t(skill.label())).orElse("");
    }

    /** Skills as the middle of a sentence names them: "tanning, coatings and life cycle assessment". */
    public static String skills(Taxonomy taxonomy, Collection<SkillId> ids) {
        return listed(ids.stream().map(id -> inSentence(skill(taxonomy, id))).toList());
    }

    /** Words as a list in a sentence. */
    public static String listed(List<String> words) {
        return ListFormatter.getInstance(Ui.language().locale()).format(words);
    }

    /** Small first letter, unless the word is an abbreviation. */
    public static String inSentence(String label) {
        boolean abbreviation = label.length() < 2 || !Character.isLowerCase(label.charAt(1));
        return abbreviation
                ? label
                : label.substring(0, 1).toLowerCase(Ui.language().locale()) + label.substring(1);
    }

    /** Large first letter. */
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Ui.language().locale()) + words.substring(1);
    }

    /** Points with one decimal, as the reader writes numbers. */
    public static String points(double value) {
        NumberFormat format = NumberFormat.getInstance(Ui.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A paragraph in the language in which it was written. */
    public static Component paragraph(String classes, LocalizedText text) {
        Component paragraph = El.raw("p", classes, Ui.t(text));
        El.markLanguage(paragraph, text);
        return paragraph;
    }

    /** A section under its heading. */
    public static Section section(String id, String heading, Component... content) {
        Component title = El.raw("h2", "", heading);
        title.getElement().setAttribute("id", id);
        Section section = new Section(title);
        section.add(content);
        section.getElement().setAttribute("aria-labelledby", id);
        return section;
    }
}
