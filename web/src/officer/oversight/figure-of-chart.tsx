import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { oversightTexts as texts } from './texts.ts';

/** What a chart is drawn as. `title` and `said`: what it is and what it shows, to who reads by ear. */
export interface ChartProps {
  readonly id: string;
  readonly title: string;
  readonly said: string;
  readonly width: number;
}

/** Before it is known how wide its place is, in CSS pixels. */
const usualWidth = 560;

/** How wide the place of a chart is: letters in it are as large as others, on a phone too. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const measure = (): void => {
      if (current.clientWidth > 0) setWidth(current.clientWidth);
    };
    measure();
    // Also where it was folded, and had no width.
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}

interface FigureOfChartProps {
  readonly draw: (width: number) => ComponentChildren;
  /** The figures as a table. */
  readonly table: ComponentChildren;
  /** What the button's table is of, for screen readers. */
  readonly of: string;
}

/** A chart as wide as its place, with its figures as a table behind it. */
export function FigureOfChart({ draw, table, of }: FigureOfChartProps) {
  const say = useSay();
  const { place, width } = useWidth();
  return (
    <figure class="chart">
      <div ref={place}>{draw(width)}</div>
      <Details title={`${say(texts.table)}: ${of}`}>{table}</Details>
    </figure>
  );
}

interface ChartDrawingProps extends ChartProps {
  readonly height: number;
  readonly children: ComponentChildren;
}

/** The frame of a drawing: one picture, with its name and what it shows. */
export function ChartDrawing({ id, title, said, width, height, children }: ChartDrawingProps) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-said`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-said`}>{said}</desc>
      {children}
    </svg>
  );
}
