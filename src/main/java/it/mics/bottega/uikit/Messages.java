package it.mics.bottega.uikit;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import it.mics.bottega.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of the interface in both languages, one pair of files per module; ICU patterns, so plurals come out right. */
@Component
public class Messages implements I18NProvider {
    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    /** Reads every bundle below {@code i18n/}. */
    public Messages() throws IOException {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language.code() + ".properties");
            for (var file : files) {
                Properties bundle = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, value) -> all.put((String) key, (String) value));
            }
            patterns.put(language, all);
        }
    }

    /** The text behind a key in this language, filled with the arguments. */
    public String text(Language language, String key, Object... arguments) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            log.error("No text for {} in {}", key, language);
            return "!" + key + "!";
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0) return pattern;
        MessageFormat format =
                compiled.computeIfAbsent(language + key, k -> new MessageFormat(pattern, language.locale()));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** True where the key has a text in this language. */
    public boolean has(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** Every key that begins like this, in the order of the alphabet. */
    public List<String> keys(String beginning) {
        return patterns.getOrDefault(Language.IT, Map.of()).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .toList();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.IT.locale(), Language.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(Language.of(locale), key, params);
    }
}
