-- A new version of the agreement is accepted anew: each acceptance stays, and the newest version is the one that opens a brief.
alter table agreement_acceptance drop constraint agreement_acceptance_pkey, add primary key (access_id, agreement);

-- Why a period was changed last.
alter table retention_rule add column reason text check (length(reason) between 10 and 1000);
