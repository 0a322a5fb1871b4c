/** The dark squares of a QR code as one SVG path, row by row, neighbours joined: a unit is one square. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      runs(row)
        .map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)
        .join(''),
    )
    .join('');
}

/** Where dark squares begin and end in a row. */
function runs(row: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last?.[1] === x) last[1] = x + 1;
    else if (isDark) found.push([x, x + 1]);
  });
  return found;
}
