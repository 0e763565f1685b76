-- Leads, what they said, what happened to them, and who sees them. Whatever a person wrote is sealed;
-- the plain columns hold codes, times, references, and the narrative without its identifiers.

create table lead (
  id            uuid primary key,
  owner         char(6)     not null,
  source        text        not null,
  source_ref    text,
  category      text        not null,
  status        text        not null,
  handling      text        not null,
  open_handoffs integer     not null,
  version       integer     not null,
  sequence      bigint      not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  detail        bytea       not null
);

comment on column lead.source_ref is 'The source''s own reference; never a personal value.';
comment on column lead.version is 'The ETag: counts changes of content and status.';
comment on column lead.sequence is 'Counts the events told of it.';
comment on column lead.detail is 'Sealed JSON under lead/detail/<id>.';

-- The natural key: one source's report is one lead of one bureau.
create unique index lead_key on lead (owner, source, source_ref) where source_ref is not null;

-- What text search looks through. Chinese has no words: the index holds a number for each pair of
-- neighbouring characters, and the pair's text is compared afterwards.
create table lead_text (
  lead    uuid primary key references lead,
  masked  text      not null,
  bigrams integer[] not null
);

create index lead_text_bigrams on lead_text using gin (bigrams);

-- Identifiers by their blind index. Only those that count; the values are in lead.detail.
create table lead_posting (
  identifier  uuid     primary key,
  lead        uuid     not null references lead,
  type        text     not null,
  token       bytea    not null,
  key_version smallint not null
);

create index lead_posting_token on lead_posting (token, lead);
create index lead_posting_lead on lead_posting (lead);

-- Who sees a lead: a bureau's officers (310000), its leading officers (310000+), one officer
-- (@subject). Made by the change itself; the moment of the last change is there for the order of lists.
create table lead_sight (
  audience   text collate "C" not null,
  lead       uuid             not null references lead,
  updated_at timestamptz      not null,
  primary key (lead, audience)
);

create index lead_sight_latest on lead_sight (audience, updated_at desc, lead desc);

create table lead_version (
  lead    uuid        not null references lead,
  number  integer     not null,
  at      timestamptz not null,
  by      char(6),
  content bytea       not null,
  primary key (lead, number)
);

comment on column lead_version.content is 'Sealed JSON under lead/version/<lead>/<number>.';

create table lead_timeline (
  lead    uuid        not null references lead,
  n       bigint      not null,
  at      timestamptz not null,
  kind    text        not null,
  by      char(6),
  handoff uuid,
  state   text,
  code    text,
  text    bytea,
  primary key (lead, n)
);

comment on column lead_timeline.text is 'Sealed under lead/timeline/<lead>/<n>.';

-- What is known here of a lead's handoffs.
create table lead_handoff (
  request       uuid primary key,
  lead          uuid        not null references lead,
  destination   char(6)     not null,
  urgency       text        not null,
  state         text        not null,
  handoff       uuid unique,
  handoff_state text,
  code          text,
  outcome       text,
  asked_at      timestamptz not null,
  last_asked_at timestamptz not null
);

create index lead_handoff_of_lead on lead_handoff (lead, asked_at, request);
create index lead_handoff_unanswered on lead_handoff (last_asked_at) where state = 'ASKED';

-- What was asked, for as long as there is no answer.
create table lead_handoff_asking (
  request uuid primary key references lead_handoff,
  content bytea not null
);

comment on column lead_handoff_asking.content is 'Sealed JSON under lead/asking/<request>.';

-- How often an officer searched today; its row is the lock of the officer's chain of searches.
create table lead_search (
  officer text    primary key,
  chain   uuid    not null,
  day     date    not null,
  used    integer not null
);

grant select, insert, update on lead, lead_text, lead_handoff, lead_search to ${service_role};
grant select, insert, delete on lead_posting, lead_handoff_asking to ${service_role};
grant select, insert, update, delete on lead_sight to ${service_role};
grant select, insert on lead_version, lead_timeline to ${service_role};
