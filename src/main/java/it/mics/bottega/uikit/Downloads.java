package it.mics.bottega.uikit;

import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Files made at the moment of the click: whoever may not have one any more is told that it is not there. */
public final class Downloads {
    private Downloads() {}

    /** The same handler, which answers a refusal exactly as an address behind which nothing stands. */
    public static DownloadHandler of(DownloadHandler file) {
        return event -> {
            try {
                file.handleDownloadRequest(event);
            } catch (NotFound | AccessDeniedException | AuthenticationException e) {
                // What was said about the file so far would tell it apart.
                if (event.getResponse() instanceof HttpServletResponse answer) answer.reset();
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            }
        };
    }
}
