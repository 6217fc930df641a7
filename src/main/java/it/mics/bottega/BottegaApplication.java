package it.mics.bottega;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import it.mics.bottega.benchmark.Benchmarks;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform and says what every page loads. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/bottega/tokens.css")
@StyleSheet("assets/bottega/parts.css")
@StyleSheet("assets/bottega/aura.css")
@StyleSheet("assets/bottega/screens.css")
@StyleSheet("assets/bottega/governance.css")
@StyleSheet("assets/bottega/conflict.css")
@StyleSheet("assets/bottega/challenge.css")
@StyleSheet("assets/bottega/access.css")
@StyleSheet("assets/bottega/question.css")
@StyleSheet("assets/bottega/room.css")
@StyleSheet("assets/bottega/amendment.css")
@StyleSheet("assets/bottega/matching.css")
@StyleSheet("assets/bottega/exposure.css")
@StyleSheet("assets/bottega/directory.css")
@StyleSheet("assets/bottega/attachment.css")
@StyleSheet("assets/bottega/proposal.css")
@StyleSheet("assets/bottega/evaluation.css")
@StyleSheet("assets/bottega/team.css")
@StyleSheet("assets/bottega/notification.css")
@StyleSheet("assets/bottega/introduction.css")
@StyleSheet("assets/bottega/identity.css")
@StyleSheet("assets/bottega/vocabulary.css")
@StyleSheet("assets/bottega/learning.css")
@StyleSheet("assets/bottega/privacy.css")
@StyleSheet("assets/bottega/history.css")
@StyleSheet("assets/bottega/report.css")
@NpmPackage(value = "@fontsource-variable/instrument-sans", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/newsreader", version = "5.3.0")
@JsModule("./fonts.js")
public class BottegaApplication implements AppShellConfigurator {
    private static final String THEME_BEFORE_FIRST_PAINT =
            "try{var t=localStorage.getItem('bt-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

    /** Starts the application, or says in one sentence why it cannot and ends; after the word "benchmark" it measures instead. */
    public static void main(String[] args) {
        if (args.length > 0 && "benchmark".equals(args[0])) {
            System.exit(Benchmarks.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        try {
            SpringApplication.run(BottegaApplication.class, args);
        } catch (RuntimeException e) {
            System.exit(1);
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Bottega");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "assets/bottega/favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(Inline.Position.PREPEND, THEME_BEFORE_FIRST_PAINT, Inline.Wrapping.JAVASCRIPT);
    }
}
