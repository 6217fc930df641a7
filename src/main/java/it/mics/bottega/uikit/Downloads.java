package it.mics.bottega.uikit;

import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Files made at the moment of the click: whoever may not have one any more is told that it is not there. */
public final class Downloads {
    private Downloads() {}

    /** The same handler, which answers a refusal exactly as an address behind which nothing stands. */
    public static DownloadHandler of(DownloadHandler file) {
        return event -> {
            HttpServletResponse answer = event.getResponse() instanceof HttpServletResponse response ? response : null;
            Map<String, List<String>> common = answer == null ? Map.of() : headers(answer);
            try {
                file.handleDownloadRequest(event);
            } catch (NotFound | AccessDeniedException | AuthenticationException e) {
                // What was said about the file so far would tell it apart, and so would the lack of what every answer
                // says.
                if (answer != null) {
                    answer.reset();
                    common.forEach((name, values) -> values.forEach(value -> answer.addHeader(name, value)));
                }
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            }
        };
    }

    private static Map<String, List<String>> headers(HttpServletResponse answer) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        answer.getHeaderNames().forEach(name -> all.put(name, List.copyOf(answer.getHeaders(name))));
        return all;
    }
}
