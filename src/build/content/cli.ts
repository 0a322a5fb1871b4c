/** `npm run check:content`: every problem an author must put right, or one line of measures for each lesson. */
import { problemsOf } from './check.ts';
import { loadContent } from './content.ts';
import { readContentFiles } from './files.ts';
import { formatMeasures, measuresOf } from './measures.ts';
import { formatProblem } from './problem.ts';
import { exceptionsIn } from './prose/exceptions.ts';

const content = await loadContent(readContentFiles(process.cwd()));
const problems = problemsOf(content, new Date().toISOString().slice(0, 10));

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(
    `Có ${problems.length} chỗ cần sửa. Quy tắc về chữ có tên trong ngoặc vuông; ngoại lệ viết ngay trước đoạn: {/* cho phép: tên – lý do */}.`,
  );
  process.exitCode = 1;
} else {
  for (const row of measuresOf(content)) console.log(formatMeasures(row));
  for (const { file, line, rule, reason } of exceptionsIn(content.files))
    console.log(`Ngoại lệ ${file}:${line}: ${rule} – ${reason}`);
  console.log(
    `Nội dung ổn: ${content.lessons.length} bài, ${content.audiences.length} nhóm, ${content.facts.length} điều kiểm chứng.`,
  );
}
