package it.mics.bottega.calendar;

import it.mics.bottega.uikit.Dates;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.stereotype.Component;

/** Writes dates as a calendar that every program reads, in Rome time with its rules for summer and winter. */
@Component
class CalendarText {
    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    String of(String name, List<CalendarDate> dates, Instant now) {
        Calendar calendar =
                new Calendar().withProdId("-//Bottega//MICS//IT").withDefaults().getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(
                Objects.requireNonNull(ZONES.getTimeZone(Dates.ROME.getId())).getVTimeZone());
        for (CalendarDate date : dates) {
            VEvent event = new VEvent(start(date.at()), date.title());
            event.replace(new DtStamp(now));
            event.add(new Uid(date.id() + "@bottega"));
            event.add(new Url(URI.create(date.link())));
            event.add(new Description(date.link()));
            calendar.add(event);
        }
        return calendar.toString();
    }

    /** In the hour that Rome has twice a wall clock does not say which one is meant; there the moment stands in world time. */
    private static Temporal start(Instant at) {
        ZonedDateTime inRome = at.atZone(Dates.ROME);
        boolean twice =
                Dates.ROME.getRules().getValidOffsets(inRome.toLocalDateTime()).size() > 1;
        return twice ? at : inRome;
    }
}
