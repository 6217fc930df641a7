package it.mics.bottega.directory.editing;

import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Saves a form while it is written, and says plainly where another page was quicker. */
@Service
public class ProfileAutosave {
    private final ProfileEditing editing;

    ProfileAutosave(ProfileEditing editing) {
        this.editing = editing;
    }

    /** What became of an attempt to save. */
    public sealed interface Outcome {
        /** It was saved. */
        record Kept(ProfileEditing.Saved saved) implements Outcome {}

        /** Another page saved version {@code stored} meanwhile; nothing of this form was written. */
        record Overtaken(int stored, Instant at) implements Outcome {}
    }

    /** Tries to save the form of the person who is acting. */
    public Outcome save(ProfileDraft draft) {
        try {
            return new Outcome.Kept(editing.save(draft));
        } catch (RuleViolation refusal) {
            if (!refusal.key().equals(StoredProfile.CHANGED_MEANWHILE)) throw refusal;
            ProfileEditing.Opened other = editing.open();
            return new Outcome.Overtaken(
                    other.draft().version(), Objects.requireNonNullElse(other.savedAt(), Instant.EPOCH));
        }
    }
}
