-- Cases about introductions that are gone already.
delete from moderation_case c
where c.subject_type = 'introduction' and not exists (select 1 from introduction i where i.id = c.subject);

-- A case about an introduction goes with the introduction, also where that goes with its challenge, team or people.
create function introduction_case_goes_too() returns trigger language plpgsql as $$
begin
    delete from moderation_case where subject_type = 'introduction' and subject = old.id;
    return old;
end $$;
create trigger introduction_case_goes_too after delete on introduction for each row execute function introduction_case_goes_too();
