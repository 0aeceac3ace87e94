/**
 * Starts a clock of the processor time of this process, which a busy machine does not run ahead; it tells milliseconds.
 */
export function startProcessorClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
}
