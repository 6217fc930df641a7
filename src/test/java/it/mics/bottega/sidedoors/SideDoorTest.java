package it.mics.bottega.sidedoors;

import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.Opened;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.exposure.FairLists;
import it.mics.bottega.matching.index.CandidateIndex;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Opens every address of the product as somebody, and writes down everything that stands on each page. */
abstract class SideDoorTest extends BottegaViewTest {
    @Autowired
    protected CandidateIndex index;

    @Autowired
    private FairLists lists;

    /** Every address of the product; those with a parameter once for each of these ids. */
    protected Set<String> addresses(Collection<UUID> ids) {
        visit();
        return Opened.addresses(ids);
    }

    /** The lists narrowed by each of these words. */
    protected static List<String> searches(Collection<String> words) {
        return words.stream()
                .flatMap(word -> List.of("challenges?q=" + word, "people?q=" + word, "teams?q=" + word).stream())
                .toList();
    }

    /** What this person, or a visitor, meets at each of these addresses. */
    protected Map<String, String> walk(@Nullable AccountId viewer, Collection<String> addresses) {
        Map<String, String> met = new LinkedHashMap<>();
        if (viewer == null) visit();
        else signIn(viewer, Locale.ITALIAN);
        addresses.forEach(address -> met.put(address, Opened.at(address).page()));
        return met;
    }

    /** Waits until everything that was published has been told, and the index knows what the database knows. */
    protected void settle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                                .query(Integer.class)
                                .single()
                        == 0);
        index.repair();
        // The fair share is counted once a minute; between two walks it would change by itself.
        FairLists target = AopTestUtils.getUltimateTargetObject(lists);
        ReflectionTestUtils.setField(target, "known", null);
    }
}
