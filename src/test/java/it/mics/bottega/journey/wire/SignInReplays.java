package it.mics.bottega.journey.wire;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.journey.PackagedApplication;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coming in through an issuer, step by step and without a browser, as somebody would who has caught what others sent. */
public final class SignInReplays {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final PackagedApplication application;

    public SignInReplays(PackagedApplication application) {
        this.application = application;
    }

    /** What brings somebody in counts once, in the session that asked for it, and that session is known to nobody before. */
    public void require(String username, String name, String otherUsername) throws IOException, InterruptedException {
        WirePerson person = WirePerson.visitor(application);
        String callback = callback(person, username);
        String before = person.session();
        assertThat(location(person, callback)).as("genuine").doesNotContain("problem");
        assertThat(seesName(person, name)).isTrue();
        assertThat(person.session()).isNotEqualTo(before);
        assertThat(seesName(person.withSession(before), name))
                .as("session of before")
                .isFalse();

        assertThat(location(person, callback)).as("same state again").contains("problem=failed");
        assertThat(seesName(person, name)).isTrue();
        refused(callback, "used code", name);

        // Nobody has used this one yet; it was caught on its way.
        WirePerson other = WirePerson.visitor(application);
        String caught = callback(other, otherUsername);
        refused(caught, "caught code", "");
        assertThat(location(other, caught.replaceFirst("state=[^&]*", "state=another")))
                .as("wrong state")
                .contains("problem=failed");
    }

    private void refused(String callback, String what, String name) throws IOException, InterruptedException {
        WirePerson stranger = WirePerson.visitor(application);
        assertThat(location(stranger, callback)).as(what + " without a session").contains("problem=failed");
        Matcher own = Pattern.compile("state=([^&]*)").matcher(begin(stranger));
        assertThat(own.find()).isTrue();
        assertThat(location(stranger, callback.replaceFirst("state=[^&]*", "state=" + own.group(1))))
                .as(what + " with a state of one’s own")
                .contains("problem=failed");
        if (!name.isEmpty()) assertThat(seesName(stranger, name)).isFalse();
    }

    private static boolean seesName(WirePerson person, String name) {
        return person.open("").told().contains(name);
    }

    private static String location(WirePerson person, String path) {
        return location(person.get(path));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    private static String begin(WirePerson person) {
        return location(person, "/oauth2/authorization/bottega");
    }

    /** Proves oneself to the issuer; answers where it would send the browser with the code. */
    private String callback(WirePerson person, String username) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI asked = URI.create(begin(person));
        browser.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.discarding());
        Matcher token = TOKEN.matcher(browser.send(
                        HttpRequest.newBuilder(asked.resolve("/login")).build(), HttpResponse.BodyHandlers.ofString())
                .body());
        assertThat(token.find()).isTrue();
        browser.send(
                HttpRequest.newBuilder(asked.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=" + username
                                + "&_csrf=" + WirePerson.encoded(token.group(1))))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String target =
                location(browser.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.discarding()));
        assertThat(target).startsWith(application.url() + "/login/oauth2/code/");
        return target.substring(application.url().length());
    }
}
