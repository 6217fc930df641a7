package it.mics.bottega.challenge;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of the form that is compared and chosen as a whole; each language of a text stands for itself. */
public enum DraftField {
    TITLE_IT(draft -> draft.title().it()),
    TITLE_EN(draft -> draft.title().en()),
    TEASER_IT(draft -> draft.teaser().it()),
    TEASER_EN(draft -> draft.teaser().en()),
    NEED_IT(draft -> draft.need().it()),
    NEED_EN(draft -> draft.need().en()),
    SPOKE(ChallengeDraft::primarySpoke),
    SECONDARY_SPOKES(ChallengeDraft::secondarySpokes),
    SECTORS(ChallengeDraft::sectors),
    TODAY_IT(draft -> draft.today().it()),
    TODAY_EN(draft -> draft.today().en()),
    OUT_OF_SCOPE_IT(draft -> draft.outOfScope().it()),
    OUT_OF_SCOPE_EN(draft -> draft.outOfScope().en()),
    WANTED_IT(draft -> draft.wanted().it()),
    WANTED_EN(draft -> draft.wanted().en()),
    TRL(draft -> List.of(draft.trlFrom(), draft.trlTo())),
    OUTCOME(ChallengeDraft::outcome),
    PRIZE(ChallengeDraft::prizeCents),
    SKILLS(draft -> new HashSet<>(draft.skills())),
    CONFIDENTIALITY(ChallengeDraft::confidentiality),
    ANONYMOUS(ChallengeDraft::anonymousUntil),
    IP(ChallengeDraft::ipOption),
    PUBLISH_AT(ChallengeDraft::publishAt),
    SUBMIT_UNTIL(ChallengeDraft::submitUntil),
    DECIDE_BY(ChallengeDraft::decideBy),
    TEAM(ChallengeDraft::teamRules);

    private final Function<ChallengeDraft, @Nullable Object> value;

    DraftField(Function<ChallengeDraft, @Nullable Object> value) {
        this.value = value;
    }

    /** What the draft holds here. */
    public @Nullable Object in(ChallengeDraft draft) {
        return value.apply(draft);
    }

    /** True where the two do not hold the same. */
    boolean differs(ChallengeDraft one, ChallengeDraft other) {
        return !Objects.equals(in(one), in(other));
    }

    /** The language of the text, or null where it is none. */
    public @Nullable Language language() {
        return name().endsWith("_IT") ? Language.IT : name().endsWith("_EN") ? Language.EN : null;
    }

    /** The message key of the name; the same for both languages of a text. */
    public String key() {
        return "challenge.field." + (language() == null ? name() : name().substring(0, name().length() - 3));
    }

    /** A draft that takes each field from the draft that this function names for it. */
    static ChallengeDraft compose(Function<DraftField, ChallengeDraft> from) {
        return compose(from, from.apply(SKILLS).skills());
    }

    /** The same with skills that neither draft holds like this. */
    static ChallengeDraft compose(Function<DraftField, ChallengeDraft> from, List<SkillRequirement> skills) {
        ChallengeDraft trl = from.apply(TRL);
        return new ChallengeDraft(
                text(from.apply(TITLE_IT).title(), from.apply(TITLE_EN).title()),
                text(from.apply(TEASER_IT).teaser(), from.apply(TEASER_EN).teaser()),
                text(from.apply(NEED_IT).need(), from.apply(NEED_EN).need()),
                text(from.apply(TODAY_IT).today(), from.apply(TODAY_EN).today()),
                text(from.apply(WANTED_IT).wanted(), from.apply(WANTED_EN).wanted()),
                text(
                        from.apply(OUT_OF_SCOPE_IT).outOfScope(),
                        from.apply(OUT_OF_SCOPE_EN).outOfScope()),
                from.apply(SPOKE).primarySpoke(),
                from.apply(SECONDARY_SPOKES).secondarySpokes(),
                from.apply(SECTORS).sectors(),
                trl.trlFrom(),
                trl.trlTo(),
                from.apply(OUTCOME).outcome(),
                from.apply(PRIZE).prizeCents(),
                from.apply(CONFIDENTIALITY).confidentiality(),
                from.apply(ANONYMOUS).anonymousUntil(),
                from.apply(IP).ipOption(),
                from.apply(PUBLISH_AT).publishAt(),
                from.apply(SUBMIT_UNTIL).submitUntil(),
                from.apply(DECIDE_BY).decideBy(),
                from.apply(TEAM).teamRules(),
                skills);
    }

    private static LocalizedText text(LocalizedText it, LocalizedText en) {
        return new LocalizedText(it.it(), en.en());
    }
}
