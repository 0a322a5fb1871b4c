import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/**
 * What was true when it was checked and must be looked at again: past dates, and checks "made" in the future.
 * `today` is `YYYY-MM-DD`.
 */
export function checkDates({ lessons, facts }: Content, today: string): Problem[] {
  const now = new Date(`${today}T00:00:00Z`);
  const written = (date: Date) => date.toISOString().slice(0, 10);
  const stale = lessons.flatMap(({ file, front, data }) =>
    data && data.reviewBy < now
      ? [
          {
            file,
            line: front.lineOf(['reviewBy']),
            text: `bài phải xem lại trước ngày ${written(data.reviewBy)}, nay là ${today}. Hãy đọc lại cả bài, rồi viết ngày xem lại mới.`,
          },
        ]
      : [],
  );
  const old = facts.flatMap(({ file, name, source, data }) =>
    data && data.goodUntil < now
      ? [
          {
            file,
            line: source.lineOf(['goodUntil']),
            text: `"${name}" chỉ chắc đến ngày ${written(data.goodUntil)}, nay là ${today}. Hãy kiểm tra lại nguồn, rồi sửa statement, checked và goodUntil.`,
          },
        ]
      : [],
  );
  const checks = [
    ...facts.flatMap(({ file, source, data }) =>
      data ? [{ file, line: source.lineOf(['checked']), checked: data.checked }] : [],
    ),
    ...lessons.flatMap(({ file, front, data }) =>
      (data?.sources ?? []).map(({ checked }, index) => ({
        file,
        line: front.lineOf(['sources', index, 'checked']),
        checked,
      })),
    ),
  ];
  const early = checks.flatMap(({ file, line, checked }) =>
    checked > now
      ? [
          {
            file,
            line,
            text: `ngày kiểm tra ${written(checked)} chưa tới, nay là ${today}. Hãy viết ngày đã kiểm tra thật.`,
          },
        ]
      : [],
  );
  return [...stale, ...old, ...early];
}
