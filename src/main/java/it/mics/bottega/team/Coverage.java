package it.mics.bottega.team;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which skills that a challenge asks for are held in a team, by whom and at what level; must-haves first. */
public record Coverage(List<Row> rows) {
    /** From so many people on a skill is covered more than twice over. */
    private static final int PLENTY = 3;

    /** How well one skill is covered. */
    public enum State {
        NOBODY,
        BELOW,
        SINGLE,
        COVERED
    }

    /** One skill that is asked for, with the level of each member who holds it. */
    public record Row(SkillRequirement wanted, Map<AccountId, Integer> levels) {
        /** How many hold the skill at the level asked. */
        public int meeting() {
            return (int) levels.values().stream()
                    .filter(level -> level >= wanted.minLevel())
                    .count();
        }

        /** True where more people hold the skill than work and safety take: one more adds little here. */
        public boolean plenty() {
            return meeting() >= PLENTY;
        }

        /** How well the skill is covered; a must-have that stands on one person is said to. */
        public State state() {
            if (levels.isEmpty()) return State.NOBODY;
            return switch (meeting()) {
                case 0 -> State.BELOW;
                case 1 -> wanted.mustHave() ? State.SINGLE : State.COVERED;
                default -> State.COVERED;
            };
        }
    }

    /** The coverage of these skills by people with these profiles. */
    public static Coverage of(List<SkillRequirement> wanted, Collection<ResearcherProfile> people) {
        return new Coverage(wanted.stream()
                .sorted(Comparator.comparing(SkillRequirement::mustHave)
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(SkillRequirement::weight).reversed())
                        .thenComparing(SkillRequirement::skill))
                .map(skill -> new Row(skill, levels(skill.skill(), people)))
                .toList());
    }

    private static Map<AccountId, Integer> levels(SkillId skill, Collection<ResearcherProfile> people) {
        Map<AccountId, Integer> levels = new LinkedHashMap<>();
        for (ResearcherProfile person : people) {
            person.skills().stream()
                    .filter(held -> held.skill().equals(skill))
                    .mapToInt(DeclaredSkill::level)
                    .max()
                    .ifPresent(level -> levels.put(person.account(), level));
        }
        return levels;
    }

    /** The same once this person is with them. */
    public Coverage with(ResearcherProfile person) {
        return new Coverage(rows.stream()
                .map(row -> {
                    Map<AccountId, Integer> levels = new LinkedHashMap<>(row.levels());
                    levels.putAll(levels(row.wanted().skill(), List.of(person)));
                    return new Row(row.wanted(), levels);
                })
                .toList());
    }

    /** The rows in this state. */
    public List<Row> in(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /** The skills that are asked for and that nobody holds at the level asked, must-haves first. */
    public List<SkillRequirement> gaps() {
        return rows.stream().filter(row -> row.meeting() == 0).map(Row::wanted).toList();
    }
}
