package it.mics.bottega.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.FoundAttachment;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;

/** Finds words in files while they are typed, and shows each place with the words marked. */
class AttachmentSearch extends Div {
    private static final int PAUSE_MS = 500;
    private static final int LEAST = 2;
    private static final int LONGEST = 200;

    private final transient Function<String, List<FoundAttachment>> find;
    private final transient Function<Attachment, Component> link;
    private final transient Function<Attachment, Component> where;
    private final Div answer = El.div("");

    AttachmentSearch(
            String label,
            Function<String, List<FoundAttachment>> find,
            Function<Attachment, Component> link,
            Function<Attachment, Component> where) {
        this.find = find;
        this.link = link;
        this.where = where;
        addClassName("file-search");
        getElement().setAttribute("role", "search").setAttribute("aria-label", label);
        TextField words = new TextField(label);
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.setHelperText(Ui.t("attachment.search.help"));
        words.addValueChangeListener(event -> show(event.getValue().strip()));
        answer.getElement().setAttribute("aria-live", "polite");
        add(words, answer);
    }

    private void show(String words) {
        answer.removeAll();
        if (words.length() < LEAST) return;
        List<FoundAttachment> found = find.apply(words);
        Paragraph count = new Paragraph(Ui.t("attachment.search.found", found.size()));
        count.addClassNames("quiet", "t1");
        answer.add(count);
        if (!found.isEmpty())
            answer.add(El.raw("ul", "files", found.stream().map(this::line).toArray(Component[]::new)));
    }

    private Component line(FoundAttachment one) {
        Component excerpt = El.raw(
                "p",
                "file-excerpt",
                one.excerpt().stream()
                        .map(part -> part.answers() ? El.raw("mark", "", part.text()) : El.span("", part.text()))
                        .toArray(Component[]::new));
        excerpt.setVisible(!one.excerpt().isEmpty());
        Component below = El.raw("small", "", where.apply(one.attachment()));
        return El.raw(
                "li", "file", Icon.DOC.create(), El.div("file-words", link.apply(one.attachment()), below, excerpt));
    }
}
