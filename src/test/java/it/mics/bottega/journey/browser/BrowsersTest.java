package it.mics.bottega.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsersTest {
    @Test
    void an_installed_browser_is_taken_first(@TempDir Path folder) throws Exception {
        Path chrome = Files.createFile(folder.resolve("google-chrome"));
        assertThat(chrome.toFile().setExecutable(true)).isTrue();
        assertThat(Browsers.find(folder.toString(), List.of(() -> Optional.of(Path.of("never")))))
                .isEqualTo(chrome);
    }

    @Test
    void without_one_the_first_way_that_brings_one_wins() {
        assertThat(Browsers.find(
                        "",
                        List.of(
                                Optional::empty,
                                () -> Optional.of(Path.of("second")),
                                () -> Optional.of(Path.of("third")))))
                .isEqualTo(Path.of("second"));
    }

    @Test
    void without_any_one_sentence_says_what_to_do() {
        assertThatThrownBy(() -> Browsers.find("", List.of(Optional::empty))).hasMessage(Browsers.NONE);
    }
}
