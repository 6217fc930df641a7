package it.mics.bottega.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentLimits;
import it.mics.bottega.attachment.AttachmentReading;
import it.mics.bottega.attachment.AttachmentShelf;
import it.mics.bottega.attachment.FoundAttachment;
import it.mics.bottega.attachment.Holder;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Makes the parts with files for pages of other modules. */
@Service
public class AttachmentParts {
    private final AttachmentShelf shelf;
    private final AttachmentReading reading;
    private final AttachmentLimits limits;

    AttachmentParts(AttachmentShelf shelf, AttachmentReading reading, AttachmentLimits limits) {
        this.shelf = shelf;
        this.reading = reading;
        this.limits = limits;
    }

    /** The files of a thing for those who change it; {@code listen} runs its argument after each change, until what it answers is run. */
    public Component editor(Holder holder, UnaryOperator<Runnable> listen) {
        return new AttachmentEditor(holder, shelf, limits, this::link, listen);
    }

    /** A field that finds words in files; {@code where} says on what each of them hangs. */
    public Component search(
            String label, Function<String, List<FoundAttachment>> find, Function<Attachment, Component> where) {
        return new AttachmentSearch(label, find, this::link, where);
    }

    /** A link that saves the file; asked again at the moment of the click whether it may be read. */
    public Anchor link(Attachment file) {
        return new AttachmentLink(file, reading);
    }
}
