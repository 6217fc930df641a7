package it.mics.bottega.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.ContentType;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a file: its name, and below it what it is, or how far it has come. */
class FileWords extends Div {
    private static final long KILO = 1024;

    /** For those who write together: also who added it. */
    FileWords(Attachment file, Component name, String by) {
        addClassName("file-words");
        add(name, below(file, by));
    }

    private static Component below(Attachment file, String by) {
        AttachmentProblem problem = file.problem();
        if (problem != null) {
            return El.raw(
                    "small",
                    "tx-bad",
                    Icon.WARN.create(),
                    El.span("", Ui.t("attachment.refused") + " " + Ui.t(problem.key())));
        }
        if (!file.isReady()) return El.raw("small", "file-wait", Icon.CLOCK.create(), waiting());
        List<String> words = new ArrayList<>();
        ContentType type = file.type();
        if (type != null) words.add(Ui.t("attachment.type." + type.name()));
        words.add(size(file.bytes()));
        if (!by.isEmpty()) words.add(Ui.t("attachment.by", by, Dates.dayAndTime(file.addedAt())));
        return El.raw("small", "", String.join(", ", words));
    }

    private static Component waiting() {
        return El.span("", Ui.t("attachment.waiting"));
    }

    /** In the unit in which people say it. */
    static String size(long bytes) {
        if (bytes < KILO) return Ui.t("attachment.bytes", bytes);
        if (bytes < KILO * KILO) return Ui.t("attachment.kilobytes", bytes / KILO);
        return Ui.t("attachment.megabytes", bytes * 10 / (KILO * KILO) / 10.0);
    }
}
