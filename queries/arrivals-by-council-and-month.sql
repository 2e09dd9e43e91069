-- How many tickets are sent from each council, month by month?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- Beside each month the one before it, where that was asked for too and had any. The office is where a ticket was sent to.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, region, council, office, substr(day, 1, 7) AS sent_in
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
),
arrived AS (
  SELECT
    region,
    council,
    sent_in,
    CAST(substr(sent_in, 1, 4) AS integer) * 12 + CAST(substr(sent_in, 6, 2) AS integer) AS place,
    count(*) AS tickets
  FROM seen
  WHERE act = 'submit' AND council IS NOT NULL AND ? IN ('all', office)
  GROUP BY region, council, sent_in
)
SELECT present.region, present.council, present.sent_in, present.tickets, former.tickets AS month_before
FROM arrived AS present
LEFT JOIN arrived AS former ON former.council = present.council AND former.place = present.place - 1
ORDER BY present.region, present.council, present.sent_in
