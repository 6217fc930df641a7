package it.mics.bottega.notification.mail;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.notification.MailTopic;
import it.mics.bottega.notification.MailTopic.Rhythm;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose about mails: by the person on their page, or by the secret in a mail, which needs no signing in. */
@Service
public class MailChoices {
    private final MailQueries queries;
    private final MailSettings settings;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    MailChoices(MailQueries queries, MailSettings settings, People people, CurrentActor current, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** How soon each kind of notice reaches me by mail. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public Map<MailTopic, Rhythm> mine() {
        return queries.choices(current.require().id());
    }

    /** True where mails leave here at all. */
    @PreAuthorize("hasRole('SIGNED_IN')")
    public boolean enabled() {
        return settings.enabled();
    }

    /** Where my mails go. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public Optional<String> address() {
        return people.email(current.require().id());
    }

    /** I choose how soon notices of this kind reach me; what waits already follows. */
    @Transactional
    @PreAuthorize("hasRole('SIGNED_IN')")
    public void choose(MailTopic topic, Rhythm rhythm) {
        set(current.require().id(), topic, rhythm);
    }

    /** Stops what the mail with this secret was about; a secret that is none changes nothing and says nothing. */
    @Transactional
    void stop(String secret) {
        for (MailQueries.WayOut way : queries.waysOut(MailSecrets.hash(secret))) {
            if (way.rhythm() == Rhythm.INSTANT) set(way.account(), way.topic(), Rhythm.OFF);
            else
                queries.choices(way.account()).forEach((topic, rhythm) -> {
                    if (rhythm == way.rhythm()) set(way.account(), topic, Rhythm.OFF);
                });
        }
    }

    private void set(AccountId account, MailTopic topic, Rhythm rhythm) {
        queries.choose(account, topic, rhythm);
        queries.change(
                account, topic, rhythm, rhythm == Rhythm.OFF ? null : MailTimes.due(rhythm, false, clock.instant()));
    }
}
