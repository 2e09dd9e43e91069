-- What do officers do on the tickets of their office, and how much of it while offices are closed?
-- Asks in turn for the first day, the last day, and an office or 'all'.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, doer, former_office, in_hours
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
)
SELECT
  former_office AS office,
  act,
  count(*) AS acts,
  count(*) FILTER (WHERE NOT in_hours) AS after_hours
FROM seen
WHERE doer = 'office' AND act <> 'submit' AND ? IN ('all', former_office)
GROUP BY former_office, act
ORDER BY after_hours DESC, office, act
