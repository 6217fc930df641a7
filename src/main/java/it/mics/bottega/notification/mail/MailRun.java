package it.mics.bottega.notification.mail;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.SubmittedProposal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due: each mail in a transaction of its own that notes it as sent. A server that does not answer delays; only
 * where the machine stops between the server’s yes and the note is a mail sent again, then under the same Message-ID.
 */
@Component
class MailRun {
    private static final Logger log = LoggerFactory.getLogger(MailRun.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int REFUSALS = 6;

    /** How one step went. */
    enum Step {
        SENT,
        PASSED,
        NOTHING,
        NO_SERVER
    }

    private final MailQueries queries;
    private final MailSettings settings;
    private final MailAudience audience;
    private final MailWords words;
    private final MailCarrier carrier;
    private final People people;
    private final ProposalRegister proposals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRun(
            MailQueries queries,
            MailSettings settings,
            MailAudience audience,
            MailWords words,
            MailCarrier carrier,
            People people,
            ProposalRegister proposals,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.audience = audience;
        this.words = words;
        this.carrier = carrier;
        this.people = people;
        this.proposals = proposals;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT20S")
    void tick() {
        if (!settings.enabled()) return;
        while (true) {
            Step step = transaction.execute(status -> step());
            if (step != Step.SENT && step != Step.PASSED) return;
        }
    }

    private Step step() {
        if (!queries.alone()) return Step.NOTHING;
        Instant now = clock.instant();
        Optional<Mail> first = queries.next(now);
        if (first.isEmpty()) return Step.NOTHING;
        Mail mail = first.get();
        List<Mail> mails =
                mail.rhythm() == Rhythm.INSTANT ? List.of(mail) : queries.gathered(mail.account(), mail.rhythm(), now);
        Actor actor = people.actor(mail.account()).orElse(null);
        String address = people.email(mail.account()).orElse(null);
        if (actor == null || address == null) {
            queries.leaveOut(mails, "NO_ADDRESS");
            return Step.PASSED;
        }
        return mail.proposal() == null ? notices(mails, actor, address, now) : receipt(mail, address, now);
    }

    private Step notices(List<Mail> mails, Actor actor, String address, Instant now) {
        List<Mail> open = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Mail mail : mails) {
            Optional<Notice> notice = queries.notice(Objects.requireNonNull(mail.notice()))
                    .filter(found -> audience.mayRead(actor, found));
            if (notice.isEmpty()) {
                queries.leaveOut(List.of(mail), "CLOSED");
                continue;
            }
            open.add(mail);
            notices.add(notice.get());
        }
        if (open.isEmpty()) return Step.PASSED;
        Language language = queries.language(actor.id());
        String secret = MailSecrets.fresh();
        String way = MailLinks.stop(secret);
        MailContent content = notices.size() == 1
                ? words.one(notices.getFirst(), language, way)
                : words.gathered(notices, open.getFirst().rhythm(), language, way);
        return send(open, content, address, language, secret, now);
    }

    private Step receipt(Mail mail, String address, Instant now) {
        Optional<SubmittedProposal> sent = proposals.standing(List.of(Objects.requireNonNull(mail.proposal()))).stream()
                .filter(found -> found.version() == mail.version())
                .filter(found -> found.roster().stream()
                        .anyMatch(member -> member.account().equals(mail.account())))
                .findFirst();
        if (sent.isEmpty()) {
            queries.leaveOut(List.of(mail), "CLOSED");
            return Step.PASSED;
        }
        Language language = queries.language(mail.account());
        return send(List.of(mail), words.receipt(sent.get(), language), address, language, null, now);
    }

    private Step send(
            List<Mail> mails,
            MailContent content,
            String address,
            Language language,
            @Nullable String secret,
            Instant now) {
        Mail first = mails.getFirst();
        try {
            carrier.carry(first.id(), address, content, language, secret);
        } catch (MailException e) {
            boolean refused = MailCarrier.refused(e);
            if (refused && first.attempts() + 1 >= REFUSALS) queries.leaveOut(mails, "REFUSED");
            else queries.later(mails, now.plus(pause(first.attempts())));
            log.warn(
                    "A mail did not leave ({}): {}",
                    refused ? "refused" : "no server",
                    e.getClass().getSimpleName());
            return refused ? Step.PASSED : Step.NO_SERVER;
        }
        queries.sent(mails, now, secret == null ? null : MailSecrets.hash(secret));
        return Step.SENT;
    }

    /** One minute, then twice as long each time, up to four hours. */
    static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 8));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
