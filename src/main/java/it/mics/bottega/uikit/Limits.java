package it.mics.bottega.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;

/** Limits of fields, said in words where people meet them. */
public final class Limits {
    /** From this part of a text’s length on, what is left is said. */
    private static final int NEARLY = 10;

    private Limits() {}

    /** A number field takes whole numbers between these two, and says so about any other. */
    public static void whole(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        String words = Ui.t("number.field.range", least, most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words));
    }

    /** A date field takes no day before this one, and says so. */
    public static void notBefore(DatePicker picker, LocalDate first) {
        picker.setMin(first);
        picker.setI18n(Localised.dates().setMinErrorMessage(Ui.t("date.field.min", Dates.day(first))));
    }

    /** A line to be put under a text field: how many characters are left, once few are, and that it is full. */
    public static Span left(HasValue<?, String> field, int longest) {
        Span line = El.span("chars-left", "");
        line.getElement().setAttribute("aria-live", "polite");
        say(line, field.getValue(), longest);
        field.addValueChangeListener(event -> say(line, event.getValue(), longest));
        return line;
    }

    private static void say(Span line, String text, int longest) {
        int left = Math.max(0, longest - text.length());
        line.setText(
                left > longest / NEARLY
                        ? ""
                        : left > 0 ? Ui.t("text.field.left", left) : Ui.t("text.field.full", longest));
    }
}
