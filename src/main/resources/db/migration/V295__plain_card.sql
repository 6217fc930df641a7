-- What a proposal is about, in words for everybody, in both languages.
alter table proposal
    add column card_it text not null default '' check (char_length(card_it) <= 600),
    add column card_en text not null default '' check (char_length(card_en) <= 600);
