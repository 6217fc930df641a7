package it.mics.bottega.attachment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.streams.UploadHandler;
import it.mics.bottega.attachment.AttachmentLimits;
import it.mics.bottega.attachment.ContentType;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The browser's own field for files, and a place to drop them; what is on its way is shown with its progress and can be stopped. */
class AttachmentField extends Div {
    private static final String SEND = """
            const box = this, field = box.querySelector('input'), label = box.querySelector('label'), list = $0;
            const [most, stop, sending] = [$1, $2, $3];
            const tell = (name, file) => box.dispatchEvent(new CustomEvent(name, { detail: file.name }));
            const part = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
            const send = file => new Promise(done => {
              if (file.size > most) { tell('file-long', file); return done(); }
              const line = part('li', ''), bar = part('progress', ''), out = part('button', stop);
              line.className = 'file-sending';
              out.type = 'button'; out.className = 'btn plain s'; out.setAttribute('aria-label', stop + ': ' + file.name);
              bar.max = 1; bar.value = 0; bar.setAttribute('aria-label', sending + ' ' + file.name);
              line.append(part('span', file.name), bar, out); list.append(line);
              const call = new XMLHttpRequest();
              let stopped = false;
              out.onclick = () => { stopped = true; call.abort(); field.focus(); };
              call.upload.onprogress = event => { if (event.lengthComputable) bar.value = event.loaded / event.total; };
              call.onloadend = () => {
                line.remove();
                if (!stopped) tell(call.status === 200 ? 'file-sent' : 'file-failed', file);
                done();
              };
              call.open('POST', field.getAttribute('data-target') + '?name=' + encodeURIComponent(file.name));
              call.setRequestHeader('Content-Type', 'application/octet-stream');
              call.send(file);
            });
            let line = Promise.resolve();
            const take = files => {
              box.dispatchEvent(new CustomEvent('file-begin'));
              for (const file of [...files]) line = line.then(() => send(file));
            };
            field.addEventListener('change', () => { take(field.files); field.value = ''; });
            for (const kind of ['dragenter', 'dragover']) box.addEventListener(kind, event => {
              if (![...event.dataTransfer.types].includes('Files')) return;
              event.preventDefault(); box.classList.add('over');
            });
            for (const kind of ['dragleave', 'drop']) box.addEventListener(kind, () => box.classList.remove('over'));
            box.addEventListener('drop', event => { event.preventDefault(); take(event.dataTransfer.files); });""";

    /** Takes what arrives; runs while the file is on its way, outside of the page. */
    interface Receiver {
        void take(String name, InputStream in) throws IOException;
    }

    AttachmentField(AttachmentLimits limits, Receiver receiver, Runnable begun, BiConsumer<Came, String> came) {
        addClassName("file-field");
        Input chosen = new Input();
        chosen.setType("file");
        chosen.addClassName("vh");
        String id = "files-" + UUID.randomUUID();
        chosen.setId(id);
        chosen.getElement()
                .setAttribute("multiple", true)
                .setAttribute("aria-describedby", id + "-help")
                .setAttribute(
                        "accept",
                        Arrays.stream(ContentType.values())
                                .map(type -> "." + type.name().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(",", "", ",.jpg")));
        UploadHandler handler = event -> {
            String name = event.getRequest().getParameter("name");
            receiver.take(name == null ? "" : name, event.getInputStream());
        };
        chosen.getElement().setAttribute("data-target", handler);
        NativeLabel words = new NativeLabel(Ui.t("attachment.add"));
        words.setFor(id);
        words.addClassName("btn");
        words.addComponentAsFirst(Icon.PLUS.create());
        var help = El.raw("p", "quiet t1", Ui.t("attachment.formats", limits.fileMegabytes(), limits.files()));
        help.getElement().setAttribute("id", id + "-help");
        var sending = El.raw("ul", "files sending");
        add(chosen, words, El.span("file-drop-words quiet t1", Ui.t("attachment.drop")), help, sending);
        getElement().addEventListener("file-begin", event -> begun.run());
        for (Came how : Came.values())
            getElement()
                    .addEventListener(
                            how.event,
                            event -> came.accept(
                                    how,
                                    event.getEventData().get("event.detail").asString("")))
                    .addEventData("event.detail");
        getElement()
                .executeJs(
                        SEND,
                        sending.getElement(),
                        (double) limits.fileBytes(),
                        Ui.t("attachment.stop"),
                        Ui.t("attachment.sending"));
    }

    /** How the way of a file ended, as the browser saw it. */
    enum Came {
        SENT("file-sent"),
        TOO_LONG("file-long"),
        FAILED("file-failed");

        private final String event;

        Came(String event) {
            this.event = event;
        }
    }
}
