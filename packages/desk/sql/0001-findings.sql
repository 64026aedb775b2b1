-- What is searched: a projection of the dossiers, made anew at any time. Runs on PGlite and on a PostgreSQL server alike.
create table cases (
  id text primary key,
  -- hash of the dossier that its findings were taken from
  dossier text not null
);

create table findings (
  case_id text not null references cases (id) on delete cascade,
  position integer not null,
  kind text not null check (kind in ('quotation', 'utterance', 'article', 'name')),
  id text not null,
  item text,
  document text not null,
  text text not null,
  -- the text as core folds it, accents off
  folded text not null,
  -- names in it by their sound, so that one name meets itself in another script
  sounds text[] not null,
  language text not null,
  speaker text,
  changes text[] not null,
  primary key (case_id, position)
);

create index findings_sounds on findings using gin (sounds);
create index findings_kind on findings (kind, case_id, position);
