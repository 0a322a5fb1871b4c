const KILO = 1_000;
const MEGA = 1_000_000;

/** Bytes as a learner knows them from their data plan: "350 kB", "1,2 MB", "27 MB". */
export function sizeText(bytes: number): string {
  if (bytes < MEGA) return `${String(Math.max(1, Math.round(bytes / KILO)))} kB`;
  const digits = bytes < 10 * MEGA ? 1 : 0;
  return `${(bytes / MEGA).toLocaleString('vi', { maximumFractionDigits: digits })} MB`;
}
