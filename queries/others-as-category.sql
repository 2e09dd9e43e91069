-- How many tickets came to each office as "something else", and how many were answered as that?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- `mengineyo` is the category of what fits in no other.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, category, office
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
)
SELECT
  office,
  count(*) FILTER (WHERE act = 'submit') AS sent,
  count(*) FILTER (WHERE act = 'submit' AND category = 'mengineyo') AS sent_as_others,
  count(*) FILTER (WHERE act <> 'submit') AS answers,
  count(*) FILTER (WHERE act <> 'submit' AND category = 'mengineyo') AS answered_as_others
FROM seen
WHERE act IN ('submit', 'respond', 'refer', 'set-aside') AND ? IN ('all', office)
GROUP BY office
ORDER BY answered_as_others DESC, sent_as_others DESC, office
