package it.mics.bottega.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private static final Set<String> DRAWN =
            Set.of("div", "p", "br", "h3", "h4", "ul", "ol", "li", "blockquote", "em", "strong", "code", "a");

    @Test
    void small_marks_become_what_they_mean() {
        Element drawn = draw("# Steps\n\n- one\n- **two**\n\nLine one\nline *two* with `code`\n\n> quoted\n\n3. third");
        assertThat(tags(drawn))
                .containsExactlyInAnyOrder(
                        "div", "h3", "ul", "li", "strong", "p", "br", "em", "code", "blockquote", "ol");
        assertThat(drawn.getTextRecursively()).isEqualTo("StepsonetwoLine oneline two with codequotedthird");
    }

    @Test
    void words_without_marks_stay_as_they_were_typed() {
        Element drawn = draw("    Indented by a paste, 5 < 6 & 7 > 2.\n\nA second paragraph.");
        assertThat(drawn.getTextRecursively()).isEqualTo("Indented by a paste, 5 < 6 & 7 > 2.A second paragraph.");
        assertThat(drawn.getChildCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=\"window.hostile=1\">",
                "<script>window.hostile=2</script>",
                "\"'><svg/onload=window.hostile=3>",
                "[a](javascript:window.hostile=4) ![b](x\" onerror=\"window.hostile=4)",
                "[a](JaVaScRiPt:alert(1)) [b](data:text/html;base64,PHN2Zz4=) [c](vbscript:x) [d](//evil.example) [e](file:///etc/passwd)",
                "<a href=\"javascript:alert(1)\" style=\"position:fixed;inset:0\">x</a>",
                "<div\nstyle='position:fixed'>\n\n<iframe src=https://evil.example></iframe>\n\n</div>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<https://ok.example> <javascript:alert(1)>",
                "${window.hostile=5} {{window.hostile=5}} #{1+1} {0} {0,number,#} '{'"
            })
    void whatever_is_typed_only_words_and_known_marks_are_drawn(String hostile) {
        Element drawn = draw(hostile);
        for (Element element : all(drawn)) {
            assertThat(DRAWN).contains(element.getTag());
            element.getAttributeNames()
                    .forEach(name -> assertThat(Set.of("class", "href", "rel", "target", "start"))
                            .contains(name));
            String href = element.getAttribute("href");
            if (href != null) Assertions.assertThat(href).startsWith("https://ok.example");
        }
        assertThat(drawn.getProperty("innerHTML")).isNull();
    }

    @Test
    void a_picture_shows_its_words_and_fetches_nothing() {
        Element drawn = draw("![The pilot drum](https://evil.example/pixel.png)");
        assertThat(drawn.getTextRecursively()).isEqualTo("The pilot drum");
        assertThat(tags(drawn)).containsExactly("div", "p");
    }

    @Test
    void a_link_says_where_it_leads_unless_its_words_do() {
        assertThat(draw("[our bank](https://evil.example/x)").getTextRecursively())
                .isEqualTo("our bank (evil.example)");
        assertThat(draw("<https://mics.example/x>").getTextRecursively()).isEqualTo("https://mics.example/x");
    }

    @Test
    void endless_nesting_is_drawn_in_time() {
        for (String mark : List.of("> ", "- ", "*a ", "[", "![", "**", "`", "<")) {
            Assertions.assertThatNoException()
                    .isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(5), () -> draw(mark.repeat(8000 / mark.length()) + "x")));
        }
    }

    private static Element draw(String text) {
        return new Prose(text, 2).getElement();
    }

    private static Set<String> tags(Element root) {
        Set<String> tags = new TreeSet<>();
        all(root).forEach(element -> tags.add(element.getTag()));
        return tags;
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        if (root.isTextNode()) return all;
        all.add(root);
        root.getChildren().forEach(child -> all.addAll(all(child)));
        return all;
    }
}
