/** A time in seconds as people say it: seconds below two minutes, minutes below two hours, hours, and `not at all`. */
export function inHours(seconds: number): string {
  if (seconds === Infinity) return 'not at all';
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Number((seconds / 3600).toFixed(1))} h`;
}
