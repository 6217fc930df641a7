package seeded.classes.challenge;

import org.springframework.data.repository.Repository;

/** An offender: a repository that other modules could touch. */
public interface PublicRepository extends Repository<PublicEntity, Long> {}
