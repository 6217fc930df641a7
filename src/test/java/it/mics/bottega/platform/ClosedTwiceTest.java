package it.mics.bottega.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ClosedTwiceTest {
    private final Logger push = (Logger) LoggerFactory.getLogger("org.atmosphere.cpr.AsynchronousProcessor");
    private final Logger other = (Logger) LoggerFactory.getLogger("org.atmosphere.cpr.AsynchronousProcessorOfOthers");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final ClosedTwice filter = new ClosedTwice();

    @BeforeEach
    void listen() {
        lines.start();
        push.addAppender(lines);
        other.addAppender(lines);
        filter.listen();
    }

    @AfterEach
    void leave() {
        filter.leave();
        push.detachAppender(lines);
        other.detachAppender(lines);
    }

    @Test
    void a_page_closed_from_both_ends_is_no_error() {
        push.error("Failed to cancel resource: {}", "4fd45f59", new NullPointerException("no resource"));
        assertThat(lines.list).isEmpty();
    }

    @Test
    void nor_is_one_that_was_closed_while_something_was_being_written_to_it() {
        IllegalStateException writing =
                new IllegalStateException("The remote endpoint was in state [TEXT_FULL_WRITING]");
        writing.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.apache.tomcat.websocket.WsRemoteEndpointImplBase$StateMachine", "checkState", null, 1)
        });
        push.error("Failed to cancel resource: {}", "4fd45f59", writing);
        assertThat(lines.list).isEmpty();
    }

    @Test
    void every_other_failure_of_the_connection_is_told() {
        push.error("Failed to cancel resource: {}", "4fd45f59", new IllegalStateException("out of memory"));
        push.error("Sending failed: {}", "4fd45f59", new NullPointerException());
        other.error("Failed to cancel resource: {}", "4fd45f59", new NullPointerException());
        assertThat(lines.list).hasSize(3);
    }
}
