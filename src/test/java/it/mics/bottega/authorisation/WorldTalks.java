package it.mics.bottega.authorisation;

import it.mics.bottega.conversation.ConversationId;
import it.mics.bottega.conversation.ConversationReading;
import it.mics.bottega.conversation.Conversations;
import it.mics.bottega.conversation.LineId;
import it.mics.bottega.room.RoomDateId;
import it.mics.bottega.room.RoomMessageId;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.team.TeamId;
import java.time.Instant;

/** Plays what the leader of a team says and agrees on in its room, and writes to the company. */
final class WorldTalks {
    private WorldTalks() {}

    static void play(World world, TeamId team) {
        Scene room = new Scene("room", RoomMessageId.class, RoomDateId.class);
        Scene talk = new Scene("conversation", ConversationId.class, LineId.class);
        world.scenes.add(world.as(Who.LEADER, () -> {
            TeamRoom rooms = world.bean(TeamRoom.class);
            String secret = world.secrets.mark("room");
            return room.with(RoomMessageId.class, rooms.write(team, secret))
                    .with(
                            RoomDateId.class,
                            rooms.add(team, secret, Instant.now().plusSeconds(86400)));
        }));
        world.scenes.add(world.as(Who.LEADER, () -> {
            var line = world.bean(Conversations.class).write(team, world.secrets.mark("conversation"), false);
            var begun = world.bean(ConversationReading.class).ofTeam(team).orElseThrow();
            return talk.with(LineId.class, line).with(ConversationId.class, begun.id());
        }));
    }
}
