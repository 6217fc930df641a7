package it.mics.bottega.attachment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.AttachmentLimits;
import it.mics.bottega.attachment.AttachmentShelf;
import it.mics.bottega.attachment.AttachmentState;
import it.mics.bottega.attachment.Holder;
import it.mics.bottega.attachment.ShelfEntry;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The files of a thing while it is written: added, followed until they are read, removed and brought back. */
class AttachmentEditor extends Div {
    private final Holder holder;
    private final transient AttachmentShelf shelf;
    private final AttachmentLimits limits;
    private final transient Function<Attachment, Component> link;
    private final transient UnaryOperator<Runnable> listen;
    private final Component list = El.raw("ul", "files");
    private final Div refusals = El.div("file-refusals");
    private final AttachmentField field;
    private final Map<AttachmentId, Line> lines = new LinkedHashMap<>();
    private final transient Map<String, RuleViolation> refused = new ConcurrentHashMap<>();
    private transient @Nullable Runnable stop;

    AttachmentEditor(
            Holder holder,
            AttachmentShelf shelf,
            AttachmentLimits limits,
            Function<Attachment, Component> link,
            UnaryOperator<Runnable> listen) {
        this.holder = holder;
        this.shelf = shelf;
        this.limits = limits;
        this.link = link;
        this.listen = listen;
        addClassName("file-editor");
        list.getElement().setAttribute("aria-label", Ui.t("attachment.list")).setAttribute("aria-live", "polite");
        refusals.getElement().setAttribute("role", "alert");
        field = new AttachmentField(limits, this::receive, refusals::removeAll, this::came);
        add(list, field, refusals);
        refresh();
    }

    /** On the thread of the upload, without the page: the outcome waits for the page to ask. */
    private void receive(String name, InputStream in) throws IOException {
        try {
            shelf.add(holder, name, in);
        } catch (NotFound gone) {
            refused.put(name, new RuleViolation("attachment.add.gone"));
        } catch (RuleViolation refusal) {
            refused.put(name, refusal);
        }
    }

    private void came(AttachmentField.Came how, String name) {
        RuleViolation refusal = how == AttachmentField.Came.TOO_LONG
                ? new RuleViolation("attachment.add.tooLong", limits.fileMegabytes())
                : refused.remove(name);
        if (refusal != null)
            refuse(name, Ui.t(refusal.key(), refusal.arguments().toArray()));
        else if (how == AttachmentField.Came.FAILED) refuse(name, Ui.t("attachment.add.failed"));
        refresh();
    }

    private void refuse(String name, String reason) {
        refusals.add(new Paragraph(Icon.WARN.create(), El.bold(name), El.span("", " " + reason)));
    }

    /** What has not changed stays as it is, with the focus that it may have. */
    private void refresh() {
        List<ShelfEntry> files = shelf.of(holder);
        lines.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().removed
                    && files.stream().noneMatch(file -> file.attachment().id().equals(entry.getKey()));
            if (gone) entry.getValue().element.getElement().removeFromParent();
            return gone;
        });
        for (ShelfEntry file : files)
            lines.computeIfAbsent(file.attachment().id(), id -> new Line()).show(file.attachment(), file.addedBy());
        list.setVisible(!lines.isEmpty());
    }

    private void remove(Attachment file, Line line) {
        shelf.remove(file.id());
        line.gone(file);
    }

    private void restore(Attachment file, Line line) {
        shelf.restore(file.id());
        line.removed = false;
        refresh();
        line.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        // The page looks again as its reader, whoever's thread brings the news.
        Runnable look = new DelegatingSecurityContextRunnable(this::refresh, SecurityContextHolder.getContext());
        stop = listen.apply(() -> ui.access(look::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }

    /** One file, or the place where one was until the page is left. */
    private final class Line {
        private final Component element = El.raw("li", "file");
        private @Nullable Attachment shown;
        private boolean removed;
        private @Nullable NativeButton out;

        Line() {
            list.getElement().appendChild(element.getElement());
        }

        void show(Attachment file, String by) {
            if (file.equals(shown) && !removed) return;
            boolean again = shown != null;
            shown = file;
            removed = false;
            element.getElement().removeAllChildren();
            Component name = file.state() == AttachmentState.READY ? link.apply(file) : El.bold(file.name());
            FileWords words = new FileWords(file, name, by);
            NativeButton button = again && out != null ? out : new NativeButton();
            if (out == null) button.addClickListener(event -> remove(java.util.Objects.requireNonNull(shown), this));
            out = button;
            button.addClassName("iconbtn");
            button.removeAll();
            button.add(Icon.CROSS.create());
            button.getElement().setAttribute("aria-label", Ui.t("attachment.remove", file.name()));
            element.getElement().appendChild(Icon.DOC.create().getElement(), words.getElement(), button.getElement());
        }

        void gone(Attachment file) {
            removed = true;
            element.getElement().removeAllChildren();
            Button undo = new Button(Ui.t("attachment.undo"), event -> restore(file, this));
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            undo.setAriaLabel(Ui.t("attachment.undo.label", file.name()));
            element.getElement()
                    .appendChild(
                            El.span("quiet", Ui.t("attachment.removed", file.name()))
                                    .getElement(),
                            undo.getElement());
            undo.focus();
        }

        void focus() {
            if (out != null) out.focus();
        }
    }
}
