package it.mics.bottega.identity.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads from the sign-in address to the issuer, or to a page that says why nobody can sign in now. */
public class SignInDoor extends OncePerRequestFilter {
    /** Where the explanation stands. */
    public static final String CLOSED = "sign-in/unavailable";

    private static final String DOOR = "/sign-in";
    private static final String TO_ISSUER = "/oauth2/authorization/" + Issuer.REGISTRATION;

    private final @Nullable Issuer issuer;

    /** A door to this issuer, or one that stays closed. */
    public SignInDoor(@Nullable Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !path.equals(DOOR) && !path.equals(TO_ISSUER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (issuer == null || !issuer.answers()) {
            response.sendRedirect(request.getContextPath() + "/" + CLOSED + (issuer == null ? "?closed" : ""));
        } else if (path(request).equals(DOOR)) {
            response.sendRedirect(request.getContextPath() + TO_ISSUER);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
