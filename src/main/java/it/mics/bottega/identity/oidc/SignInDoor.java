package it.mics.bottega.identity.oidc;

import it.mics.bottega.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads from the sign-in address to the issuer, or to a page that says what to do where the issuer does not answer. */
class SignInDoor extends OncePerRequestFilter {
    static final String SIGN_IN = "/sign-in";
    static final String AUTHORIZATION = "/oauth2/authorization/" + Provider.ID;

    private final Provider provider;

    SignInDoor(Provider provider) {
        this.provider = provider;
    }

    static String problem(String kind) {
        return SIGN_IN + "?problem=" + kind;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean page = path.equals(SIGN_IN)
                && "GET".equals(request.getMethod())
                && request.getParameter("problem") == null
                && request.getParameter("v-r") == null;
        if (page && signedIn()) {
            response.sendRedirect(request.getContextPath() + "/");
        } else if (page || path.equals(AUTHORIZATION)) {
            if (!provider.answers()) response.sendRedirect(request.getContextPath() + problem("unreachable"));
            else if (page) response.sendRedirect(request.getContextPath() + AUTHORIZATION);
            else chain.doFilter(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
