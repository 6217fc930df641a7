package it.mics.bottega.notification.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether mails leave here, from whom, and which address their links begin with. */
@Component
class MailSettings {
    private final String host;
    private final String from;
    private final String site;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${bottega.mail.from:}") String from,
            @Value("${bottega.public-url:}") String site,
            @Value("${server.port:8080}") int port) {
        this.host = host.strip();
        this.site = site.isBlank() ? "http://localhost:" + port : site.strip();
        this.from = from.isBlank() ? "Bottega <no-reply@" + domain() + ">" : from.strip();
    }

    /** True where there is a server that takes mails. */
    boolean enabled() {
        return !host.isEmpty();
    }

    String from() {
        return from;
    }

    /** The whole address of a page. */
    String address(String path) {
        return site + "/" + path;
    }

    /** The name behind which mails are counted. */
    String domain() {
        String name = URI.create(site).getHost();
        return name == null || name.isEmpty() ? "localhost" : name;
    }
}
