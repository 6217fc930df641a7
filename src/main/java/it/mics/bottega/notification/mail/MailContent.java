package it.mics.bottega.notification.mail;

import java.util.List;
import java.util.Map;

/** What a mail says, before it has a form: its subject, a sentence, groups of lines with links, facts, and what stands small below. */
record MailContent(
        String subject,
        String intro,
        List<Group> groups,
        List<Fact> facts,
        String button,
        String link,
        List<Small> foot) {

    /** Lines about one thing. */
    record Group(String title, List<Line> lines) {}

    /** A sentence, when it became true, and where one reads on. */
    record Line(String text, String when, String link) {}

    /** A label and its value. */
    record Fact(String label, String value) {}

    /** A small sentence with a link behind it, or with none. */
    record Small(String text, String link) {}

    /** As the templates read it. */
    Map<String, Object> model(String language) {
        return Map.of(
                "language", language,
                "subject", subject,
                "intro", intro,
                "groups",
                        groups.stream()
                                .map(group -> Map.of(
                                        "title", group.title(),
                                        "lines",
                                                group.lines().stream()
                                                        .map(line -> Map.of(
                                                                "text",
                                                                line.text(),
                                                                "when",
                                                                line.when(),
                                                                "link",
                                                                line.link()))
                                                        .toList()))
                                .toList(),
                "facts",
                        facts.stream()
                                .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                                .toList(),
                "button", button,
                "link", link,
                "foot",
                        foot.stream()
                                .map(small -> Map.of("text", small.text(), "link", small.link()))
                                .toList());
    }
}
