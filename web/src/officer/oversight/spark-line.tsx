interface SparkLineProps {
  readonly values: readonly number[];
  /** The highest of the scale, which begins at zero. Absent: the highest value. */
  readonly most?: number;
}

const [width, height] = [100, 34];

/** How a figure went, without axes: the number stands beside it. */
export function SparkLine({ values, most }: SparkLineProps) {
  const top = most ?? Math.max(1, ...values);
  const points = values.map((value, place) => {
    const x = values.length < 2 ? width : (place * width) / (values.length - 1);
    return `${x.toFixed(1)},${(height - 2 - ((height - 4) * value) / top).toFixed(1)}`;
  });
  if (points.length < 2) return <span />;
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <polygon points={`0,${height} ${points.join(' ')} ${width},${height}`} />
      <polyline points={points.join(' ')} />
    </svg>
  );
}
