-- Which categories are transferred most, from which office to which?
-- Asks in turn for the first day, the last day, and an office or 'all'.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, category, office, former_office
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
)
SELECT category, former_office AS from_office, office AS to_office, count(*) AS transfers
FROM seen
WHERE act = 'transfer' AND ? IN ('all', former_office)
GROUP BY category, former_office, office
ORDER BY transfers DESC, category, from_office, to_office
