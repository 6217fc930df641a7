package it.mics.bottega.room;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the rooms of teams are kept that are no more. */
@Configuration(proxyBeanMethods = false)
class RoomRetention {
    @Bean
    RetainedKind keptRooms() {
        return RetainedKind.removed(
                "TEAM_ROOM",
                12,
                "room_message",
                "written_at < :before and team_id in (select id from team where status in ('DISBANDED', 'MERGED', 'CLOSED', 'NOT_SELECTED'))");
    }
}
