-- Two roles that watch and serve: neither has a scope, neither has a right to content.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (role in ('RESEARCHER', 'COMPANY_MEMBER', 'SPOKE_LEADER',
    'SPOKE_DEPUTY', 'PROGRAMME_OFFICE', 'AUDITOR', 'TECHNICAL_ADMIN'));
alter table role_grant add constraint role_grant_global check (role not in ('AUDITOR', 'TECHNICAL_ADMIN') or scope = 'GLOBAL');
