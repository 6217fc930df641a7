package it.mics.bottega.challenge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where a challenge belongs, how far it goes and what it offers, as it is stored. */
@Embeddable
record ChallengeTerms(
        @Nullable Integer primarySpoke,
        @Nullable Integer trlFrom,
        @Nullable Integer trlTo,
        @Nullable @Enumerated(EnumType.STRING) OutcomeType outcome,
        long prizeCents,
        @Nullable @Enumerated(EnumType.STRING) Confidentiality confidentiality,
        @Enumerated(EnumType.STRING) AnonymousUntil anonymousUntil,
        @Nullable Integer ipOption,
        int teamMin,
        int teamMax,
        int institutionsMin,
        int fieldsMin,
        int spokesMin,
        int earlyCareerMin,
        int shareMax,
        boolean industryMembers,
        @Enumerated(EnumType.STRING) Confirming confirming,
        boolean agreementRequired) {

    static ChallengeTerms of(ChallengeDraft draft) {
        TeamRules rules = draft.teamRules();
        return new ChallengeTerms(
                orNull(draft.primarySpoke()),
                orNull(draft.trlFrom()),
                orNull(draft.trlTo()),
                draft.outcome(),
                Math.max(0, draft.prizeCents()),
                draft.confidentiality(),
                draft.anonymousUntil(),
                orNull(draft.ipOption()),
                rules.minSize(),
                rules.maxSize(),
                rules.minInstitutions(),
                rules.minFields(),
                rules.minSpokes(),
                rules.minEarlyCareer(),
                rules.largestShare(),
                rules.industryMembers(),
                rules.confirming(),
                rules.agreement());
    }

    TeamRules teamRules() {
        return new TeamRules(
                teamMin,
                teamMax,
                institutionsMin,
                fieldsMin,
                spokesMin,
                earlyCareerMin,
                shareMax,
                industryMembers,
                confirming,
                agreementRequired);
    }

    /** The same in another spoke. */
    ChallengeTerms in(int spoke) {
        return new ChallengeTerms(
                spoke,
                trlFrom,
                trlTo,
                outcome,
                prizeCents,
                confidentiality,
                anonymousUntil,
                ipOption,
                teamMin,
                teamMax,
                institutionsMin,
                fieldsMin,
                spokesMin,
                earlyCareerMin,
                shareMax,
                industryMembers,
                confirming,
                agreementRequired);
    }

    static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }
}
