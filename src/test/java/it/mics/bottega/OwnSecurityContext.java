package it.mics.bottega;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Who is acting is kept in one place for the whole virtual machine, and each application context that starts puts its own
 * there. A test that starts a second context would leave the shared one looking in the wrong place, so every class that
 * shares it takes the place back first.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {
    @Override
    public void beforeTestClass(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
        SecurityContextHolder.clearContext();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
