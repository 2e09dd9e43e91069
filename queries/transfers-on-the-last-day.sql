-- How many transfers did each office make, and how many of them on the last day of their time?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- A transfer has three working days (`transfers.within` of the policy): after 960 working minutes the third has begun.
-- Left out are transfers of what had come before the first day that is asked for.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, cycle, arrival, working_minute, former_office
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
)
SELECT
  handed.former_office AS office,
  count(*) AS transfers,
  count(*) FILTER (WHERE handed.working_minute - came.working_minute > 960) AS on_the_last_day
FROM seen AS handed
JOIN seen AS came ON came.ticket = handed.ticket AND came.cycle = handed.cycle - 1 AND came.arrival
WHERE handed.act = 'transfer' AND ? IN ('all', handed.former_office)
GROUP BY handed.former_office
ORDER BY on_the_last_day DESC, office
