package it.mics.bottega.room;

import it.mics.bottega.calendar.TeamDates;
import it.mics.bottega.team.TeamId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the dates of a team's room into the calendars of its members. */
@Component
class RoomCalendar implements TeamDates {
    private final RoomRows rows;

    RoomCalendar(RoomRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TeamDate> of(TeamId team) {
        return rows.dates(team).stream()
                .map(date -> new TeamDate("team-" + date.id().value(), date.title(), date.at(), RoomLinks.room(team)))
                .toList();
    }
}
