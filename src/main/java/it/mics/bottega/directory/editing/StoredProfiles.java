package it.mics.bottega.directory.editing;

import it.mics.bottega.identity.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Profiles for writing. */
interface StoredProfiles extends JpaRepository<StoredProfile, AccountId> {}
