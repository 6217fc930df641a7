package it.mics.bottega.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.privacy.ExportFile;
import it.mics.bottega.privacy.KeptAboutMe;
import it.mics.bottega.privacy.TakingAlong;
import it.mics.bottega.uikit.Downloads;
import it.mics.bottega.uikit.Ui;
import java.io.OutputStream;

/** Two files of everything: a page for people, and one for programs; made at the moment of the click. */
class DownloadPart extends Div {
    DownloadPart(TakingAlong data, ExportFile files) {
        addClassName("row");
        Language language = Ui.language();
        add(
                link("privacy.download.page", "btn", event -> {
                    KeptAboutMe.Export export = data.copy();
                    head(event, files.name(export, language, "html"), "text/html;charset=utf-8");
                    try (OutputStream out = event.getOutputStream()) {
                        files.page(export, language, out);
                    }
                }),
                link("privacy.download.json", "btn plain", event -> {
                    KeptAboutMe.Export export = data.copy();
                    head(event, files.name(export, language, "json"), "application/json");
                    try (OutputStream out = event.getOutputStream()) {
                        files.json(export, out);
                    }
                }));
    }

    /** Kept nowhere on the way, and never shown inside the application’s own pages. */
    private static void head(DownloadEvent event, String name, String type) {
        event.setFileName(name);
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
    }

    private static Anchor link(String key, String classes, DownloadHandler file) {
        Anchor anchor = new Anchor(Downloads.of(file), Ui.t(key));
        anchor.addClassNames(classes.split(" "));
        return anchor;
    }
}
