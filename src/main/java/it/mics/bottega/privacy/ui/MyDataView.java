package it.mics.bottega.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.privacy.Erasures;
import it.mics.bottega.privacy.ExportFile;
import it.mics.bottega.privacy.KeptAboutMe;
import it.mics.bottega.privacy.TakingAlong;
import it.mics.bottega.privacy.Wording;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;

/** What is kept about me and why, and what I can decide about it. */
@Route("my-data")
@Menu(title = "privacy.menu", order = 95, icon = "lock")
@PermitAll
class MyDataView extends Page implements BeforeEnterObserver {
    private final transient KeptAboutMe data;
    private final transient TakingAlong copies;
    private final transient Erasures erasures;
    private final transient ExportFile files;
    private final transient Wording words;

    MyDataView(KeptAboutMe data, TakingAlong copies, Erasures erasures, ExportFile files, Wording words) {
        this.data = data;
        this.copies = copies;
        this.erasures = erasures;
        this.files = files;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        put(head(Ui.t("privacy.title"), Ui.t("privacy.help")));
        Instant due = erasures.due().orElse(null);
        if (due != null) put(waiting(due));
        put(
                section("privacy.download", new DownloadPart(copies, files)),
                section("privacy.consents", new ConsentsPart(data)),
                section("privacy.kept", new KeptPart(data.export(), words)));
        if (due == null) put(section("privacy.erase", leave()));
    }

    private static Component section(String key, Component content) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        Component part = El.raw("section", "privacy-part", heading, El.raw("p", "quiet", Ui.t(key + ".help")), content);
        heading.setId(key.replace('.', '-'));
        part.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return part;
    }

    private Component leave() {
        return new Button(
                Ui.t("privacy.erase.open"), event -> new EraseDialog(data.wouldStay(), this::later, this::now).open());
    }

    private Component waiting(Instant due) {
        var stay = Busy.button(Ui.t("privacy.erase.change"), Ui.t("privacy.erase.doing"), () -> {
            erasures.cancel();
            Notices.done(Ui.t("privacy.erase.cancelled"));
            show();
        });
        var note = El.div(
                "note wait",
                Icon.CLOCK.create(),
                El.div(
                        "stack",
                        El.raw("b", "", Ui.t("privacy.erase.waiting", Dates.full(due))),
                        El.raw("p", "", Ui.t("privacy.erase.waiting.help")),
                        stay));
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private void later() {
        Notices.done(Ui.t("privacy.erase.asked", Dates.full(erasures.ask())));
        show();
    }

    /** Whoever has gone leaves the session too, and every page that is open elsewhere. */
    private void now() {
        erasures.now();
        getUI().ifPresent(ui -> {
            ui.getPage().setLocation("goodbye");
            ui.getSession().getSession().invalidate();
        });
    }
}
