-- How many answers did each office give within an hour of a ticket's coming, and how many of those were rejected?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- An answer that was undone is none. Rejected: appealed, or rated 2 or less, up to the last day that is asked for.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, cycle, arrival, at_minute, office, rating
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
),
undone AS (
  SELECT ticket, version - 1 AS version FROM seen WHERE act = 'undo-response'
),
rejected AS (
  SELECT ticket, cycle - 1 AS cycle FROM seen WHERE act = 'appeal'
  UNION
  SELECT ticket, cycle FROM seen WHERE act = 'rate' AND rating <= 2
)
SELECT
  answer.office AS office,
  count(*) AS quick_answers,
  count(rejected.ticket) AS rejected
FROM seen AS answer
JOIN seen AS came ON came.ticket = answer.ticket AND came.cycle = answer.cycle AND came.arrival
LEFT JOIN undone ON undone.ticket = answer.ticket AND undone.version = answer.version
LEFT JOIN rejected ON rejected.ticket = answer.ticket AND rejected.cycle = answer.cycle
WHERE answer.act IN ('respond', 'refer', 'set-aside')
  AND undone.ticket IS NULL
  AND answer.at_minute - came.at_minute <= 60
  AND ? IN ('all', answer.office)
GROUP BY answer.office
ORDER BY rejected DESC, office
