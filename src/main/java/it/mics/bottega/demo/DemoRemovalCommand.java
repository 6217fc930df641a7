package it.mics.bottega.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** A start that removes the demonstration, says so and ends. */
@Component
@ConditionalOnProperty(DemoRemoval.PROPERTY)
class DemoRemovalCommand implements ApplicationRunner {
    private final DemoRemoval removal;
    private final ConfigurableApplicationContext context;

    DemoRemovalCommand(DemoRemoval removal, ConfigurableApplicationContext context) {
        this.removal = removal;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoRemoval.Removed removed = removal.remove();
        System.out.printf(
                "The demo data is gone: %d people, %d organisations and %d challenges, with all that hung on them.%n",
                removed.people(), removed.organisations(), removed.challenges());
        System.exit(SpringApplication.exit(context));
    }
}
