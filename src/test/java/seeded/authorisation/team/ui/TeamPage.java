package seeded.authorisation.team.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import seeded.authorisation.team.Doings;
import seeded.authorisation.team.Promise;

/** A page that calls in three ways: within a lambda, by a method's name, through a contract. */
class TeamPage {
    private final Runnable later;
    private final Supplier<List<String>> all;
    private final Consumer<Promise> asked = promise -> later().run();

    TeamPage(Doings doings, Promise promise) {
        later = () -> doings.undo(promise.kept() ? "yes" : "no");
        all = doings::everything;
    }

    Runnable later() {
        return later;
    }
}
