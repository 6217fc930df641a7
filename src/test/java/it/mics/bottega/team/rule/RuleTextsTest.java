package it.mics.bottega.team.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void every_rule_says_what_it_wants_what_is_there_and_who_could_mend_it(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/i18n/team_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        for (TeamRule rule : TeamRule.values()) {
            for (String part : List.of("", ".now", ".theirs", ".missing", ".mend", ".lack"))
                assertThat(texts).containsKey("team.rule." + rule + part);
            assertThat(texts).containsKey("team.row." + rule);
        }
    }
}
