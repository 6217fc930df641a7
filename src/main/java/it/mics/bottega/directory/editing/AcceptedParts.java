package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The part of a form that keeps the rules; a field that does not stays as it was last saved. */
final class AcceptedParts {
    private final ProfileDraft draft;
    private final ProfileDraft saved;
    private final List<FieldProblem> problems;

    private AcceptedParts(ProfileDraft draft, ProfileDraft saved, List<FieldProblem> problems) {
        this.draft = draft;
        this.saved = saved;
        this.problems = problems;
    }

    static ProfileDraft of(ProfileDraft draft, ProfileDraft saved, List<FieldProblem> problems) {
        return problems.isEmpty() ? draft : new AcceptedParts(draft, saved, problems).accepted();
    }

    private ProfileDraft accepted() {
        ProfileDraft.About about = draft.about();
        ProfileDraft.Focus focus = draft.focus();
        ProfileDraft.Availability time = draft.availability();
        ProfileDraft.Focus range = good("trl") ? focus : saved.focus();
        return new ProfileDraft(
                draft.version(),
                new ProfileDraft.About(
                        text("headline", about.headline(), saved.about().headline()),
                        text("bio", about.bio(), saved.about().bio()),
                        about.stage(),
                        good("careerStart")
                                ? about.careerStart()
                                : saved.about().careerStart(),
                        good("orcid") ? about.orcid() : saved.about().orcid()),
                good("skills") ? skills() : saved.skills(),
                new ProfileDraft.Focus(focus.spokes(), focus.sectors(), range.trlFrom(), range.trlTo()),
                good("outputs") ? outputs() : saved.outputs(),
                new ProfileDraft.Availability(
                        time.openToTeams(),
                        good("capacity")
                                ? time.capacity()
                                : saved.availability().capacity(),
                        good("percent") ? time.percent() : saved.availability().percent(),
                        time.from()),
                draft.visibility());
    }

    private LocalizedText text(String field, LocalizedText typed, LocalizedText before) {
        LocalizedText text = typed;
        for (Language language : Language.values()) {
            if (!good(field + "." + language.code())) text = text.with(language, before.in(language));
        }
        return text;
    }

    private List<DeclaredSkill> skills() {
        Map<Integer, DeclaredSkill> before = saved.skills().stream()
                .collect(Collectors.toMap(skill -> skill.skill().value(), Function.identity()));
        return draft.skills().stream()
                .map(skill -> goodBelow("skill." + skill.skill().value())
                        ? skill
                        : before.get(skill.skill().value()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ProfileDraft.Output> outputs() {
        Map<UUID, ProfileDraft.Output> before =
                saved.outputs().stream().collect(Collectors.toMap(ProfileDraft.Output::id, Function.identity()));
        return draft.outputs().stream()
                .flatMap(output -> goodBelow("output." + output.id())
                        ? Optional.of(output).stream()
                        : Optional.ofNullable(before.get(output.id())).stream())
                .toList();
    }

    private boolean good(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    private boolean goodBelow(String prefix) {
        return problems.stream().noneMatch(problem -> problem.field().startsWith(prefix + "."));
    }
}
