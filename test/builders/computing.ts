/** Milliseconds that the processor computes for this thread while the work is done: however busy the machine is. */
export function millisecondsOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
