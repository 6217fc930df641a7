package it.mics.bottega.history;

import it.mics.bottega.governance.audit.ActRow;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Says an act in a plain sentence of either language: who did what, acting as what, and why. */
@Service
public class ActWords {
    private static final String SENTENCE = "act.";
    private static final String KIND = "history.kind.";
    private static final String CODE = "history.code.";

    /** Where modules keep the words of their reasons, by the beginning of the action. */
    private static final List<Reasons> REASONS = List.of(
            new Reasons("challenge.RETURN", "challenge.review.mend."),
            new Reasons("challenge.", "challenge.reject."),
            new Reasons("introduction.", "introduction.case.reason."),
            new Reasons("introduction.", "introduction.decline."),
            new Reasons("amendment.", "amendment.case.reason."),
            new Reasons("term.", "vocabulary.case.reason."),
            new Reasons("conversation.", "conversation.reason."),
            new Reasons("account.", "role."),
            new Reasons("", CODE));

    private final Messages messages;

    ActWords(Messages messages) {
        this.messages = messages;
    }

    /** The whole act in one sentence. */
    public String sentence(Act act, Language language) {
        return messages.text(
                language,
                key(act.row().action(), language),
                who(act, language),
                quoted(act, language),
                what(act, language));
    }

    /** What is done in the same way about every kind of case is said in the same words. */
    private String key(String action, Language language) {
        return Stream.of(SENTENCE + action, "act.case" + action.substring(action.indexOf('.')))
                .filter(key -> messages.has(language, key))
                .findFirst()
                .orElse("act.other");
    }

    /** Every action that has a sentence. */
    public List<String> actions() {
        return messages.keys(SENTENCE).stream()
                .map(key -> key.substring(SENTENCE.length()))
                .filter(action -> action.contains("."))
                .toList();
    }

    /** Every kind of thing that acts are about. */
    public List<String> kinds() {
        return messages.keys(KIND).stream()
                .map(key -> key.substring(KIND.length()))
                .filter(kind -> !kind.equals("other"))
                .toList();
    }

    /** The action without names, as a choice. */
    public String action(String action, Language language) {
        return messages.text(language, key(action, language), "…", "", "…");
    }

    /** Who did it; the application itself has a name too. */
    public String who(Act act, Language language) {
        if (act.row().actor() == null) return messages.text(language, "history.system");
        String name = act.who();
        return name == null || name.isEmpty() ? messages.text(language, "history.gone") : name;
    }

    /** What it was about: a person by name, a thing by its kind and its name, as far as the reader may know them. */
    public String what(Act act, Language language) {
        String type = act.row().subjectType();
        boolean person = type.equals(HistoryPolicy.ACCOUNT);
        return person && act.named() ? act.what().best(language) : kind(type, language) + quoted(act, language);
    }

    private String quoted(Act act, Language language) {
        return act.named()
                ? messages.text(language, "history.quoted", act.what().best(language))
                : "";
    }

    /** The role in which it was done, or nothing where it says nothing. */
    public String role(ActRow row, Language language) {
        String[] parts = row.actingAs().split(" ");
        String key = "role." + parts[0];
        if (!messages.has(language, key)) return "";
        return messages.text(language, key) + (parts.length > 1 ? " " + parts[1] : "");
    }

    /** Why, where a reason is on record. */
    public String why(ActRow row, Language language) {
        String codes = row.codes();
        if (codes == null) return "";
        List<String> words = new ArrayList<>();
        for (String code : codes.split(" ")) {
            if (code.matches("v[0-9]+")) words.add(messages.text(language, "history.version", code.substring(1)));
            else if (code.matches("[0-9]+") && !words.isEmpty())
                words.set(words.size() - 1, words.getLast() + " " + code);
            else if (code.matches("[A-Z][A-Z0-9_]*"))
                word(row.action(), code, language).forEach(words::add);
        }
        return String.join(", ", words);
    }

    /** A kind of thing, for example a challenge. */
    public String kind(String subjectType, Language language) {
        String key = KIND + subjectType;
        return messages.text(language, messages.has(language, key) ? key : KIND + "other");
    }

    private Stream<String> word(String action, String code, Language language) {
        return REASONS.stream()
                .filter(reasons -> action.startsWith(reasons.action))
                .map(reasons -> reasons.prefix + code)
                .filter(key -> messages.has(language, key))
                .findFirst()
                .map(key -> messages.text(language, key))
                .stream();
    }

    private record Reasons(String action, String prefix) {}
}
