import type { Page } from 'playwright-core';

/** The width at which a queue entry becomes a row of columns: an upright tablet, `48rem` in `entry-list.css`. */
const firstWidthWithColumns = { width: 768, height: 1024 } as const;

/** Runs in the page: cells of lists that do not share the left edge of their column, and rows that have more or fewer cells than the first. */
function cellsOutOfColumn(): readonly string[] {
  const found: string[] = [];
  const isInFlow = (cell: Element): boolean => {
    const { position, display } = getComputedStyle(cell);
    return position !== 'absolute' && position !== 'fixed' && display !== 'none';
  };
  const isRow = (row: Element): boolean => {
    const { display, gridTemplateColumns } = getComputedStyle(row);
    return display === 'grid' && gridTemplateColumns.split(' ').length > 1;
  };
  for (const list of document.querySelectorAll('[role=list], ul, ol')) {
    const rows = [...list.querySelectorAll('[role=listitem], li')].filter(
      (row) => row.closest('[role=list], ul, ol') === list && isRow(row),
    );
    const edges = new Map<string, number>();
    let count: number | undefined;
    for (const row of rows) {
      const place = `${list.getAttribute('aria-label') ?? list.className}, ${row.textContent.slice(0, 40)}`;
      const cells = [...row.children].filter(isInFlow);
      count ??= cells.length;
      if (cells.length !== count) found.push(`${cells.length} instead of ${count} cells: ${place}`);
      for (const [index, cell] of cells.entries()) {
        // A cell is named by its first class: `due late` and `due soon` are one column.
        const column = cell.classList[0] ?? `cell ${index}`;
        // Rows may stand side by side: what counts is where a cell begins in its row.
        const left = cell.getBoundingClientRect().left - row.getBoundingClientRect().left;
        const edge = edges.get(column) ?? left;
        edges.set(column, edge);
        if (Math.abs(edge - left) > 1) found.push(`${column} at ${left} instead of ${edge} px: ${place}`);
      }
    }
  }
  return found;
}

/** Finds cells out of their column in every list of a page, in its window and in the narrowest one that has columns. */
export async function outOfColumnOn(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? firstWidthWithColumns;
  const here = await page.evaluate(cellsOutOfColumn);
  await page.setViewportSize(firstWidthWithColumns);
  const narrow = await page.evaluate(cellsOutOfColumn);
  await page.setViewportSize(size);
  return [...here, ...narrow.map((one) => `at ${firstWidthWithColumns.width} px, ${one}`)];
}
