package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.identity.SignedIn;
import it.mics.bottega.matching.index.CandidateIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The product with its demonstration, running in a directory of its own that disappears afterwards; it opens no port. */
public final class World implements AutoCloseable {
    private static final long INDEX_WAIT_MS = 120_000;

    private final Path directory;
    private ConfigurableApplicationContext context;

    /** Starts the product. */
    public World() {
        try {
            directory = Files.createTempDirectory("bottega-properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = start(directory);
    }

    private static ConfigurableApplicationContext start(Path directory) {
        // The class with the main method that this process runs: naming it here would make modules depend on it.
        Class<?> application = Objects.requireNonNull(new SpringApplication().getMainApplicationClass());
        ConfigurableApplicationContext started = SpringApplication.run(
                application,
                "--bottega.data-dir=" + directory,
                "--bottega.demo=true",
                "--bottega.oidc.issuer=",
                "--spring.datasource.url=",
                "--server.port=-1",
                "--logging.level.root=error",
                "--logging.level.it.mics.bottega=error");
        CandidateIndex index = started.getBean(CandidateIndex.class);
        long until = System.currentTimeMillis() + INDEX_WAIT_MS;
        while (index.condition().incomplete() && System.currentTimeMillis() < until) pause();
        index.repair();
        return started;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the product and starts it again on the same data. */
    void restart() {
        context.close();
        context = start(directory);
    }

    /** A part of the running product. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return the(JdbcClient.class);
    }

    /** Every researcher with a profile. */
    List<ResearcherProfile> people() {
        Profiles profiles = the(Profiles.class);
        return profiles.present(profiles.all()).stream()
                .sorted(Comparator.comparing(person -> person.account().value()))
                .toList();
    }

    /** Those of them who may be suggested to others. */
    List<ResearcherProfile> proposable() {
        return people().stream()
                .filter(person -> person.visibility() != ProfileVisibility.HIDDEN && person.openToTeams())
                .filter(person -> person.capacity() > 0 && person.availablePercent() > 0)
                .toList();
    }

    /** Every challenge that takes entries. */
    public List<ChallengeFacts> challenges() {
        ChallengeRegister register = the(ChallengeRegister.class);
        return register.present(register.withStatus(ChallengeStatus.OPEN)).stream()
                .sorted(Comparator.comparing(challenge -> challenge.id().value()))
                .toList();
    }

    /** Answers what the programme office is answered. */
    public <T> T asOffice(Supplier<T> code) {
        AccountId office = new AccountId(jdbc().sql("select account_id from role_grant where role = 'PROGRAMME_OFFICE'"
                        + " and revoked_at is null order by account_id limit 1")
                .query(UUID.class)
                .single());
        return as(office, Role.PROGRAMME_OFFICE, code);
    }

    /** Answers what this researcher is answered. */
    <T> T asResearcher(AccountId account, Supplier<T> code) {
        return as(account, Role.RESEARCHER, code);
    }

    private static <T> T as(AccountId account, Role role, Supplier<T> code) {
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(account),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN"), new SimpleGrantedAuthority(role.authority()))));
        SecurityContextHolder.setContext(own);
        try {
            return code.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public void close() {
        context.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Somebody(AccountId accountId) implements SignedIn {}
}
