package it.mics.bottega.challenge.ui.editor;

import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.OutcomeType;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the steps write on while the page is open. */
final class DraftForm {
    LocalizedText title;
    LocalizedText teaser;
    LocalizedText need;
    LocalizedText today;
    LocalizedText wanted;
    LocalizedText outOfScope;
    int primarySpoke;
    Set<Integer> secondarySpokes;
    Set<Sector> sectors;
    int trlFrom;
    int trlTo;

    @Nullable
    OutcomeType outcome;

    long prizeCents;

    @Nullable
    Confidentiality confidentiality;

    AnonymousUntil anonymousUntil;

    int ipOption;

    @Nullable
    Instant publishAt;

    @Nullable
    Instant submitUntil;

    @Nullable
    Instant decideBy;

    TeamRules teamRules;
    final List<SkillRequirement> skills = new ArrayList<>();

    private final List<Runnable> fields = new ArrayList<>();
    private boolean showing;

    DraftForm(ChallengeDraft draft) {
        fill(draft);
    }

    /** Registers how a field on the page takes over what stands here. */
    void shownBy(Runnable field) {
        fields.add(field);
    }

    /** Takes over another draft and lets every field show it; a field that shows it already is left alone. */
    void show(ChallengeDraft draft) {
        showing = true;
        try {
            fill(draft);
            fields.forEach(Runnable::run);
            // Fields report what they were given, some of it rounded.
            fill(draft);
        } finally {
            showing = false;
        }
    }

    /** True while fields are being filled by the page itself. */
    boolean isShowing() {
        return showing;
    }

    private void fill(ChallengeDraft draft) {
        title = draft.title();
        teaser = draft.teaser();
        need = draft.need();
        today = draft.today();
        wanted = draft.wanted();
        outOfScope = draft.outOfScope();
        primarySpoke = draft.primarySpoke();
        secondarySpokes = new HashSet<>(draft.secondarySpokes());
        sectors = new HashSet<>(draft.sectors());
        trlFrom = draft.trlFrom();
        trlTo = draft.trlTo();
        outcome = draft.outcome();
        prizeCents = draft.prizeCents();
        confidentiality = draft.confidentiality();
        anonymousUntil = draft.anonymousUntil();
        ipOption = draft.ipOption();
        publishAt = draft.publishAt();
        submitUntil = draft.submitUntil();
        decideBy = draft.decideBy();
        teamRules = draft.teamRules();
        skills.clear();
        skills.addAll(draft.skills());
    }

    ChallengeDraft draft() {
        return new ChallengeDraft(
                title,
                teaser,
                need,
                today,
                wanted,
                outOfScope,
                primarySpoke,
                secondarySpokes,
                sectors,
                trlFrom,
                trlTo,
                outcome,
                prizeCents,
                confidentiality,
                anonymousUntil,
                ipOption,
                publishAt,
                submitUntil,
                decideBy,
                teamRules,
                skills);
    }

    Set<SkillId> skillIds() {
        return skills.stream().map(SkillRequirement::skill).collect(Collectors.toSet());
    }

    /** Puts a changed requirement in the place of the one for the same skill, or at the end. */
    void put(SkillRequirement changed) {
        for (int i = 0; i < skills.size(); i++) {
            if (skills.get(i).skill().equals(changed.skill())) {
                skills.set(i, changed);
                return;
            }
        }
        skills.add(changed);
    }

    void remove(SkillId skill) {
        skills.removeIf(asked -> asked.skill().equals(skill));
    }
}
