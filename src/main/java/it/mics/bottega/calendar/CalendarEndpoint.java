package it.mics.bottega.calendar;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.team.TeamId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands calendars to browsers and calendar programs; what is closed and what does not exist answer alike. */
@RestController
class CalendarEndpoint {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String ENDING = ".ics";

    private final CalendarReading reading;

    CalendarEndpoint(CalendarReading reading) {
        this.reading = reading;
    }

    @GetMapping("/calendar/challenge/*")
    ResponseEntity<String> challenge(
            HttpServletRequest request, @RequestParam(name = "lang", defaultValue = "it") String lang) {
        try {
            ChallengeId id = new ChallengeId(UUID.fromString(name(request)));
            return answer(reading.ofChallenge(id, language(lang), site()));
        } catch (IllegalArgumentException noId) {
            return answer(Optional.empty());
        }
    }

    @GetMapping("/calendar/team/*")
    ResponseEntity<String> team(
            HttpServletRequest request, @RequestParam(name = "lang", defaultValue = "it") String lang) {
        try {
            TeamId id = new TeamId(UUID.fromString(name(request)));
            return answer(reading.ofTeam(id, language(lang), site()));
        } catch (IllegalArgumentException noId) {
            return answer(Optional.empty());
        }
    }

    @GetMapping("/calendar/feed/*")
    ResponseEntity<String> feed(
            HttpServletRequest request, @RequestParam(name = "lang", defaultValue = "it") String lang) {
        return answer(reading.ofFeed(name(request), language(lang), site()));
    }

    private static ResponseEntity<String> answer(Optional<String> calendar) {
        if (calendar.isEmpty())
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bottega.ics\"")
                .body(calendar.get());
    }

    /** The last part of the address, without its ending. */
    private static String name(HttpServletRequest request) {
        String file = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    private static Language language(String code) {
        return Language.of(Locale.of(code));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
