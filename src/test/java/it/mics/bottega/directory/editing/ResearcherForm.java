package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;

/** The profile’s form as one researcher fills it in. */
record ResearcherForm(ProfileEditing editing, AccountId me, List<SkillId> skills) {
    ProfileEditing.Opened open() {
        return ActingAs.call(me, editing::open);
    }

    ProfileEditing.Saved save(ProfileDraft draft) {
        return ActingAs.call(me, () -> editing.save(draft));
    }

    DeclaredSkill skill(int position, int level) {
        return new DeclaredSkill(skills.get(position), level, 1, null);
    }

    ProfileDraft draft(List<DeclaredSkill> held, List<ProfileDraft.Output> outputs) {
        ProfileDraft empty = ProfileDraft.empty();
        return new ProfileDraft(
                open().draft().version(),
                empty.about(),
                held,
                empty.focus(),
                outputs,
                empty.availability(),
                ProfileVisibility.PUBLIC);
    }
}
