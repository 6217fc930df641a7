package it.mics.bottega.challenge.access;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accesses in the database; whoever moves one holds its row. */
interface AccessRequests extends Repository<AccessRequest, AccessId> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccessRequest a where a.id = :id")
    Optional<AccessRequest> lock(AccessId id);

    AccessRequest save(AccessRequest request);

    void flush();
}
