package it.mics.bottega.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every method that acts for a person, called as everybody in every scene, fares as the reviewed tables say. */
@BottegaTest
class ServiceMatrixTest {
    private static final Set<String> EXPECTED = Set.of("-", "no", "404", "rule");
    /** What finds something by the beginning of the text, or keeps none of it where no words are asked for. */
    private static final Set<String> READ_IN_PART = Set.of("add", "declare", "decline", "find", "invite", "of");

    private static final List<String> UNPLAYED = new ArrayList<>();
    private static @Nullable List<ServiceCases.Case> all;

    @Autowired
    private ApplicationContext application;

    @Test
    void everybody_fares_as_the_table_says() {
        List<CaseTable.Played> played = played().stream()
                .map(each -> new CaseTable.Played(each.method(), each.scene(), each.codes()))
                .toList();
        List<String> differences = new ArrayList<>(UNPLAYED);
        differences.addAll(CaseTable.differences(played, Table.read("service-cases.csv")));
        assertThat(differences).isEmpty();
    }

    /** A method that nobody can do in any scene would not be missed if it stopped working for those who may. */
    @Test
    void every_method_is_done_by_somebody_or_the_table_says_why_not() {
        Set<String> done = Table.read("service-cases.csv").rows().stream()
                .filter(row -> row.containsValue("yes") || row.containsValue("list"))
                .map(row -> row.get("method"))
                .collect(Collectors.toSet());
        assertThat(Table.read("services.csv").rows())
                .filteredOn(row -> row.get("kind").equals("acting"))
                .filteredOn(row -> row.get("reason").isBlank() == !done.contains(row.get("method")))
                .extracting(row -> row.get("method"))
                .as(
                        "acting methods that nobody can do, without a reason in services.csv; or with one, although somebody can")
                .isEmpty();
    }

    @Test
    void nobody_is_told_a_secret_of_others() {
        Secrets secrets = World.of(application).secrets;
        Table table = Table.read("secrets.csv");
        assertThat(secrets.uncovered(table)).isEmpty();
        List<String> told = new ArrayList<>();
        for (ServiceCases.Case each : played()) {
            // What the caller brought along is no news, except that a policy takes out what may not be read.
            List<String> known = secrets.in(each.arguments().toString()).stream()
                    .filter(secret -> secret.startsWith("title"))
                    .toList();
            each.outcomes()
                    .forEach((who, outcome) -> secrets.in(outcome.said()).stream()
                            .filter(secret -> !known.contains(secret) && !Secrets.allowed(table, secret, who))
                            .forEach(secret -> told.add(each.method() + " in the scene \"" + each.scene() + "\" tells "
                                    + who.column() + " the secret \"" + secret + "\".")));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_not_yours_answers_like_what_is_not_there() {
        assertThat(CaseTable.tellingApart(Table.read("service-cases.csv"))).isEmpty();
    }

    private synchronized List<ServiceCases.Case> played() {
        List<ServiceCases.Case> known = all;
        if (known != null) return known;
        ServiceCases cases = new ServiceCases(World.of(application));
        Reach reach = Reach.ofProduct();
        List<ServiceCases.Case> played = new ArrayList<>();
        Table.read("services.csv").rows().stream()
                .filter(row -> row.get("kind").equals("acting"))
                .map(row -> row.get("method"))
                .filter(reach.methods()::containsKey)
                .forEach(method -> {
                    try {
                        played.addAll(cases.played(method, reach.methods().get(method)));
                    } catch (IllegalStateException e) {
                        UNPLAYED.add(e.getMessage());
                    }
                });
        all = played;
        return played;
    }

    /** A megabyte, wherever a service takes a text, is refused with a reason where somebody could write it, and breaks nothing. */
    @Test
    void a_megabyte_is_refused_in_words() {
        World world = World.of(application);
        var cases = new ServiceCases(world, new Arguments(world, "\uD83D\uDE00ab".repeat(1 << 18)));
        List<String> broken = new ArrayList<>();
        Reach reach = Reach.ofProduct();
        Table.read("services.csv").rows().stream()
                .filter(row -> row.get("kind").equals("acting"))
                .map(row -> row.get("method"))
                .filter(method -> Arrays.asList(method.split("[(),]")).contains("String"))
                .filter(reach.methods()::containsKey)
                .flatMap(method -> cases.played(method, reach.methods().get(method)).stream())
                .forEach(each -> each.outcomes().forEach((who, outcome) -> {
                    boolean part = outcome.code().equals("yes") && READ_IN_PART.contains(name(each.method()));
                    if (!EXPECTED.contains(outcome.code()) && !part)
                        broken.add(each.method() + " in " + each.scene() + " as " + who + ": " + outcome.code());
                }));
        assertThat(broken).isEmpty();
    }

    private static String name(String method) {
        return method.substring(method.lastIndexOf('.', method.indexOf('(')) + 1, method.indexOf('('));
    }
}
