package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Thesaurus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a person and a challenge into points with their reasons; pure, and the same in both directions. */
public final class MatchScorer {
    private static final double SECONDARY_SPOKE = 0.6;
    private static final double DECLARED_SECTOR = 0.5;
    private static final int DAYS_WITHOUT_DEADLINE = 90;

    private final Map<Integer, Spoke> spokes;
    private final SkillCover cover;
    private final LocalDate today;

    /** Scores with these spokes and skills as of this day. */
    public MatchScorer(Thesaurus thesaurus, List<Spoke> spokes, LocalDate today) {
        this.spokes = spokes.stream().collect(Collectors.toMap(Spoke::number, Function.identity()));
        this.today = today;
        cover = new SkillCover(thesaurus, today.getYear());
    }

    /** The match of a person, whose texts have this affinity to the challenge, with what the person said about it. */
    public Match score(ResearcherProfile person, ChallengeFacts challenge, double affinity, Interest interest) {
        List<Evidence.SkillHeld> must = skills(person, challenge, true);
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(contribution(Factor.MUST_HAVE, SkillCover.share(must), must));
        List<Evidence.SkillHeld> nice = skills(person, challenge, false);
        contributions.add(contribution(Factor.NICE_TO_HAVE, SkillCover.share(nice), nice));
        contributions.add(text(person, affinity));
        contributions.add(spoke(person, challenge));
        contributions.add(sector(person, challenge));
        contributions.add(trl(person, challenge));
        contributions.add(contribution(Factor.INTEREST, interest.value(), List.of(new Evidence.Bid(interest))));
        contributions.add(availability(person, challenge));
        return new Match(person.account(), challenge.id(), SkillCover.share(must), contributions);
    }

    private List<Evidence.SkillHeld> skills(ResearcherProfile person, ChallengeFacts challenge, boolean mustHave) {
        return challenge.skills().stream()
                .filter(asked -> asked.mustHave() == mustHave)
                .map((SkillRequirement asked) -> cover.best(asked, person.skills()))
                .toList();
    }

    private static Contribution text(ResearcherProfile person, double affinity) {
        int outputs = (int)
                person.outputs().stream().filter(ProfileOutput::useForMatching).count();
        return contribution(Factor.TEXT, affinity, List.of(new Evidence.TextLikeness(affinity, outputs)));
    }

    private Contribution spoke(ResearcherProfile person, ChallengeFacts challenge) {
        Evidence.SpokeNear best = new Evidence.SpokeNear(0, challenge.primarySpoke(), 0);
        for (int own : new TreeSet<>(person.spokes())) {
            double value = nearness(own, challenge);
            if (value > best.value()) best = new Evidence.SpokeNear(own, challenge.primarySpoke(), value);
        }
        return contribution(Factor.SPOKE, best.value(), List.of(best));
    }

    private double nearness(int own, ChallengeFacts challenge) {
        if (own == challenge.primarySpoke()) return 1;
        Spoke primary = spokes.get(challenge.primarySpoke());
        double adjacent = primary == null ? 0 : primary.affinity(own);
        return challenge.secondarySpokes().contains(own) ? Math.max(SECONDARY_SPOKE, adjacent) : adjacent;
    }

    private static Contribution sector(ResearcherProfile person, ChallengeFacts challenge) {
        @Nullable Sector known = null;
        boolean proven = false;
        for (Sector sector : new TreeSet<>(challenge.sectors())) {
            Boolean evidence = person.sectors().get(sector);
            if (evidence == null || (known != null && !(evidence && !proven))) continue;
            known = sector;
            proven = evidence;
        }
        double value = known == null ? 0 : proven ? 1 : DECLARED_SECTOR;
        return contribution(Factor.SECTOR, value, List.of(new Evidence.SectorKnown(known, proven)));
    }

    private static Contribution trl(ResearcherProfile person, ChallengeFacts challenge) {
        TrlRange usual = person.usualTrl();
        double value = usual == null ? 0 : challenge.trl().coveredBy(usual);
        return contribution(Factor.TRL, value, List.of(new Evidence.TrlShared(usual, challenge.trl())));
    }

    private Contribution availability(ResearcherProfile person, ChallengeFacts challenge) {
        LocalDate end = challenge.submitUntil() == null
                ? today.plusDays(DAYS_WITHOUT_DEADLINE)
                : challenge.submitUntil().atZone(ZoneOffset.UTC).toLocalDate();
        long days = Math.max(1, ChronoUnit.DAYS.between(today, end));
        LocalDate from = person.availableFrom();
        long busy = from == null ? 0 : Math.clamp(ChronoUnit.DAYS.between(today, from), 0, days);
        double value = (days - busy) / (double) days * person.availablePercent() / 100;
        @Nullable LocalDate shownFrom = from != null && from.isAfter(today) ? from : null;
        return contribution(
                Factor.AVAILABILITY, value, List.of(new Evidence.TimeFree(person.availablePercent(), shownFrom)));
    }

    private static Contribution contribution(Factor factor, double value, List<? extends Evidence> evidence) {
        return new Contribution(factor, factor.weight() * Math.clamp(value, 0, 1), evidence);
    }
}
