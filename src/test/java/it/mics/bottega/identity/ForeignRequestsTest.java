package it.mics.bottega.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import it.mics.bottega.BottegaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** What another site makes a browser send goes no further than the door. */
@BottegaTest
class ForeignRequestsTest {
    @Autowired
    private WebApplicationContext application;

    private MockMvc http;

    @BeforeEach
    void door() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, http://localhost.elsewhere.example",
        "Origin, http://localhost:8080",
        "Origin, https://localhost",
        "Origin, null",
        "Origin, not an address"
    })
    void what_comes_from_elsewhere_is_refused(String header, String value) throws Exception {
        for (HttpMethod method :
                new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH})
            assertThat(status(ask(method).header(header, value)))
                    .as("%s", method)
                    .isEqualTo(403);
        assertThat(status(ask(HttpMethod.GET).header("Upgrade", "websocket").header(header, value)))
                .isEqualTo(403);
        assertThat(status(ask(HttpMethod.GET).header(header, value))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost"})
    void what_comes_from_here_passes(String header, String value) throws Exception {
        assertThat(status(ask(HttpMethod.GET).header("Upgrade", "websocket").header(header, value)))
                .isEqualTo(200);
    }

    @Test
    void the_word_of_the_browser_weighs_more_than_the_address() throws Exception {
        assertThat(status(ask(HttpMethod.GET)
                        .header("Upgrade", "websocket")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Origin", "https://behind.a.proxy.example")))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "https://bottega.example, https, 443, 200",
        "https://bottega.example:8443, https, 8443, 200",
        "http://bottega.example, http, 80, 200",
        "http://bottega.example, https, 443, 403",
        "https://bottega.example:8443, https, 443, 403",
        "https://localhost, https, 443, 403"
    })
    void behind_a_proxy_the_address_that_people_see_counts(String origin, String scheme, int port, int status)
            throws Exception {
        MockMvc behind = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(new ForwardedHeaderFilter())
                .apply(springSecurity())
                .build();
        MockHttpServletRequestBuilder request = ask(HttpMethod.GET)
                .header("Upgrade", "websocket")
                .header("Origin", origin)
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-Host", "bottega.example")
                .header("X-Forwarded-Port", port);
        assertThat(behind.perform(request).andReturn().getResponse().getStatus())
                .isEqualTo(status);
    }

    private static MockHttpServletRequestBuilder ask(HttpMethod method) {
        return MockMvcRequestBuilders.request(method, "/actuator/health/liveness");
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getStatus();
    }
}
