-- Whoever holds a receipt asks by its fingerprint.
create index proposal_submission_print on proposal_submission (sha256);
