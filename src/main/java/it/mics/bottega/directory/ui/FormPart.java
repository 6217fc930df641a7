package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.HasValueChangeMode;
import it.mics.bottega.directory.editing.FieldProblem;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One section of the profile form: its fields by name, what is wrong with them, and who hears of changes. */
abstract class FormPart extends Section {
    private static final int PAUSE_MS = 900;

    private final String name;
    private final Runnable changed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();
    private boolean showing;

    FormPart(String name, Runnable changed) {
        this.name = name;
        this.changed = changed;
        addClassNames("form-part", "stack-3");
        H2 heading = new H2(Ui.t("directory.part." + name));
        heading.addClassName("sec-h");
        heading.setId("part-" + name);
        getElement().setAttribute("aria-labelledby", "part-" + name);
        Paragraph help = new Paragraph(Ui.t("directory.part." + name + ".help"));
        help.addClassNames("quiet", "part-help");
        problem.addClassNames("part-problem", "tx-bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(heading, help, problem);
    }

    /** The name by which hints point at this section. */
    final String name() {
        return name;
    }

    /** Watches a field under this name; fields in which one types report after a pause. */
    final <F extends Component & HasValueAndElement<?, ?>> F field(String key, F field) {
        fields.put(key, field);
        field.addClassName("profile-field");
        if (field instanceof HasValidation validated) validated.setManualValidation(true);
        if (field instanceof HasValueChangeMode typing) {
            Typing.pausing(typing, PAUSE_MS);
        }
        watch(field);
        return field;
    }

    /** Forgets the fields whose names begin like this. */
    final void forget(String prefix) {
        fields.keySet().removeIf(key -> key.startsWith(prefix));
    }

    /** Reports each change, except while the form is being filled by the page itself. */
    final void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> report());
    }

    /** Tells that something changed. */
    final void report() {
        if (!showing) changed.run();
    }

    /** Fills fields without reporting that as a change. */
    final void quietly(Runnable filling) {
        showing = true;
        filling.run();
        showing = false;
    }

    /** Shows beside each field what is wrong with it, and clears what was mended. */
    final void mark(List<FieldProblem> problems) {
        fields.forEach((key, field) -> {
            if (!(field instanceof HasValidation validated)) return;
            Optional<FieldProblem> wrong =
                    problems.stream().filter(one -> one.field().equals(key)).findFirst();
            validated.setErrorMessage(wrong.map(FormPart::words).orElse(""));
            validated.setInvalid(wrong.isPresent());
        });
        Optional<FieldProblem> whole =
                problems.stream().filter(one -> one.field().equals(name)).findFirst();
        problem.removeAll();
        whole.ifPresent(one -> problem.add(Icon.WARN.create(), El.span("", words(one))));
        problem.setVisible(whole.isPresent());
    }

    /** Brings the reader to the first field that has one of these problems; false where none is in this section. */
    final boolean focusFirst(List<FieldProblem> problems) {
        for (Map.Entry<String, Component> field : fields.entrySet()) {
            boolean wrong = problems.stream().anyMatch(one -> one.field().equals(field.getKey()));
            if (wrong && field.getValue() instanceof Focusable<?> focusable) {
                focusable.focus();
                return true;
            }
        }
        return false;
    }

    /** Brings the reader to the beginning of this section. */
    void focusStart() {
        fields.values().stream()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static String words(FieldProblem problem) {
        return Ui.t(problem.key(), problem.arguments().toArray());
    }
}
