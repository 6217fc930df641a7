package it.mics.bottega.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveNoticesTest {
    @Test
    void a_page_that_goes_away_keeps_the_news_from_nobody() {
        LiveNotices live = new LiveNotices();
        AccountId account = AccountId.random();
        AtomicInteger told = new AtomicInteger();
        for (int page = 0; page < 8; page++) {
            boolean going = page % 2 == 0;
            live.listen(account, () -> {
                if (going) throw new IllegalStateException("detached");
                told.incrementAndGet();
            });
        }
        live.changed(account);
        assertThat(told).hasValue(4);
    }
}
