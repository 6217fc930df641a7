package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.proposal.HeldSection;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Marks the sections in which somebody else is writing: their name, their colour, and fields that only show. */
final class SectionMarks {
    /**
     * Only in the browser: the server goes on taking what arrives from a field, so that what was typed in the moment between is not
     * thrown away. A field with the cursor in it stays open.
     */
    private static final String READ_ONLY = """
            this.$held = $0;
            if (this.$held && this.contains(document.activeElement)) return;
            this.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-integer-field, vaadin-checkbox')
                .forEach(field => { field.readonly = this.$held; });
            this.querySelectorAll('vaadin-button, .iconbtn').forEach(button => { button.disabled = this.$held; });""";

    private final Map<ProposalSection, Section> sections;
    private final Map<ProposalSection, Paragraph> notes = new EnumMap<>(ProposalSection.class);
    private final Map<ProposalSection, String> colours = new EnumMap<>(ProposalSection.class);
    private final WhoWrites who;

    SectionMarks(Map<ProposalSection, Section> sections, WhoWrites who) {
        this.sections = sections;
        this.who = who;
    }

    void show(List<HeldSection> others, Collection<ProposalSection> waiting) {
        sections.forEach((name, section) -> {
            var held = others.stream().filter(one -> one.section() == name).findFirst();
            if (held.isPresent()) mark(name, section, held.get(), waiting.contains(name));
            else clear(name, section);
        });
    }

    private void mark(ProposalSection name, Section section, HeldSection held, boolean waits) {
        String colour = who.colour(held.holder());
        if (!colour.equals(colours.get(name))) {
            clear(name, section);
            section.addClassNames("held", colour);
            colours.put(name, colour);
        }
        Paragraph note = notes.computeIfAbsent(name, key -> {
            Paragraph words = new Paragraph();
            words.addClassName("held-note");
            section.addComponentAtIndex(1, words);
            return words;
        });
        note.setText(Ui.t("proposal.together.here", held.name())
                + (waits ? " " + Ui.t("proposal.together.waits", held.name()) : ""));
        section.getElement().executeJs(READ_ONLY, true);
    }

    private void clear(ProposalSection name, Section section) {
        String colour = colours.remove(name);
        if (colour == null) return;
        section.removeClassNames("held", colour);
        Paragraph note = notes.remove(name);
        if (note != null) section.remove(note);
        section.getElement().executeJs(READ_ONLY, false);
    }
}
