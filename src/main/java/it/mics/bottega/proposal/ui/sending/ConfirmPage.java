package it.mics.bottega.proposal.ui.sending;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.sending.Confirmations;
import it.mics.bottega.proposal.ui.ProposalFactsColumn;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The version that waits for its team, to read as it would be sent; looks again by itself when somebody confirms or changes something. */
public class ConfirmPage extends Div {
    private final Function<Runnable, Runnable> listen;
    private final Runnable look;
    private @Nullable Runnable stop;

    /** {@code listen} is given what to do when something about the team changes, and answers how to stop. */
    public ConfirmPage(
            ProposalDraft draft,
            Confirmations state,
            AccountId me,
            Component sheet,
            Instant now,
            ConfirmDesk desk,
            Function<Runnable, Runnable> listen,
            Runnable look) {
        this.listen = listen;
        this.look = look;
        Paragraph exact = new Paragraph(Ui.t("proposal.confirm.exact", state.version()));
        exact.addClassName("quiet");
        add(El.div(
                "cols",
                El.div("read", new ConfirmPanel(state, me, draft.facts().submittedVersion(), desk), exact, sheet),
                new ProposalFactsColumn(draft, now)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable secured = new DelegatingSecurityContextRunnable(look, SecurityContextHolder.getContext());
        stop = listen.apply(() -> ui.access(secured::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }
}
