package it.mics.bottega.authorisation;

import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.access.AccessId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.OpenRoleId;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.merge.MergeId;
import it.mics.bottega.team.motion.MotionId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the things of the world straight into the database. */
final class WorldRows {
    private final JdbcClient jdbc;

    WorldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A challenge in this state and at this level; every text of it holds the mark. */
    ChallengeId challenge(
            OrganisationId owner,
            AccountId author,
            int spoke,
            String status,
            String level,
            String title,
            String brief) {
        ChallengeId id = ChallengeId.random();
        jdbc.sql("""
                        insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en,
                            primary_spoke, trl_from, trl_to, outcome, confidentiality, ip_option, publish_at, opened_at, submit_until,
                            decide_by, team_min, team_max, institutions_min, created_at, updated_at)
                        values (:id, next_challenge_code(2032), :owner, :author, :status, :title, 'In short', :brief, :brief, :brief,
                            :spoke, 3, 6, 'PILOT', :level, 1,
                            case when :status = 'SCHEDULED' then now() + interval '5 days' end,
                            case when :status not in ('DRAFT', 'SCHEDULED') then now() - interval '20 days' end,
                            now() + interval '20 days', now() + interval '50 days', 1, 6, 1, now() - interval '30 days', now())""")
                .param("id", id.value())
                .param("owner", owner.value())
                .param("author", author.value())
                .param("status", status)
                .param("level", level)
                .param("title", title)
                .param("brief", brief)
                .param("spoke", spoke)
                .update();
        jdbc.sql(
                        "insert into challenge_skill (challenge_id, position, skill, min_level, weight, must_have) values (:id, 0, 305, 3, 3, true)")
                .param("id", id.value())
                .update();
        return id;
    }

    /** The deadline has passed, and the challenge is in this state. */
    void over(ChallengeId id, String status) {
        jdbc.sql("update challenge set submit_until = now() - interval '1 hour', status = :status where id = :id")
                .param("id", id.value())
                .param("status", status)
                .update();
    }

    /** A team of these two that is ready to enter and still looks for people. */
    TeamId team(ChallengeId challenge, AccountId leader, AccountId member, String name) {
        TeamId id = TeamId.random();
        jdbc.sql("""
                        insert into team (id, challenge_id, name, pitch_en, status, max_members, founded_by, founded_at)
                        values (:id, :challenge, :name, 'We know hides.', 'READY', 6, :leader, now())""")
                .param("id", id.value())
                .param("challenge", challenge.value())
                .param("name", name)
                .param("leader", leader.value())
                .update();
        // One statement, so that the team has its leader when the transaction ends.
        jdbc.sql("""
                        insert into membership (id, team_id, challenge_id, account_id, status, leader, role_title, organisation_at_join,
                            asked_at, joined_at)
                        select gen_random_uuid(), :team, :challenge, account.id, 'ACTIVE', account.id = :leader, 'Chemist',
                            (select organisation_id from affiliation where account_id = account.id limit 1), now(), now()
                        from account where id in (:leader, :member)""")
                .param("team", id.value())
                .param("challenge", challenge.value())
                .param("leader", leader.value())
                .param("member", member.value())
                .update();
        return id;
    }

    /** A role that the team wants to fill. */
    OpenRoleId role(TeamId team) {
        OpenRoleId id = new OpenRoleId(UUID.randomUUID());
        jdbc.sql("insert into open_role (id, team_id, title_en, opened_at) values (:id, :team, 'Tanner', now())")
                .param("id", id.value())
                .param("team", team.value())
                .update();
        return id;
    }

    /** An invitation or a request that waits. */
    MembershipId asking(TeamId team, ChallengeId challenge, AccountId person, String status, String message) {
        MembershipId id = new MembershipId(UUID.randomUUID());
        jdbc.sql("""
                        insert into membership (id, team_id, challenge_id, account_id, status, message, asked_at, expires_at)
                        values (:id, :team, :challenge, :person, :status, :message, now(), now() + interval '7 days')""")
                .param("id", id.value())
                .param("team", team.value())
                .param("challenge", challenge.value())
                .param("person", person.value())
                .param("status", status)
                .param("message", message)
                .update();
        return id;
    }

    /** A profile that says enough to be found. */
    void profile(AccountId person, String visibility) {
        jdbc.sql("""
                        insert into researcher_profile (account_id, headline_en, stage, visibility, open_to_teams, capacity,
                            available_percent, updated_at)
                        values (:id, 'Tanning chemist', 'POSTDOC', :visibility, true, 5, 50, now())""")
                .param("id", person.value())
                .param("visibility", visibility)
                .update();
        jdbc.sql("insert into profile_skill (account_id, skill, level) values (:id, 305, 4)")
                .param("id", person.value())
                .update();
    }

    /** An access to the brief that is active. */
    AccessId access(ChallengeId challenge, AccountId person, OrganisationId organisation) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        with asked as (insert into brief_access (id, challenge_id, account_id, organisation_id, status, reason,
                            requested_at, decided_at, agreed_at)
                            values (:id, :challenge, :person, :organisation, 'ACTIVE', 'To prepare a proposal', now(), now(), now()))
                        insert into agreement_acceptance (access_id, account_id, challenge_id, organisation_id, agreement, sha256, accepted_at)
                        select :id, :person, :challenge, :organisation, version, sha256, now() from brief_agreement
                        order by version desc limit 1""")
                .param("id", id)
                .param("challenge", challenge.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
        return new AccessId(id);
    }

    /** A notice in somebody's inbox. */
    UUID notice(AccountId person, String subject) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into notice (id, account_id, kind, event_key, subject_en, link, created_at)
                        values (:id, :person, 'CHALLENGE_APPROVED', :key, :subject, '', now())""")
                .param("id", id)
                .param("person", person.value())
                .param("key", id.toString())
                .param("subject", subject)
                .update();
        return id;
    }

    /** A file of a proposal that has been read. */
    AttachmentId file(ProposalId proposal, AccountId by, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into attachment (id, subject_kind, subject_id, name, bytes, sha256, restricted, state, type, read_at, added_by, added_at)
                        values (:id, 'proposal', :proposal, :name, 1, repeat('0', 64), true, 'READY', 'TXT', now(), :by, now())""")
                .param("id", id)
                .param("proposal", proposal.value())
                .param("name", name)
                .param("by", by.value())
                .update();
        return new AttachmentId(id);
    }

    /** The leader of another team proposes that this one goes over into it. */
    MergeId merge(TeamId guest, ChallengeId challenge, String message) {
        MergeId id = MergeId.random();
        AccountId leader = ActingAs.researcher(jdbc, "Lena Altrove", null);
        TeamId host = team(challenge, leader, ActingAs.researcher(jdbc, "Luca Altrove", null), "Matrice ospite");
        jdbc.sql("""
                        insert into team_merge (id, guest_id, host_id, opened_by, message, opened_at)
                        values (:id, :guest, :host, :leader, :message, now())""")
                .param("id", id.value())
                .param("guest", guest.value())
                .param("host", host.value())
                .param("leader", leader.value())
                .param("message", message)
                .update();
        return id;
    }

    /** This member proposes to lead. */
    MotionId motion(TeamId team, AccountId member, String reason) {
        MotionId id = MotionId.random();
        jdbc.sql("""
                        insert into team_motion (id, team_id, kind, about, opened_by, reason, opened_at)
                        values (:id, :team, 'LEAD', :member, :member, :reason, now())""")
                .param("id", id.value())
                .param("team", team.value())
                .param("member", member.value())
                .param("reason", reason)
                .update();
        return id;
    }
}
