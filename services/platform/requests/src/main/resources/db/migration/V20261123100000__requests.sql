-- Answers kept for repeated calls with one Idempotency-Key, 48 hours.
create table kept_answer (
  call         bytea       primary key check (octet_length(call) = 32),
  request      text        not null,
  request_body bytea       not null check (octet_length(request_body) = 32),
  status       smallint    not null check (status between 200 and 299),
  location     text,
  etag         text,
  body         bytea,
  answered_at  timestamptz not null
);

comment on table kept_answer is 'First answers of creating calls, given again when a call is repeated';
comment on column kept_answer.call is 'SHA-256 of caller and Idempotency-Key';
comment on column kept_answer.request is 'Method, path and query';
comment on column kept_answer.request_body is 'SHA-256 of the request body';
comment on column kept_answer.body is 'Sealed as requests/answer/body/<call>';

create index kept_answer_answered_at on kept_answer (answered_at);

grant select, insert, update, delete on kept_answer to ${service_role};
