-- A funded project that two carry out together counts while it runs.
alter table declared_relation add column runs_until date;
alter table declared_relation drop constraint declared_relation_kind_check;
alter table declared_relation add constraint declared_relation_kind_check
    check (kind in ('FAMILY', 'FINANCIAL', 'SUPERVISION', 'JOINT_PROJECT'));
alter table declared_relation add constraint declared_relation_runs check ((kind = 'JOINT_PROJECT') = (runs_until is not null));

insert into conflict_rule (rule, severity, months, fewest, reason)
    values ('JOINT_PROJECT', 'HARD', 0, null, 'Regola di partenza del programma / The programme’s first rule');
