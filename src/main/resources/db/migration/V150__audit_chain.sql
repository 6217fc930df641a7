-- Before the chain begins, free text leaves the reasons: from now on they hold codes, and texts stay where their own rules
-- protect them. This is the last change that entries see.
alter table audit_entry disable trigger audit_entry_append_only;
update audit_entry set reason = nullif(btrim(translate(split_part(reason, ':', 1), '[],', '')), '') where reason is not null;
update audit_entry set reason = null where reason !~ '^(([A-Z][A-Z0-9_]*|v?[0-9]+|[0-9a-f]{64})( |$))+$';
alter table audit_entry enable trigger audit_entry_append_only;
alter table audit_entry add constraint audit_entry_reason_is_codes
    check (reason ~ '^(([A-Z][A-Z0-9_]*|v?[0-9]+|[0-9a-f]{64})( |$))+$' and length(reason) <= 400);

-- What a thing was before and after the act, as digests only.
alter table audit_entry add column before_digest bytea check (octet_length(before_digest) = 32);
alter table audit_entry add column after_digest bytea check (octet_length(after_digest) = 32);

create index audit_entry_at on audit_entry (at, seq);
create index audit_entry_actor on audit_entry (actor, at, seq);
create index audit_entry_action on audit_entry (action, at, seq);

-- Each entry has one link; places have no gaps and stand in the order in which the acts were committed.
create table audit_link (
    place     bigint primary key check (place > 0),
    seq       bigint not null unique references audit_entry,
    prev_hash bytea not null check (octet_length(prev_hash) = 32),
    hash      bytea not null check (octet_length(hash) = 32)
);
create trigger audit_link_append_only before update or delete on audit_link
    for each row execute function audit_entry_is_append_only();
create trigger audit_link_no_truncate before truncate on audit_link
    for each statement execute function audit_entry_is_append_only();

-- The one row that everybody who adds a link waits for; it is taken at the very end of a transaction and so for moments only.
create table audit_head (
    one   boolean primary key default true check (one),
    chain uuid not null,
    place bigint not null check (place >= 0),
    hash  bytea not null check (octet_length(hash) = 32)
);

create function audit_line(name text, value text) returns text language sql immutable as $$
    select name || ':' || coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || chr(10)
$$;
-- What is hashed, as src/docs/decisions/012-audit-chain.md describes it; the verification spells it anew in another language.
create function audit_canonical(place bigint, prev bytea, entry audit_entry) returns bytea language sql stable as $$
    select convert_to('bottega-audit-1' || chr(10)
        || audit_line('place', place::text)
        || audit_line('seq', entry.seq::text)
        || audit_line('at', to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_line('actor', entry.actor::text)
        || audit_line('acting', entry.acting_as)
        || audit_line('action', entry.action)
        || audit_line('type', entry.subject_type)
        || audit_line('subject', entry.subject::text)
        || audit_line('before', encode(entry.before_digest, 'hex'))
        || audit_line('after', encode(entry.after_digest, 'hex'))
        || audit_line('reason', entry.reason)
        || audit_line('prev', encode(prev, 'hex')), 'UTF8')
$$;
create function audit_link_up(entry audit_entry) returns void language plpgsql as $$
declare
    head audit_head;
    digest bytea;
begin
    select * into strict head from audit_head for update;
    digest := sha256(audit_canonical(head.place + 1, head.hash, entry));
    insert into audit_link (place, seq, prev_hash, hash) values (head.place + 1, entry.seq, head.hash, digest);
    update audit_head set place = head.place + 1, hash = digest;
end $$;
create function audit_entry_link() returns trigger language plpgsql as $$
begin
    perform audit_link_up(new);
    return null;
end $$;

-- Begins a chain from nothing with the entries that are there, in their order.
create function audit_begin() returns uuid language plpgsql as $$
declare
    begun uuid := gen_random_uuid();
    entry audit_entry;
begin
    delete from audit_head;
    insert into audit_head (chain, place, hash) values (begun, 0, sha256(convert_to('bottega-audit-1 ' || begun, 'UTF8')));
    for entry in select * from audit_entry order by seq loop
        perform audit_link_up(entry);
    end loop;
    return begun;
end $$;
select audit_begin();

-- Deferred to the end of the transaction, when it holds every other lock that it needs: writers queue for the head, never in
-- a circle.
create constraint trigger audit_entry_chained after insert on audit_entry deferrable initially deferred
    for each row execute function audit_entry_link();

-- What each verification found; the latest one says whether the alarm stands.
create table audit_check (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    links       bigint not null check (links >= 0),
    took_millis bigint not null check (took_millis >= 0),
    fault       text,
    fault_place bigint,
    check (fault_place is null or fault is not null)
);
