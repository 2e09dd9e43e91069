-- How many tickets came to each office as "something else", and how many were answered as that?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- An answer that was undone is none. `mengineyo` is the category of what fits in no other.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, category, office
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
),
undone AS (
  SELECT ticket, version - 1 AS version FROM seen WHERE act = 'undo-response'
),
counted AS (
  SELECT seen.act, seen.category, seen.office
  FROM seen
  LEFT JOIN undone ON undone.ticket = seen.ticket AND undone.version = seen.version
  WHERE undone.ticket IS NULL
)
SELECT
  office,
  count(*) FILTER (WHERE act = 'submit') AS sent,
  count(*) FILTER (WHERE act = 'submit' AND category = 'mengineyo') AS sent_as_others,
  count(*) FILTER (WHERE act <> 'submit') AS answers,
  count(*) FILTER (WHERE act <> 'submit' AND category = 'mengineyo') AS answered_as_others
FROM counted
WHERE act IN ('submit', 'respond', 'refer', 'set-aside') AND ? IN ('all', office)
GROUP BY office
ORDER BY answered_as_others DESC, sent_as_others DESC, office
