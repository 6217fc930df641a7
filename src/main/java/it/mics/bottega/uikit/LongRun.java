package it.mics.bottega.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work that runs beside the page while its reader waits: how far it has come, and the way to end it. */
public class LongRun extends Div {
    private static final long PAUSE = 200_000_000;

    /** Few threads of their own: solvers compute outside Java, where a virtual thread would hold a carrier that others need. */
    private static final Executor THREADS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("long-run-", 1).factory());

    private static final Logger log = LoggerFactory.getLogger(LongRun.class);

    private final UI ui;
    private final Paragraph state = new Paragraph();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private long last;

    /** The waiting place of this page, in these words, with the way to end it in those. */
    public LongRun(UI ui, String words, String label, String stop) {
        this.ui = ui;
        addClassNames("compose-run", "stack-3");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", label);
        state.setText(words);
        state.getElement().setAttribute("aria-live", "polite");
        NativeButton end = new NativeButton(stop, click -> cancel());
        end.addClassName("btn");
        end.getElement().setAttribute("type", "button");
        add(state, bar, end);
    }

    /** Starts; what comes of it, or that it failed, comes back to the page, for the same person. */
    public <T> void begin(Supplier<T> work, Consumer<T> done, Runnable failed) {
        THREADS.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                T found = work.get();
                if (ui.isAttached()) ui.access(() -> done.accept(found));
            } catch (RuntimeException | LinkageError e) {
                log.error("Work beside a page has failed", e);
                if (ui.isAttached()) ui.access(failed::run);
            }
        }));
    }

    /** Says, at most five times a second, how far the work has come; asked from the thread that works. */
    public void say(Supplier<String> words) {
        long now = System.nanoTime();
        if (now - last < PAUSE || !ui.isAttached()) return;
        last = now;
        ui.access(() -> state.setText(words.get()));
    }

    /** Ends the work with what it has. */
    public void cancel() {
        cancelled.set(true);
    }

    /** True as soon as nobody waits any more. */
    public boolean cancelled() {
        return cancelled.get();
    }
}
