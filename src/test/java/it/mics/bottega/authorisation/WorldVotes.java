package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.merge.MergeId;
import it.mics.bottega.team.motion.MotionId;

/** Plays what a team has to vote on: who goes, and whether it becomes one with another team. */
final class WorldVotes {
    private WorldVotes() {}

    static void play(World world, TeamId team, ChallengeId challenge) {
        world.scenes.add(new Scene("motion", MotionId.class)
                .with(
                        MotionId.class,
                        world.rows.motion(team, world.account(Who.MEMBER), world.secrets.mark("motion"))));
        world.scenes.add(new Scene("merge", MergeId.class)
                .with(
                        MergeId.class,
                        world.transaction()
                                .execute(status -> world.rows.merge(team, challenge, world.secrets.mark("merge")))));
    }
}
