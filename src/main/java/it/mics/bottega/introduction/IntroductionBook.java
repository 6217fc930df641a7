package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The introductions that concern the person who is acting, each side seeing of the other only what it may. */
@Service
public class IntroductionBook {
    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final TeamRegister teams;
    private final Profiles profiles;
    private final Organisations organisations;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    IntroductionBook(
            Introductions introductions,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            TeamRegister teams,
            Profiles profiles,
            Organisations organisations,
            People people,
            CurrentActor current,
            Clock clock) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.policy = policy;
        this.teams = teams;
        this.profiles = profiles;
        this.organisations = organisations;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** Introductions offered to me, newest first; who asks is unnamed until I have accepted. */
    @Transactional(readOnly = true)
    public List<OfferedIntroduction> offeredToMe() {
        Actor actor = current.require();
        return introductions.offeredTo(actor.id().value()).stream()
                .map(Introduction::facts)
                .map(this::offered)
                .toList();
    }

    /** Introductions that my companies or my teams asked for or were proposed, newest first; the person is unnamed until both have accepted. */
    @Transactional(readOnly = true)
    public List<AskedIntroduction> askedByUs() {
        Actor actor = current.require();
        List<UUID> companies =
                actor.companies().stream().map(OrganisationId::value).toList();
        List<UUID> mine = teams.ofAccount(actor.id()).stream()
                .map(team -> team.id().value())
                .toList();
        return Stream.concat(introductions.ofCompanies(companies).stream(), introductions.askedByTeams(mine).stream())
                .map(Introduction::facts)
                .sorted(Comparator.comparing(IntroductionFacts::askedAt).reversed())
                .map(facts -> asked(facts, actor))
                .toList();
    }

    /** The people about whom our company cannot ask now for its challenge, because it has; what it does not know of does not count. */
    @Transactional(readOnly = true)
    public Map<AccountId, Asked> askedAbout(ChallengeId challenge) {
        if (!current.require().actsFor(challenges.get(challenge).owner())) throw new NotFound();
        return asked(challenge, null);
    }

    /** The people about whom our team cannot ask now, because it has. */
    @Transactional(readOnly = true)
    public Map<AccountId, Asked> askedAbout(TeamId team) {
        Actor actor = current.require();
        TeamFacts facts =
                teams.find(team).filter(found -> found.has(actor.id())).orElseThrow(NotFound::new);
        return asked(facts.challenge(), team);
    }

    /** What lapsed or was taken back does not count, nor does what the nightly run proposed and nobody was offered. */
    private Map<AccountId, Asked> asked(ChallengeId challenge, @Nullable TeamId team) {
        Map<AccountId, Asked> all = new HashMap<>();
        Instant now = clock.instant();
        introductions.about(challenge.value()).stream()
                .map(Introduction::facts)
                .filter(facts -> Objects.equals(facts.team(), team) && facts.knownToAsker())
                .forEach(facts -> {
                    Instant again = facts.againFrom();
                    if (again == null) all.put(facts.person(), Asked.STANDING);
                    else if (again.isAfter(now)) all.putIfAbsent(facts.person(), new Asked(again));
                });
        return all;
    }

    /** The whole truth about one introduction, for modules above that decide what a reader may see. */
    @Transactional(readOnly = true)
    public Optional<IntroductionFacts> find(IntroductionId id) {
        return introductions.findById(id).map(Introduction::facts);
    }

    /** A person as the other side may see them before both accepted: role, kind of institution, no name; nothing once they hid the profile. */
    public Unnamed unnamed(AccountId person) {
        if (people.actor(person).isEmpty()) return Unnamed.GONE;
        return profiles.visible(person).map(this::unnamed).orElse(Unnamed.GONE);
    }

    /** Their own headline stays out: whoever may search for people would find it, and the name beside it. */
    private Unnamed unnamed(ResearcherProfile profile) {
        var organisation = profile.organisation();
        return new Unnamed(
                profile.stage(),
                organisation == null ? null : organisations.get(organisation).kind());
    }

    private OfferedIntroduction offered(IntroductionFacts facts) {
        ChallengeFacts challenge = challenges.get(facts.challenge());
        return new OfferedIntroduction(
                facts.id(),
                challenge.id(),
                challenge.title(),
                facts.spoke(),
                facts.team() == null,
                facts.message(),
                facts.score(),
                facts.why(),
                facts.expiresAt(),
                course(facts, Side.PERSON));
    }

    private AskedIntroduction asked(IntroductionFacts facts, Actor actor) {
        ChallengeFacts challenge = challenges.get(facts.challenge());
        Unnamed person = unnamed(facts.person());
        return new AskedIntroduction(
                facts.id(),
                challenge.id(),
                challenge.title(),
                facts.spoke(),
                person,
                facts.score(),
                person.shown() ? facts.why() : LocalizedText.EMPTY,
                facts.message(),
                facts.origin() == Origin.PROPOSED ? null : facts.reviewReason(),
                facts.origin() == Origin.PROPOSED ? null : facts.reviewNote(),
                facts.askedAt(),
                facts.expiresAt(),
                facts.origin() == Origin.PROPOSED || actor.is(facts.asker()),
                course(facts, Side.ASKER));
    }

    /** How it stands for one side, and nothing that only the other one may know. */
    private Course course(IntroductionFacts facts, Side side) {
        IntroductionStatus seen = facts.seenBy(side);
        Overtaken overtaken = facts.overtaken();
        boolean answer = facts.mayReadAnswer(side);
        AccountId other = side == Side.ASKER ? facts.person() : facts.asker();
        return new Course(
                facts.origin(),
                seen,
                facts.waitsFor(side),
                facts.saidYes(side) && seen.isOpen(),
                answer && facts.declinedBy() == side,
                answer ? facts.answerReason() : null,
                answer ? facts.answerText() : null,
                overtaken == null || seen != IntroductionStatus.SUPERSEDED ? null : overtaken.key(side),
                facts.outcome(),
                facts.outcomeAskedAt() != null && facts.outcome() == null,
                facts.status().cameAbout() && (side == Side.ASKER || mayKnowAsker(facts)) ? contact(other) : null);
    }

    /** A company that withholds its name does so here too: it has the person's address, and writes when it wants to be known. */
    private boolean mayKnowAsker(IntroductionFacts facts) {
        return facts.team() != null
                || policy.seenBy(current.require(), challenges.get(facts.challenge()))
                        .ownerShown();
    }

    private Contact contact(AccountId account) {
        return new Contact(people.name(account), people.email(account).orElse(""));
    }
}
