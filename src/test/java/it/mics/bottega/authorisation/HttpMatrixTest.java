package it.mics.bottega.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.mics.bottega.BottegaTest;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that answers requests, asked as everybody, answers with the status that the reviewed table says. */
@BottegaTest
class HttpMatrixTest {
    @Autowired
    private WebApplicationContext application;

    @Test
    void every_endpoint_answers_as_the_table_says() throws Exception {
        World world = World.of(application);
        MockMvc http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        List<CaseTable.Played> played = new ArrayList<>();
        for (String endpoint : endpoints()) {
            List<String> codes = new ArrayList<>();
            for (Who who : Who.values()) {
                var request = get(endpoint.substring(endpoint.indexOf('/'))
                        .replace("**", "any")
                        .replace("*", "any"));
                if (world.session(who) != null) request = request.with(authentication(world.session(who)));
                codes.add(status(http, request));
            }
            played.add(new CaseTable.Played(endpoint, "any", codes));
        }
        assertThat(CaseTable.differences(played, Table.read("endpoints.csv"))).isEmpty();
    }

    /** The status, or that the servlet of the pages is asked, which says in the reader’s language that nothing is there. */
    private static String status(MockMvc http, RequestBuilder request) throws Exception {
        try {
            return String.valueOf(
                    http.perform(request).andReturn().getResponse().getStatus());
        } catch (ServletException pages) {
            assertThat(pages).hasMessageContaining("springServlet");
            return "page";
        }
    }

    /** Whatever is mapped besides pages: methods and files. */
    private Set<String> endpoints() {
        Set<String> all = new TreeSet<>();
        application
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues().forEach(pattern -> all.add("method " + pattern))));
        application
                .getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(pattern -> all.add("file " + pattern)));
        return all;
    }

    @Test
    void no_servlet_answers_beside_these_and_the_one_of_the_pages() {
        Set<Object> mapped = new HashSet<>();
        application
                .getBeansOfType(ServletRegistrationBean.class)
                .values()
                .forEach(servlet -> mapped.addAll(servlet.getUrlMappings()));
        assertThat(mapped).containsExactlyInAnyOrder("/", "/vaadinServlet/*");
    }
}
