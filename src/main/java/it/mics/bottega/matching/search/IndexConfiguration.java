package it.mics.bottega.matching.search;

import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.matching.index.IndexSource;
import it.mics.bottega.matching.index.LuceneIndex;
import it.mics.bottega.platform.DataDirectory;
import it.mics.bottega.taxonomy.Taxonomy;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index in the data directory and says how it is. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    @Bean(destroyMethod = "close")
    LuceneIndex candidateIndex(DataDirectory directory, IndexSource source, Taxonomy taxonomy) {
        return new LuceneIndex(directory.resolve("lucene"), source, taxonomy.thesaurus());
    }

    /** Up while searches are answered, also from an index that is still being built: the details say so. */
    @Bean
    HealthIndicator searchIndexHealthIndicator(CandidateIndex index) {
        return () -> {
            CandidateIndex.Condition condition = index.condition();
            return Health.up()
                    .withDetail("incomplete", condition.incomplete())
                    .withDetail("challenges", condition.challenges())
                    .withDetail("people", condition.people())
                    .build();
        };
    }
}
