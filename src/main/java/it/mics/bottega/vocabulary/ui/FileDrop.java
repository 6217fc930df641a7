package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadHandler;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.importing.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** The browser's own field for files; each chosen file is sent at once and lies in a temporary file until it is asked for. */
@Tag("div")
class FileDrop extends Div {
    private static final long MOST_BYTES = 120L * 1024 * 1024;

    private static final String SEND = """
            const field = this;
            field.addEventListener('change', async () => {
              const files = [...field.files];
              field.disabled = true;
              for (const file of files) {
                const answer = await fetch(field.getAttribute('data-target') + '?name=' + encodeURIComponent(file.name),
                  { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } }).catch(() => null);
                field.dispatchEvent(new CustomEvent(answer && answer.ok ? 'file-sent' : 'file-failed', { detail: file.name }));
              }
              field.disabled = false;
              field.value = '';
            });""";

    private final Queue<ImportFile> arrived = new ConcurrentLinkedQueue<>();

    FileDrop(String label, String accept, Consumer<ImportFile> received, Runnable failed) {
        addClassName("file-drop");
        NativeLabel words = new NativeLabel(label);
        words.addClassNames("btn", "s");
        words.addComponentAsFirst(Icon.PLUS.create());
        Input chosen = new Input();
        chosen.setType("file");
        chosen.addClassName("vh");
        Element field = chosen.getElement();
        field.setAttribute("multiple", true).setAttribute("accept", accept);
        field.setAttribute("id", "import-files");
        words.setFor("import-files");
        UploadHandler handler = event -> {
            String name = event.getRequest().getParameter("name");
            keep(name == null ? "" : name, event.getInputStream());
        };
        field.setAttribute("data-target", handler);
        field.addEventListener("file-sent", event -> {
            for (ImportFile file = arrived.poll(); file != null; file = arrived.poll()) received.accept(file);
        });
        field.addEventListener("file-failed", event -> failed.run());
        field.executeJs(SEND);
        add(words, chosen, El.raw("p", "quiet t1", Ui.t("vocabulary.import.formats")));
    }

    private void keep(String name, InputStream in) {
        try {
            Path file = Files.createTempFile("bottega-import", ".part");
            file.toFile().deleteOnExit();
            try (InputStream limited = new LimitedStream(in, MOST_BYTES)) {
                Files.copy(limited, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            arrived.add(new ImportFile(name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_"), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops where a file is longer than anybody has. */
    private static final class LimitedStream extends java.io.FilterInputStream {
        private long left;

        LimitedStream(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            if (--left < 0) throw new IOException("The file is too long");
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = super.read(bytes, from, count);
            left -= Math.max(0, read);
            if (left < 0) throw new IOException("The file is too long");
            return read;
        }
    }
}
