package it.mics.bottega.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.kernel.NotFound;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class DownloadsTest {
    private MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void what_is_refused_says_nothing_of_the_file() throws IOException {
        for (RuntimeException refusal : new RuntimeException[] {new NotFound(), new AccessDeniedException("no")}) {
            answer = new MockHttpServletResponse();
            Downloads.of(refusing(refusal)).handleDownloadRequest(event());
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getHeaderNames()).doesNotContain("Content-Disposition");
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    @Test
    void a_fault_of_ours_is_not_hidden() {
        assertThatThrownBy(() -> Downloads.of(refusing(new IllegalStateException("ours")))
                        .handleDownloadRequest(event()))
                .hasMessage("ours");
    }

    private DownloadHandler refusing(RuntimeException refusal) {
        return event -> {
            answer.setHeader("Content-Disposition", "attachment; filename=\"secret.csv\"");
            answer.getOutputStream().write('x');
            throw refusal;
        };
    }

    private DownloadEvent event() {
        DownloadEvent event = mock(DownloadEvent.class);
        when(event.getResponse()).thenReturn(new VaadinServletResponse(answer, mock(VaadinServletService.class)));
        return event;
    }
}
