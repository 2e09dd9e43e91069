-- How many tickets did each office reclassify, and how many lost their deadline by it or got a later one?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- What a citizen undid afterwards is counted beside it.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, office, respond_by, former_respond_by
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
)
SELECT
  office,
  count(*) FILTER (WHERE act = 'reclassify') AS reclassified,
  count(*) FILTER (WHERE act = 'reclassify' AND former_respond_by IS NOT NULL AND respond_by IS NULL) AS lost_deadline,
  count(*) FILTER (WHERE act = 'reclassify' AND respond_by > former_respond_by) AS later_deadline,
  count(*) FILTER (WHERE act = 'undo-reclassification') AS undone
FROM seen
WHERE act IN ('reclassify', 'undo-reclassification') AND ? IN ('all', office)
GROUP BY office
ORDER BY lost_deadline DESC, later_deadline DESC, office
