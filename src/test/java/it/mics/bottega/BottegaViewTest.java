package it.mics.bottega;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of views without a browser, in English. {@link #signIn} opens a fresh page as that person; then
 * {@code navigate(…)} and the testers work as usual. Subclasses carry {@code @ViewPackages(classes = …)}.
 */
@BottegaTest
public abstract class BottegaViewTest extends SpringBrowserlessTest {
    @Autowired
    protected JdbcClient jdbc;

    /** Opens a fresh page as this person, in English. */
    protected void signIn(AccountId account) {
        signIn(account, Locale.ENGLISH);
    }

    /** Opens a fresh page as this person, in this language. */
    protected void signIn(AccountId account, Locale language) {
        cleanVaadinEnvironment();
        ActingAs.become(account);
        initVaadinEnvironment();
        UI.getCurrent().setLocale(language);
    }

    /** Opens a fresh page as a visitor, in English. */
    protected void visit() {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Everything that is written on the page, layout included, whatever the browser would make of its look. */
    protected String pageText() {
        StringBuilder text = new StringBuilder();
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .forEach(part -> text.append(part.getElement().getOuterHTML()));
        return Jsoup.parse(text.toString()).text();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
