-- How proposals stood when the results were published: what went in, what came out, and the fingerprint of what went in.
-- It holds no name: proposals and criteria by their id, jurors by a number.
create table ranking_snapshot (
    id           uuid primary key,
    challenge_id uuid not null references challenge on delete cascade,
    made_at      timestamptz not null,
    method       text not null,
    input        text not null,
    input_hash   text not null,
    result       text not null,
    constraint ranking_snapshot_once unique (challenge_id, input_hash),
    constraint ranking_snapshot_hash check (input_hash = encode(sha256(convert_to(input, 'UTF8')), 'hex')),
    constraint ranking_snapshot_method check (input like method || E'\n%' and result like method || E'\n%')
);

-- It is added to, never rewritten; it goes only together with its challenge.
create function ranking_snapshot_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return old; end if;
    raise exception 'a ranking is never changed' using errcode = 'check_violation';
end $$;
create trigger ranking_snapshot_stands before update or delete on ranking_snapshot
    for each row execute function ranking_snapshot_stands();
create trigger ranking_snapshot_stands_whole before truncate on ranking_snapshot
    for each statement execute function ranking_snapshot_stands();
