package it.mics.bottega.journey.wire;

import it.mics.bottega.journey.PackagedApplication;
import it.mics.bottega.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a session and no browser, who may say whatever they like to the application. */
public final class WirePerson {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern COOKIE = Pattern.compile("bottega=([^;]*)");

    private final String origin;
    private final Language language;
    private String session;

    private WirePerson(String origin, Language language, String session) {
        this.origin = origin;
        this.language = language;
        this.session = session;
    }

    static WirePerson visitor(PackagedApplication application) {
        return new WirePerson(application.url(), Language.EN, "");
    }

    /** Somebody who came in through the demo door. */
    static WirePerson signedIn(PackagedApplication application, String username) {
        return signedIn(application.url(), username, Language.EN);
    }

    /** Somebody who came in through the demo door at this address, with a browser of this language. */
    public static WirePerson signedIn(String origin, String username, Language language) {
        WirePerson person = new WirePerson(origin, language, "");
        WirePage door = person.open("sign-in");
        String token = door.valueOf("_csrf");
        var answer = person.post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "username=" + encoded(username) + "&password=demo&_csrf=" + encoded(token));
        String target = answer.headers().firstValue("Location").orElse("nowhere");
        if (answer.statusCode() != 302 || target.contains("sign-in"))
            throw new IllegalStateException(username + " did not come in: " + answer.statusCode() + " " + target);
        return person;
    }

    /** The value of the cookie by which the application knows this person. */
    public String session() {
        return session;
    }

    /** The same application, asked with this cookie. */
    WirePerson withSession(String other) {
        return new WirePerson(origin, language, other);
    }

    WirePage open(String route) {
        return new WirePage(this, route);
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path));
    }

    HttpResponse<byte[]> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Accept-Language", language.code());
    }

    /** Sends it as this person and keeps the session that comes back. */
    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        if (!session.isEmpty()) request.header("Cookie", "bottega=" + session);
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                Matcher matcher = COOKIE.matcher(cookie);
                if (matcher.lookingAt()) session = matcher.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
