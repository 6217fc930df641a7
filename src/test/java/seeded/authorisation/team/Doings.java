package seeded.authorisation.team;

import java.util.List;
import org.springframework.stereotype.Service;

/** A service of which nobody has said who may use it. */
@Service
public class Doings implements Promise {
    public void undo(String what) {}

    public List<String> everything() {
        return List.of();
    }

    public void withinTheModule() {}

    @Override
    public boolean kept() {
        withinTheModule();
        return true;
    }
}
