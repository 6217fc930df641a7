package it.mics.bottega.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReferenceTest {
    @Test
    void a_short_harmless_word_is_taken_over() throws Exception {
        assertThat(seenFor("0f3a9c-17")).isEqualTo("0f3a9c-17");
    }

    @Test
    void anything_else_gets_a_new_one() throws Exception {
        for (String offered : new String[] {null, "", "abc", "two\nlines", "<b>bold</b>", "x".repeat(41)}) {
            assertThat(seenFor(offered)).matches("[0-9a-f]{8}");
        }
    }

    @Test
    void outside_of_a_request_each_is_new_and_none_stays() {
        assertThat(Reference.current()).matches("[0-9a-f]{8}").isNotEqualTo(Reference.current());
        assertThat(MDC.get(Reference.KEY)).isNull();
    }

    private static String seenFor(String offered) throws Exception {
        var request = new MockHttpServletRequest();
        if (offered != null) request.addHeader("X-Request-Id", offered);
        var response = new MockHttpServletResponse();
        String[] seen = new String[1];
        new RequestReferences().doFilter(request, response, (in, out) -> seen[0] = Reference.current());
        assertThat(response.getHeader("X-Request-Id")).isEqualTo(seen[0]);
        assertThat(MDC.get(Reference.KEY)).isNull();
        return seen[0];
    }
}
