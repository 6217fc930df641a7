package it.mics.bottega;

import it.mics.bottega.proposal.Hands;
import it.mics.bottega.team.Teamed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application with a real PostgreSQL and a real index, without demo data and demo sign-in. Every
 * such test shares one context: add no properties, mocks or configuration to a single class, since a second context
 * would be refused the data directory. Assert on your own ids, never on counts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "bottega.demo=false",
            "bottega.audit.strict=true",
            "server.port=0",
            "bottega.data-dir=" + FreshTestData.DIRECTORY
        })
@ContextConfiguration(initializers = FreshTestData.class)
@ActiveProfiles("test")
@Import({Hands.class, Teamed.class})
@TestExecutionListeners(listeners = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface BottegaTest {}
