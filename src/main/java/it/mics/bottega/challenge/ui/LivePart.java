package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A part of a page that looks again by itself, as its reader, while it is on the screen. */
public abstract class LivePart extends Div {
    private final UnaryOperator<Runnable> listen;
    private @Nullable Runnable stop;

    /** Hears of changes through {@code listen}, which answers what ends the listening. */
    protected LivePart(UnaryOperator<Runnable> listen) {
        this.listen = listen;
    }

    /** Asks what is true now, and draws anew what looks different. */
    protected abstract void lookAgain();

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable look = new DelegatingSecurityContextRunnable(this::lookAgain, SecurityContextHolder.getContext());
        stop = listen.apply(() -> ui.access(look::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }
}
