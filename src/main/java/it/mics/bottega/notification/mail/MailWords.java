package it.mics.bottega.notification.mail;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.notification.mail.MailContent.Fact;
import it.mics.bottega.notification.mail.MailContent.Group;
import it.mics.bottega.notification.mail.MailContent.Line;
import it.mics.bottega.notification.mail.MailContent.Small;
import it.mics.bottega.proposal.ProposalFile;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in a person’s language what a mail is about: the very words that their inbox shows. */
@Component
class MailWords {
    private final Messages messages;
    private final MailSettings settings;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final ProposalFiles files;

    MailWords(
            Messages messages,
            MailSettings settings,
            TeamRegister teams,
            ChallengeRegister challenges,
            ProposalFiles files) {
        this.messages = messages;
        this.settings = settings;
        this.teams = teams;
        this.challenges = challenges;
        this.files = files;
    }

    /** One notice. */
    MailContent one(Notice notice, Language language, String wayOut) {
        String sentence = sentence(notice, language);
        return new MailContent(
                sentence,
                sentence + ".",
                List.of(),
                List.of(),
                messages.text(language, "mail.open"),
                settings.address(notice.link()),
                foot(
                        language,
                        wayOut,
                        messages.text(
                                language,
                                "mail.stop.one",
                                messages.text(
                                        language, "mail.topic." + notice.kind().topic()))));
    }

    /** Several notices, grouped by what they are about, newest first. */
    MailContent gathered(List<Notice> notices, Rhythm rhythm, Language language, String wayOut) {
        Map<String, List<Notice>> byThing = new LinkedHashMap<>();
        notices.forEach(notice -> byThing.computeIfAbsent(notice.subject().best(language), thing -> new ArrayList<>())
                .add(notice));
        List<Group> groups = byThing.entrySet().stream()
                .map(thing -> new Group(
                        thing.getKey(),
                        thing.getValue().stream()
                                .map(notice -> line(notice, language))
                                .toList()))
                .toList();
        return new MailContent(
                messages.text(language, "mail.gathered." + rhythm, notices.size()),
                messages.text(language, "mail.gathered.intro"),
                groups,
                List.of(),
                messages.text(language, "mail.gathered.open"),
                settings.address("notices"),
                foot(language, wayOut, messages.text(language, "mail.stop." + rhythm)));
    }

    /** The receipt of a version that was handed in, for everybody who handed it in. */
    MailContent receipt(SubmittedProposal sent, Language language) {
        String title = teams.find(sent.facts().team())
                .map(team -> challenges.get(team.challenge()).title().best(language))
                .orElse("");
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(language, "challenge", title));
        facts.add(fact(language, "team", sent.teamName()));
        facts.add(fact(language, "version", String.valueOf(sent.version())));
        facts.add(fact(language, "at", when(sent.submittedAt(), language)));
        facts.add(fact(language, "print", sent.sha256()));
        List<Line> lines = new ArrayList<>();
        for (ProposalFile file : files.ofVersion(sent.facts().id(), sent.version()))
            lines.add(new Line(
                    messages.text(language, "mail.receipt.file", file.name(), file.bytes()), file.sha256(), ""));
        String none = messages.text(language, "mail.receipt.noFiles");
        return new MailContent(
                messages.text(language, "mail.receipt.subject", sent.version(), title),
                messages.text(language, "mail.receipt.intro"),
                List.of(new Group(
                        messages.text(language, "mail.receipt.files"),
                        lines.isEmpty() ? List.of(new Line(none, "", "")) : lines)),
                facts,
                messages.text(language, "mail.receipt.check"),
                settings.address(ProposalLinks.check(sent.sha256())),
                List.of(new Small(messages.text(language, "mail.receipt.why"), "")));
    }

    private Line line(Notice notice, Language language) {
        return new Line(sentence(notice, language), when(notice.at(), language), settings.address(notice.link()));
    }

    private String sentence(Notice notice, Language language) {
        return messages.text(language, notice.kind().key(), notice.subject().best(language), notice.detail());
    }

    private List<Small> foot(Language language, String wayOut, String stop) {
        return List.of(
                new Small(stop, settings.address(wayOut)),
                new Small(messages.text(language, "mail.choose"), settings.address(MailLinks.CHOICES)));
    }

    private Fact fact(Language language, String key, String value) {
        return new Fact(messages.text(language, "mail.receipt." + key), value);
    }

    private String when(Instant instant, Language language) {
        return messages.text(
                language,
                "mail.when",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language.locale())
                        .format(instant.atZone(Dates.ROME)),
                DateTimeFormatter.ofPattern("HH:mm:ss").format(instant.atZone(Dates.ROME)));
    }
}
