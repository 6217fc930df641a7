package seeded.classes.challenge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An offender: an entity that other modules could touch. */
@Entity
public class PublicEntity {
    @Id
    long id;
}
