package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile must keep, field by field. */
public final class ProfileRules {
    /** More skills than this say nothing about anybody. */
    public static final int MOST_SKILLS = 40;
    /** At most so many outputs. */
    public static final int MOST_OUTPUTS = 60;
    /** A headline is one line. */
    public static final int HEADLINE_LENGTH = 140;
    /** A biography is two or three paragraphs. */
    public static final int BIO_LENGTH = 3000;
    /** No year before this one is plausible. */
    public static final int FIRST_YEAR = 1950;

    private static final int TITLE_LENGTH = 400;
    private static final int MOST_CAPACITY = 5;
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private ProfileRules() {}

    /** Everything that is wrong with this form in this year; empty where it may be saved as it is. */
    public static List<FieldProblem> check(ProfileDraft draft, int year) {
        List<FieldProblem> problems = new ArrayList<>();
        about(draft.about(), year, problems);
        skills(draft.skills(), year, problems);
        focus(draft.focus(), problems);
        if (draft.outputs().size() > MOST_OUTPUTS)
            problems.add(new FieldProblem("outputs", "directory.rule.outputs", MOST_OUTPUTS));
        draft.outputs().stream()
                .filter(output -> !output.untouched())
                .forEach(output -> output(output, year, problems));
        availability(draft.availability(), problems);
        return List.copyOf(problems);
    }

    /** A DOI without the address in front of it, as it is stored. */
    public static @Nullable String doi(String typed) {
        String bare = typed.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        return bare.isEmpty() ? null : bare;
    }

    /** An ORCID iD without the address in front of it, as it is stored. */
    public static @Nullable String orcid(String typed) {
        String bare =
                typed.strip().replaceFirst("(?i)^https?://orcid\\.org/", "").toUpperCase(Locale.ROOT);
        if (bare.matches("\\d{15}[\\dX]")) bare = bare.replaceAll("(.{4})(?=.)", "$1-");
        return bare.isEmpty() ? null : bare;
    }

    /** True where the last digit of an ORCID iD fits the others (ISO 7064, mod 11-2). */
    public static boolean orcidHolds(String orcid) {
        if (!ORCID.matcher(orcid).matches()) return false;
        String digits = orcid.replace("-", "");
        int total = 0;
        for (char digit : digits.substring(0, 15).toCharArray()) total = (total + (digit - '0')) * 2;
        int expected = (12 - total % 11) % 11;
        return digits.charAt(15) == (expected == 10 ? 'X' : (char) ('0' + expected));
    }

    private static void about(ProfileDraft.About about, int year, List<FieldProblem> problems) {
        for (Language language : Language.values()) {
            length("headline." + language.code(), about.headline(), language, HEADLINE_LENGTH, problems);
            length("bio." + language.code(), about.bio(), language, BIO_LENGTH, problems);
        }
        year("careerStart", about.careerStart(), year, problems);
        String orcid = orcid(about.orcid());
        if (orcid == null) return;
        if (!ORCID.matcher(orcid).matches()) problems.add(new FieldProblem("orcid", "directory.rule.orcid.form"));
        else if (!orcidHolds(orcid)) problems.add(new FieldProblem("orcid", "directory.rule.orcid.digit"));
    }

    private static void length(
            String field, LocalizedText text, Language language, int most, List<FieldProblem> problems) {
        String words = text.in(language);
        if (words != null && words.length() > most)
            problems.add(new FieldProblem(field, "directory.rule.length", most, words.length()));
    }

    private static void skills(List<DeclaredSkill> skills, int year, List<FieldProblem> problems) {
        if (skills.size() > MOST_SKILLS) problems.add(new FieldProblem("skills", "directory.rule.skills", MOST_SKILLS));
        for (DeclaredSkill skill : skills) {
            String field = "skill." + skill.skill().value();
            if (skill.level() < 1 || skill.level() > 5)
                problems.add(new FieldProblem(field + ".level", "directory.rule.level"));
            if (skill.interest() < 0 || skill.interest() > 3)
                problems.add(new FieldProblem(field + ".interest", "directory.rule.interest"));
            year(field + ".lastUsed", skill.lastUsedYear(), year, problems);
        }
        if (skills.stream().map(DeclaredSkill::skill).distinct().count() < skills.size()) {
            problems.add(new FieldProblem("skills", "directory.rule.skillTwice"));
        }
    }

    private static void focus(ProfileDraft.Focus focus, List<FieldProblem> problems) {
        Integer from = focus.trlFrom();
        Integer to = focus.trlTo();
        if ((from == null) != (to == null)) problems.add(new FieldProblem("trl", "directory.rule.trlBoth"));
        else if (from != null && to != null && (from < 1 || to > 9 || from > to)) {
            problems.add(new FieldProblem("trl", "directory.rule.trlOrder"));
        }
    }

    private static void output(ProfileDraft.Output output, int year, List<FieldProblem> problems) {
        String field = "output." + output.id();
        if (output.title().isBlank()) problems.add(new FieldProblem(field + ".title", "directory.rule.title"));
        else if (output.title().length() > TITLE_LENGTH) {
            problems.add(new FieldProblem(
                    field + ".title",
                    "directory.rule.length",
                    TITLE_LENGTH,
                    output.title().length()));
        }
        // A paper in press may carry next year's date.
        if (output.year() == null) problems.add(new FieldProblem(field + ".year", "directory.rule.outputYear"));
        else year(field + ".year", output.year(), year + 1, problems);
        String doi = doi(output.doi());
        if (doi != null && !DOI.matcher(doi).matches())
            problems.add(new FieldProblem(field + ".doi", "directory.rule.doi"));
    }

    private static void availability(ProfileDraft.Availability availability, List<FieldProblem> problems) {
        Integer capacity = availability.capacity();
        if (capacity == null || capacity < 0 || capacity > MOST_CAPACITY) {
            problems.add(new FieldProblem("capacity", "directory.rule.capacity", MOST_CAPACITY));
        }
        Integer percent = availability.percent();
        if (percent == null || percent < 0 || percent > 100)
            problems.add(new FieldProblem("percent", "directory.rule.percent"));
    }

    private static void year(String field, @Nullable Integer typed, int last, List<FieldProblem> problems) {
        if (typed != null && (typed < FIRST_YEAR || typed > last)) {
            problems.add(
                    new FieldProblem(field, "directory.rule.year", String.valueOf(FIRST_YEAR), String.valueOf(last)));
        }
    }
}
