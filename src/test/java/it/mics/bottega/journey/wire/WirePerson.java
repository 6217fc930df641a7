package it.mics.bottega.journey.wire;

import it.mics.bottega.journey.PackagedApplication;
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
final class WirePerson {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern COOKIE = Pattern.compile("bottega=([^;]*)");

    private final PackagedApplication application;
    private String session;

    private WirePerson(PackagedApplication application, String session) {
        this.application = application;
        this.session = session;
    }

    static WirePerson visitor(PackagedApplication application) {
        return new WirePerson(application, "");
    }

    /** Somebody who came in through the demo door. */
    static WirePerson signedIn(PackagedApplication application, String username) {
        WirePerson person = visitor(application);
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
    String session() {
        return session;
    }

    /** The same application, asked with this cookie. */
    WirePerson withSession(String other) {
        return new WirePerson(application, other);
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
        return HttpRequest.newBuilder(URI.create(application.url() + path)).header("Accept-Language", "en");
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
