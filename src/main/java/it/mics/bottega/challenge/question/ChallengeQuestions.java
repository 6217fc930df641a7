package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeId;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The questions in the database; whoever moves one holds all questions of its challenge, always in the same order. */
interface ChallengeQuestions extends Repository<ChallengeQuestion, ChallengeQuestionId> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from ChallengeQuestion q where q.challenge = :challenge order by q.id")
    List<ChallengeQuestion> lockAll(ChallengeId challenge);

    ChallengeQuestion save(ChallengeQuestion question);

    void flush();
}
