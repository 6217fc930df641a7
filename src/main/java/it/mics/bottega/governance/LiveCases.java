package it.mics.bottega.governance;

import it.mics.bottega.platform.Hints;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells open queues that a case of a spoke came, went or was decided. */
@Component
public class LiveCases {
    /** Stands for the cases of all spokes: what lies with the programme office or one person may come from any. */
    public static final int OFFICE = 0;

    private final Hints<Integer> hints = new Hints<>();

    /** Runs this whenever the queue of one of these spokes changes, until the returned handle is run. */
    public Runnable listen(Collection<Integer> spokes, Runnable listener) {
        List<Runnable> handles =
                spokes.stream().map(spoke -> hints.listen(spoke, listener)).toList();
        return () -> handles.forEach(Runnable::run);
    }

    /** Tells who listens to this spoke or to all of them, after the running transaction has committed. */
    void changed(int spoke) {
        hints.changed(spoke);
        hints.changed(OFFICE);
    }
}
