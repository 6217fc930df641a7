package it.mics.bottega.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its reference, before anything else looks at it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestReferences extends OncePerRequestFilter {
    private static final String HEADER = "X-Request-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String reference = Reference.of(request.getHeader(HEADER));
        MDC.put(Reference.KEY, reference);
        response.setHeader(HEADER, reference);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Reference.KEY);
        }
    }
}
