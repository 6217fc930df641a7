package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.history.ActorsOnRecord;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By whom, which action, what about, and when; each choice is at once the address of the page. */
class HistoryFilters extends Div {
    private static final int SUGGESTED = 50;

    private final HistoryQuery now;
    private final Consumer<HistoryQuery> choose;
    private final Language language = Ui.language();

    HistoryFilters(HistoryQuery now, ActWords words, ActorsOnRecord actors, Consumer<HistoryQuery> choose) {
        this.now = now;
        this.choose = choose;
        addClassName("history-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Ui.t("history.filter.label"));
        if (actors.whole()) add(who(actors));
        add(
                choice(
                        "history.filter.action",
                        "history.filter.actionHelp",
                        words.actions(),
                        each -> words.action(each, language),
                        now.action(),
                        value -> choose.accept(with(value, now.kind(), now.thing()))),
                choice(
                        "history.filter.kind",
                        "history.filter.kindHelp",
                        words.kinds(),
                        each -> words.kind(each, language),
                        now.kind(),
                        value -> choose.accept(with(now.action(), value, null))),
                day("history.filter.from", now.from(), day -> choose.accept(period(day, now.until()))),
                day("history.filter.until", now.until(), day -> choose.accept(period(now.from(), day))));
        if (now.thing() != null) add(El.span("badge", Ui.t("history.filter.one")));
        if (!now.isEmpty()) add(El.link(HistoryQuery.PATH, Ui.t("history.filter.clear"), "btn plain s"));
    }

    private Component who(ActorsOnRecord actors) {
        ComboBox<Person> field = new ComboBox<>(Ui.t("history.filter.who"));
        field.setPlaceholder(Ui.t("history.filter.whoHelp"));
        field.setItemLabelGenerator(Person::name);
        field.setClearButtonVisible(true);
        field.setItemsWithFilterConverter(query -> found(actors, query), text -> text);
        UUID who = now.who();
        if (who != null) field.setValue(new Person(who, actors.name(new AccountId(who))));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Person chosen = event.getValue();
                choose.accept(new HistoryQuery(
                        chosen == null ? null : chosen.id(),
                        now.action(),
                        now.kind(),
                        now.thing(),
                        now.from(),
                        now.until(),
                        null));
            }
        });
        return field;
    }

    private static Stream<Person> found(ActorsOnRecord actors, Query<Person, String> query) {
        Map<AccountId, String> all = actors.named(query.getFilter().orElse(""), SUGGESTED);
        return all.entrySet().stream()
                .map(entry -> new Person(entry.getKey().value(), entry.getValue()))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private static Component choice(
            String label,
            String anything,
            List<String> items,
            com.vaadin.flow.component.ItemLabelGenerator<String> words,
            @Nullable String value,
            Consumer<@Nullable String> chosen) {
        ComboBox<String> field = new ComboBox<>(Ui.t(label));
        field.setPlaceholder(Ui.t(anything));
        field.setItems(items);
        field.setItemLabelGenerator(words);
        field.setClearButtonVisible(true);
        if (value != null && items.contains(value)) field.setValue(value);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) chosen.accept(event.getValue());
        });
        return field;
    }

    private static Component day(String label, @Nullable LocalDate value, Consumer<@Nullable LocalDate> chosen) {
        DatePicker field = Localised.datePicker(Ui.t(label));
        field.setClearButtonVisible(true);
        if (value != null) field.setValue(value);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) chosen.accept(event.getValue());
        });
        return field;
    }

    private HistoryQuery with(@Nullable String action, @Nullable String kind, @Nullable UUID thing) {
        return new HistoryQuery(now.who(), action, kind, thing, now.from(), now.until(), null);
    }

    private HistoryQuery period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new HistoryQuery(now.who(), now.action(), now.kind(), now.thing(), from, until, null);
    }

    private record Person(UUID id, String name) {}
}
