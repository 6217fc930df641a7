package it.mics.bottega.governance.conflict.ui;

import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.conflict.DryRun;
import it.mics.bottega.governance.conflict.Hurdles;
import it.mics.bottega.governance.conflict.SecondSignatures;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the queue of decisions needs of conflicts and second signatures. */
@Component
public class Signing {
    private final DryRun dryRun;
    private final SecondSignatures signatures;

    Signing(DryRun dryRun, SecondSignatures signatures) {
        this.dryRun = dryRun;
        this.signatures = signatures;
    }

    /** What stands between the reader and a decision, and what the reader can do about a decision that waits. */
    public record Part(Hurdles hurdles, SignatureBar.Acts acts) {}

    /** Both for this case; {@code done} is told the message key of what was done. */
    public Part of(CaseView view, Consumer<String> done) {
        return new Part(dryRun.of(view), acts(view, done));
    }

    /** The message key of what became of a decision: carried out, or waiting for its second signature. */
    public String done(CaseView view, CaseAction action) {
        return signatures.waiting(view).isPresent() ? "conflict.done.waits" : "governance.done." + action;
    }

    private SignatureBar.Acts acts(CaseView view, Consumer<String> done) {
        return new SignatureBar.Acts() {
            @Override
            public void sign() {
                signatures.sign(view.id());
                done.accept("conflict.done.signed");
            }

            @Override
            public void decline(String reason) {
                signatures.decline(view.id(), reason);
                done.accept("conflict.done.declined");
            }

            @Override
            public void takeBack() {
                signatures.takeBack(view.id());
                done.accept("conflict.done.takenBack");
            }
        };
    }
}
