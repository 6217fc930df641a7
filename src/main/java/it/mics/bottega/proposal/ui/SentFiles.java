package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.proposal.ProposalFile;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;

/** The files that went with a version, below its text; not there where there are none. */
public class SentFiles extends Section {
    /** The files in the order in which they were added, with a heading of this order. */
    public SentFiles(List<ProposalFile> files, int order, Function<Attachment, Component> name) {
        setVisible(!files.isEmpty());
        Component list = El.raw(
                "ul",
                "files",
                files.stream()
                        .map(file -> El.raw("li", "file", Icon.DOC.create(), words(file, name)))
                        .toArray(Component[]::new));
        add(El.raw("h" + order, "sec-h", Ui.t("proposal.files")), list);
    }

    private static Component words(ProposalFile file, Function<Attachment, Component> name) {
        Attachment attachment = file.attachment();
        Component first = attachment == null || !attachment.isReady() ? El.bold(file.name()) : name.apply(attachment);
        Component print = El.raw(
                "code",
                "code t1 faint",
                file.sha256().substring(0, 8) + "…" + file.sha256().substring(60));
        print.getElement().setAttribute("title", Ui.t("proposal.files.sha", file.sha256()));
        Component below = El.raw(
                "small",
                "",
                attachment == null ? El.span("", Ui.t("proposal.files.erased")) : state(attachment),
                print);
        return El.div("file-words", first, below);
    }

    private static Component state(Attachment attachment) {
        var problem = attachment.problem();
        if (problem != null) return El.span("tx-bad", Ui.t("attachment.refused") + " " + Ui.t(problem.key()));
        var type = attachment.type();
        return El.span("", type == null ? Ui.t("attachment.waiting") : Ui.t("attachment.type." + type.name()));
    }
}
