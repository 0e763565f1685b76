-- When something next happens to a handoff by itself (a reminder, a missed clock, climbing, the end
-- of a pause), and whether its current destination took it over from a silent one.

alter table handoff add column wakes_at timestamptz;
alter table handoff add column climbed boolean not null default false;

-- What was open before there were timers: its next moment is reckoned when it is looked at first.
update handoff set wakes_at = coalesce(due_at, updated_at) where state not in ('CLOSED', 'WITHDRAWN');

create index handoff_wakes on handoff (wakes_at) where wakes_at is not null;

-- A takeover may meet another handoff of the same lead: nobody sent it there.
drop index handoff_active;
create unique index handoff_active on handoff (origin, lead_system, lead_id, destination)
  where state not in ('CLOSED', 'WITHDRAWN') and not climbed;
create index handoff_active_climbed on handoff (origin, lead_system, lead_id, destination)
  where state not in ('CLOSED', 'WITHDRAWN') and climbed;
