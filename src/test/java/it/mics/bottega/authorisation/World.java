package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.amendment.AmendedTerms;
import it.mics.bottega.challenge.amendment.AmendmentId;
import it.mics.bottega.challenge.amendment.AmendmentProposing;
import it.mics.bottega.challenge.amendment.AmendmentReading;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseLookup;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Two companies, two spokes, and one person of each class of actors; made once for all tables. */
final class World {
    /** Spokes of which other tests ask little. */
    static final int SPOKE = 7;

    static final int OTHER_SPOKE = 8;
    private static final Authentication ANONYMOUS = new AnonymousAuthenticationToken(
            "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static @Nullable World made;

    final OrganisationId company;
    final OrganisationId otherCompany;
    final OrganisationId university;
    final OrganisationId institute;
    final AccountId candidate;
    final AccountId hidden;
    final AccountId stranger;
    final List<Scene> scenes = new ArrayList<>();
    final Secrets secrets = new Secrets();
    /** The things of the other company, for crossed questions. */
    final Scene other = new Scene("other");

    final WorldRows rows;
    private final ApplicationContext application;
    private final Map<Who, AccountId> accounts = new EnumMap<>(Who.class);
    private final Map<Who, Authentication> sessions = new EnumMap<>(Who.class);

    /** The world of the shared context. */
    static synchronized World of(ApplicationContext application) {
        World world = made;
        if (world == null) {
            world = new World(application);
            made = world;
            new WorldScenes(world).play();
        }
        return world;
    }

    private World(ApplicationContext application) {
        this.application = application;
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        rows = new WorldRows(jdbc);
        company = ActingAs.company(jdbc, "Matrice Conceria");
        otherCompany = ActingAs.company(jdbc, "Matrice Filatura");
        university = ActingAs.organisation(jdbc, "Matrice Ateneo", "UNIVERSITY");
        institute = ActingAs.organisation(jdbc, "Matrice Istituto", "PUBLIC_RESEARCH");
        Grant research = new Grant(Role.RESEARCHER, null, null);
        person(jdbc, Who.RESEARCHER, university, research);
        person(jdbc, Who.MEMBER, institute, research);
        person(jdbc, Who.LEADER, university, research);
        person(jdbc, Who.INVITED, institute, research);
        person(jdbc, Who.OWNER, null, new Grant(Role.COMPANY_MEMBER, company, null));
        person(jdbc, Who.OTHER_COMPANY, null, new Grant(Role.COMPANY_MEMBER, otherCompany, null));
        person(jdbc, Who.SPOKE, null, new Grant(Role.SPOKE_LEADER, null, SPOKE));
        person(jdbc, Who.OTHER_SPOKE, null, new Grant(Role.SPOKE_LEADER, null, OTHER_SPOKE));
        person(jdbc, Who.DEPUTY, null, new Grant(Role.SPOKE_DEPUTY, null, SPOKE));
        person(jdbc, Who.JUROR, ActingAs.organisation(jdbc, "Matrice Politecnico", "UNIVERSITY"), research);
        person(jdbc, Who.OFFICE, null, new Grant(Role.PROGRAMME_OFFICE, null, null));
        person(jdbc, Who.TECHNICAL, null, new Grant(Role.TECHNICAL_ADMIN, null, null));
        person(jdbc, Who.AUDITOR, null, new Grant(Role.AUDITOR, null, null));
        suspended(jdbc);
        for (Who who : List.of(Who.RESEARCHER, Who.MEMBER, Who.LEADER, Who.INVITED, Who.JUROR))
            rows.profile(account(who), "PROGRAMME");
        candidate = researcher(jdbc, "Matrice Candidata", institute, "PROGRAMME");
        hidden = researcher(jdbc, "Matrice Nascosta", institute, "HIDDEN");
        stranger = researcher(jdbc, "Matrice Aperta", institute, "PUBLIC");
        Stream.concat(accounts.values().stream(), Stream.of(candidate, hidden, stranger))
                .forEach(person -> transaction()
                        .executeWithoutResult(status -> application.publishEvent(new ProfileChanged(person))));
    }

    private void person(JdbcClient jdbc, Who who, @Nullable OrganisationId organisation, Grant... grants) {
        AccountId id = ActingAs.person(jdbc, "Matrice " + who, grants);
        if (organisation != null) ActingAs.affiliate(jdbc, id, organisation);
        accounts.put(who, id);
        sessions.put(who, ActingAs.authentication(id));
    }

    private void suspended(JdbcClient jdbc) {
        person(
                jdbc,
                Who.SUSPENDED,
                university,
                new Grant(Role.RESEARCHER, null, null),
                new Grant(Role.COMPANY_MEMBER, company, null),
                new Grant(Role.SPOKE_LEADER, null, SPOKE),
                new Grant(Role.PROGRAMME_OFFICE, null, null),
                new Grant(Role.AUDITOR, null, null),
                new Grant(Role.TECHNICAL_ADMIN, null, null));
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", account(Who.SUSPENDED).value())
                .update();
    }

    private AccountId researcher(JdbcClient jdbc, String name, OrganisationId organisation, String visibility) {
        AccountId id = ActingAs.researcher(jdbc, name, organisation);
        rows.profile(id, visibility);
        return id;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Nullable
    Authentication session(Who who) {
        return sessions.get(who);
    }

    AccountId account(Who who) {
        return accounts.get(who);
    }

    /** Lets this one act from now on in this thread. */
    void become(Who who) {
        Authentication session = sessions.get(who);
        SecurityContextHolder.setContext(new SecurityContextImpl(session == null ? ANONYMOUS : session));
    }

    /** A challenge whose title is secret until it is open and whose brief is secret as its level says; found by searches. */
    ChallengeId challenge(String scene, String status, String level) {
        ChallengeId id = rows.challenge(
                company,
                account(Who.OWNER),
                SPOKE,
                status,
                level,
                secrets.mark("title " + scene),
                secrets.mark("brief " + scene));
        changed(id);
        return id;
    }

    /** The scene with the case that is open on its subject. */
    Scene inCase(Scene scene, CaseId id) {
        return scene.with(CaseId.class, id)
                .reading(CaseView.class, () -> bean(CaseLookup.class).open(id).orElseThrow());
    }

    /** Lets the index know. */
    void changed(ChallengeId id) {
        transaction().executeWithoutResult(status -> application.publishEvent(new ChallengeChanged(id)));
    }

    TransactionTemplate transaction() {
        return bean(TransactionTemplate.class);
    }

    /** Does something as this one. */
    <T> T as(Who who, Callable<T> code) {
        become(who);
        try {
            return code.call();
        } catch (Exception e) {
            throw new IllegalStateException("The scene cannot be played as " + who, e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The company would raise the prize. */
    void changeWaits(ChallengeId challenge) {
        amendment("amendment", proposed(challenge, "amendment", ""));
    }

    /** The brief has changed. */
    void changeAnnounced(ChallengeId challenge) {
        AmendmentId id = proposed(challenge, "amendment-announced", secrets.mark("amendment-need"));
        as(Who.SPOKE, () -> {
            ModerationDesk desk = bean(ModerationDesk.class);
            CaseId open = desk.openOn("amendment", id.value()).orElseThrow().id();
            desk.decide(open, CaseDecision.approve());
            return open;
        });
        for (Who who : new Who[] {Who.LEADER, Who.MEMBER})
            as(who, () -> {
                bean(AmendmentReading.class).acknowledge(id);
                return id;
            });
        amendment("amendment-announced", id);
    }

    private AmendmentId proposed(ChallengeId challenge, String name, String need) {
        return as(Who.OWNER, () -> {
            AmendmentProposing proposing = bean(AmendmentProposing.class);
            AmendedTerms now = proposing.standing(challenge);
            String words = Objects.requireNonNullElse(now.need().en(), "") + " " + need;
            AmendedTerms to = new AmendedTerms(
                    now.teaser(),
                    now.need().with(Language.EN, words.strip()),
                    now.today(),
                    now.wanted(),
                    now.outOfScope(),
                    now.prizeCents() + 100,
                    now.submitUntil(),
                    now.decideBy());
            return proposing.propose(challenge, to, secrets.mark(name), Language.EN);
        });
    }

    private void amendment(String name, AmendmentId id) {
        scenes.add(new Scene(name, AmendmentId.class).with(AmendmentId.class, id));
    }
}
