package it.mics.bottega;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.identity.ActingAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.TestContextManager;

@BottegaTest
class OwnSecurityContextTest {
    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void who_acts_is_known_again_after_another_context_has_started() throws Exception {
        // What the start of a second context does.
        SecurityContextHolder.setContextHolderStrategy(new Foreign());
        new TestContextManager(OwnSecurityContextTest.class).beforeTestClass();
        var company = ActingAs.company(jdbc, "Prova Contesto");
        var author = ActingAs.companyMember(jdbc, "Aldo Prova", company);
        assertThat(ActingAs.call(author, () -> authoring.start(company))).isNotNull();
    }

    private static final class Foreign implements SecurityContextHolderStrategy {
        private final ThreadLocal<SecurityContext> held = new ThreadLocal<>();

        @Override
        public void clearContext() {
            held.remove();
        }

        @Override
        public SecurityContext getContext() {
            if (held.get() == null) held.set(createEmptyContext());
            return held.get();
        }

        @Override
        public void setContext(SecurityContext context) {
            held.set(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }
}
