package it.mics.bottega.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import it.mics.bottega.kernel.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** Date fields that speak the reader's language: names of days and months, order of day and month, Monday first. */
public final class Localised {
    private Localised() {}

    /** A date field with this label. */
    public static DatePicker datePicker(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale());
        picker.setI18n(dates());
        return picker;
    }

    /** A field for date and time with this label, in steps of a quarter of an hour. */
    public static DateTimePicker dateTimePicker(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(locale());
        picker.setDatePickerI18n(dates());
        picker.setStep(java.time.Duration.ofMinutes(15));
        picker.setDateAriaLabel(Ui.t("date.field.day"));
        picker.setTimeAriaLabel(Ui.t("date.field.time"));
        return picker;
    }

    /** The reader's language with the region whose order of day and month it uses. */
    public static Locale locale() {
        return Ui.language() == Language.IT ? Locale.ITALY : Locale.UK;
    }

    static DatePicker.DatePickerI18n dates() {
        Locale locale = locale();
        return new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setToday(Ui.t("date.field.today"))
                .setCancel(Ui.t("date.field.cancel"))
                .setDateFormat("dd/MM/yyyy")
                .setBadInputErrorMessage(Ui.t("date.field.bad"))
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale));
    }

    /** Sunday comes first here, whatever day begins the week. */
    private static java.util.List<String> days(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
