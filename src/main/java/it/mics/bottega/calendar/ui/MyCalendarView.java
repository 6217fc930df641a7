package it.mics.bottega.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.calendar.CalendarFeeds;
import it.mics.bottega.calendar.MyDates;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One’s deadlines in one’s own calendar, through a secret address that can be replaced and closed. */
@Route("my-calendar")
@PermitAll
@Menu(title = "calendar.menu", order = 92, icon = "cal")
class MyCalendarView extends Page {
    private final CalendarFeeds feeds;
    private final MyDates dates;
    private final Clock clock;

    MyCalendarView(CalendarFeeds feeds, MyDates dates, Clock clock) {
        this.feeds = feeds;
        this.dates = dates;
        this.clock = clock;
        show(null);
    }

    private void show(@Nullable String secret) {
        clear();
        put(head(Ui.t("calendar.title"), Ui.t("calendar.lead")), new ComingDates(dates.coming(), clock.instant()));
        H2 own = new H2(Ui.t("calendar.own"));
        own.addClassName("sec-h");
        put(own);
        CalendarFeeds.OpenFeed open = feeds.mine().orElse(null);
        if (open == null) {
            put(El.div(
                    "calendar-part",
                    quiet("calendar.help"),
                    quiet("calendar.none"),
                    El.div("row", opening("calendar.open", true))));
            return;
        }
        var part = El.div("calendar-part", quiet("calendar.help"));
        if (secret != null) part.add(address(secret), quiet("calendar.once"));
        else
            part.add(new Paragraph(
                    open.readAt() == null
                            ? Ui.t("calendar.since", Dates.dayAndTime(open.since()))
                            : Ui.t(
                                    "calendar.sinceRead",
                                    Dates.dayAndTime(open.since()),
                                    Dates.dayAndTime(open.readAt()))));
        Button close = new Button(Ui.t("calendar.close"), event -> {
            feeds.close();
            show(null);
            Notices.done(Ui.t("calendar.closed"));
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        part.add(El.div("row", opening("calendar.replace", false), close));
        put(part);
    }

    private Button opening(String key, boolean first) {
        Button open = new Button(Ui.t(key), event -> {
            if (first) show(feeds.open());
            else replace();
        });
        if (first) open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private void replace() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Ui.t("calendar.replace"));
        dialog.setText(Ui.t("calendar.replace.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Ui.t("calendar.replace.no"));
        dialog.setConfirmText(Ui.t("calendar.replace"));
        dialog.addConfirmListener(event -> show(feeds.open()));
        dialog.open();
    }

    /** The browser knows under which name it reached us. */
    private static TextField address(String secret) {
        TextField address = new TextField(Ui.t("calendar.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(Ui.t("calendar.addressHelp"));
        String path = "calendar/feed/" + secret + ".ics?lang=" + Ui.language().code();
        address.setValue(path);
        UI.getCurrent()
                .getPage()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, address::setValue);
        return address;
    }

    private static Paragraph quiet(String key) {
        Paragraph quiet = new Paragraph(Ui.t(key));
        quiet.addClassName("quiet");
        return quiet;
    }
}
