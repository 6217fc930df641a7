package it.mics.bottega.attachment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentDownload;
import it.mics.bottega.attachment.AttachmentReading;
import it.mics.bottega.uikit.Downloads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** The name of a file, which saves it. */
class AttachmentLink extends Anchor {
    AttachmentLink(Attachment file, AttachmentReading reading) {
        setHref(Downloads.of(event -> answer(event, file, reading)));
        setText(file.name());
        getElement().setAttribute("download", true);
    }

    private static void answer(DownloadEvent event, Attachment file, AttachmentReading reading) throws IOException {
        AttachmentDownload download = reading.open(file.id());
        event.setContentType(download.media());
        download.headers().forEach((name, value) -> event.getResponse().setHeader(name, value));
        event.setContentLength(download.length());
        try (OutputStream out = event.getOutputStream()) {
            Files.copy(download.bytes(), out);
        }
    }
}
