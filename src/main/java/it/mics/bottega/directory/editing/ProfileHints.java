package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.Arrays;
import java.util.List;

/** What would help this profile to be matched well, in the order of what it is worth. */
public record ProfileHints(List<Hint> all) {
    private static final int ENOUGH_SKILLS = 5;
    private static final int ENOUGH_BIO = 250;

    /** One thing that helps: the message key, whether it is there, and the part of the form where it is given. */
    public record Hint(String key, boolean done, String part) {}

    /** The hints for this form. */
    public static ProfileHints of(ProfileDraft draft) {
        List<DeclaredSkill> skills = draft.skills();
        return new ProfileHints(List.of(
                new Hint("directory.hint.skills", skills.size() >= ENOUGH_SKILLS, "skills"),
                new Hint("directory.hint.spokes", !draft.focus().spokes().isEmpty(), "focus"),
                new Hint("directory.hint.bio", longEnough(draft.about().bio()), "about"),
                new Hint("directory.hint.interest", skills.stream().anyMatch(skill -> skill.interest() >= 2), "skills"),
                new Hint("directory.hint.evidence", draft.focus().sectors().containsValue(true), "focus"),
                new Hint(
                        "directory.hint.trl",
                        draft.focus().trlFrom() != null && draft.focus().trlTo() != null,
                        "focus"),
                new Hint(
                        "directory.hint.outputs",
                        draft.outputs().stream()
                                .anyMatch(output -> output.useForMatching()
                                        && !output.title().isBlank()),
                        "outputs"),
                new Hint("directory.hint.headline", inBoth(draft.about().headline()), "about")));
    }

    /** How many are there. */
    public long done() {
        return all.stream().filter(Hint::done).count();
    }

    private static boolean longEnough(LocalizedText bio) {
        return Arrays.stream(Language.values())
                .map(bio::in)
                .anyMatch(words -> words != null && words.length() >= ENOUGH_BIO);
    }

    private static boolean inBoth(LocalizedText text) {
        return text.it() != null && text.en() != null;
    }
}
