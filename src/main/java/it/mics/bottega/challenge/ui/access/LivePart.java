package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.access.LiveAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A part of a page that looks again by itself, as its reader, while it is on the screen. */
abstract class LivePart extends Div {
    private final ChallengeId challenge;
    private final LiveAccess live;
    private @Nullable Runnable stop;

    LivePart(ChallengeId challenge, LiveAccess live) {
        this.challenge = challenge;
        this.live = live;
    }

    /** Asks what is true now, and draws anew what looks different. */
    abstract void lookAgain();

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable look = new DelegatingSecurityContextRunnable(this::lookAgain, SecurityContextHolder.getContext());
        stop = live.listen(challenge, () -> ui.access(look::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }
}
