-- A mark now stands for one reader of a list for thirty days, and is keyed: what was kept before must not tell who looked either.
update exposure set mark = gen_random_uuid();

alter table exposure drop constraint exposure_list_check;
alter table exposure add constraint exposure_list_check check (list in ('CHALLENGE', 'ROLE', 'INTRODUCTION', 'COMPOSED'));

-- Whoever is shown to a team is shown for what they would add to it, which is no single factor.
alter table exposure drop constraint exposure_reason_check;
alter table exposure add constraint exposure_reason_check check (reason in ('MUST_HAVE', 'NICE_TO_HAVE', 'TEXT', 'SPOKE', 'SECTOR', 'TRL', 'INTEREST', 'AVAILABILITY', 'TEAM'));
update exposure set reason = 'TEAM' where list in ('ROLE', 'INTRODUCTION');
