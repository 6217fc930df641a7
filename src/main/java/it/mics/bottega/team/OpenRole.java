package it.mics.bottega.team;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role that a team looks to fill, described by skills and levels. */
@Entity
class OpenRole {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpenRoleId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    private @Nullable String titleIt;
    private @Nullable String titleEn;
    private int places;

    @Enumerated(EnumType.STRING)
    private OpenRoleStatus status;

    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "open_role_skill", joinColumns = @JoinColumn(name = "open_role_id"))
    @MapKeyColumn(name = "skill")
    @Column(name = "min_level")
    private Map<Integer, Integer> skills = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OpenRole() {}

    OpenRole(Team team, OpenRoleForm form, Instant now) {
        if (form.title().isEmpty()) throw new RuleViolation("team.role.noTitle");
        if (form.skills().isEmpty()) throw new RuleViolation("team.role.noSkills");
        this.id = OpenRoleId.random();
        this.team = team;
        LocalizedText title = form.title();
        this.titleIt = title.it();
        this.titleEn = title.en();
        this.places = Math.clamp(form.places(), 1, 10);
        this.status = OpenRoleStatus.OPEN;
        this.openedAt = now;
        form.skills().forEach((skill, level) -> skills.put(skill.value(), Math.clamp(level, 1, 5)));
    }

    /** The role of this id among these. */
    static OpenRole in(List<OpenRole> roles, OpenRoleId which) {
        return roles.stream()
                .filter(role -> role.id().equals(which))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    OpenRoleId id() {
        return id;
    }

    String title() {
        return new LocalizedText(titleIt, titleEn).best(Language.IT);
    }

    boolean isOpen() {
        return status == OpenRoleStatus.OPEN;
    }

    void close() {
        status = OpenRoleStatus.CLOSED;
    }

    /** Opens again when somebody who filled the role has left, and is filled when the last place is taken. */
    void derive(long holders) {
        if (status != OpenRoleStatus.CLOSED) status = holders >= places ? OpenRoleStatus.FILLED : OpenRoleStatus.OPEN;
    }
}
