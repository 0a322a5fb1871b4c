import { expect, it } from 'vitest';
import { goodContent, toldOf } from './good-content.ts';

const FILE = 'content/programmes/toi-nay.yaml';

const programme = `id: toi-nay
order: 1
title: "Tối nay: gọi cho con"
purpose: "Cả phòng tự gọi được cho con."
minutes: 60
audience: "Hợp với mọi người."
opening: 10
steps:
  - { lesson: goi-cho-con, minutes: 40 }
closing: 10
materials:
  - "Mỗi người một máy."
room:
  - "Xếp ghế hình vòng cung."
`;

/** What an author reads when the programme is changed in one place. */
async function toldOfProgramme(find?: string | RegExp, put = ''): Promise<string> {
  const text = find === undefined ? programme : programme.replace(find, put);
  if (find !== undefined && text === programme) throw new Error(`The programme does not hold ${String(find)}.`);
  return toldOf(new Map([...goodContent(), [FILE, text]]));
}

it('finds nothing in a good programme', async () => {
  expect(await toldOfProgramme()).toBe('');
});

it('names an unknown lesson', async () => {
  expect(await toldOfProgramme('goi-cho-con', 'goi-chau')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:9: không có bài "goi-chau". Hãy viết tên một thư mục trong content/lessons, chẳng hạn "goi-cho-con"."`,
  );
});

it('names a lesson twice', async () => {
  const twice = '- { lesson: goi-cho-con, minutes: 20 }\n  - { lesson: goi-cho-con, minutes: 20 }';
  expect(await toldOfProgramme('- { lesson: goi-cho-con, minutes: 40 }', twice)).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:10: bài "goi-cho-con" đã có ở trên. Hãy giữ lại một chỗ."`,
  );
});

it('names minutes that do not add up', async () => {
  expect(await toldOfProgramme('closing: 10', 'closing: 15')).toMatchInlineSnapshot(`
    "content/programmes/toi-nay.yaml:5: các bước cộng lại 65 phút, mà minutes là 60. Hãy bớt 5 phút ở các bước.
    content/programmes/toi-nay.yaml:8: cả phòng ngồi liền 65 phút không nghỉ, quá 60. Hãy thêm { break: 10 } vào giữa."
  `);
  expect(await toldOfProgramme('closing: 10', 'closing: 5')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:5: các bước cộng lại 55 phút, mà minutes là 60. Hãy thêm 5 phút ở các bước."`,
  );
});

it('names a lesson that has fewer minutes than it needs', async () => {
  const short = await toldOfProgramme('minutes: 40', 'minutes: 5');
  expect(short.split('\n').filter((line) => line.includes('goi-cho-con'))).toMatchInlineSnapshot(`
    [
      "content/programmes/toi-nay.yaml:9: bài "goi-cho-con" cần 6 phút mà chỉ có 5. Hãy cho ít nhất 6 phút.",
    ]
  `);
});

it('names a room that sits too long without a break', async () => {
  const files = goodContent();
  const long = programme
    .replace('minutes: 60', 'minutes: 90')
    .replace(/opening: 10|closing: 10/g, (line) => line.replace('10', '15'));
  files.set(FILE, long);
  expect(await toldOf(files)).toMatchInlineSnapshot(`
    "content/programmes/toi-nay.yaml:5: các bước cộng lại 70 phút, mà minutes là 90. Hãy thêm 20 phút ở các bước.
    content/programmes/toi-nay.yaml:8: cả phòng ngồi liền 70 phút không nghỉ, quá 60. Hãy thêm { break: 10 } vào giữa."
  `);
});

it('names a break that stands at the edge', async () => {
  expect(await toldOfProgramme('minutes: 40 }', 'minutes: 30 }\n  - { break: 10 }')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:10: giờ nghỉ không nằm giữa hai bài. Hãy dời nó vào giữa hai bài, hoặc bỏ đi."`,
  );
});

it('names a step of another shape, another length and an empty list', async () => {
  expect(await toldOfProgramme('minutes: 40', 'phut: 40')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:9: bước {"lesson":"goi-cho-con","phut":40} chưa đúng khuôn. Hãy viết { lesson: cuoc-goi-lua, minutes: 15 } với 5 đến 40 phút, hoặc { break: 10 } với 5 đến 20 phút."`,
  );
  expect(await toldOfProgramme('minutes: 60', 'minutes: 75')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:5: buổi dài 75 phút. Hãy viết minutes: 60 hoặc minutes: 90."`,
  );
  expect(await toldOfProgramme('\n  - "Xếp ghế hình vòng cung."', ' []')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:13: "room" đang trống. Hãy thêm ít nhất một câu ngắn: room: ["Xếp ghế hình vòng cung."]"`,
  );
  expect(await toldOfProgramme('opening: 10', 'opening: 1')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:7: số phút của mở đầu đang là 1. Hãy viết một số nguyên từ 3 đến 15."`,
  );
});

it('names an id that is not the name of the file, and a place in the order that is taken', async () => {
  expect(await toldOfProgramme('id: toi-nay', 'id: toi-mai')).toMatchInlineSnapshot(
    `"content/programmes/toi-nay.yaml:1: id là "toi-mai" nhưng tệp tên là "toi-nay". Hãy viết id: toi-nay, hoặc đổi tên."`,
  );
  const files = new Map([...goodContent(), [FILE, programme]]);
  files.set(FILE.replace('toi-nay', 'toi-mai'), programme.replace('toi-nay', 'toi-mai'));
  expect(await toldOf(files)).toMatchInlineSnapshot(
    `"content/programmes/toi-mai.yaml:2: thứ tự "1" đã có trong content/programmes/toi-nay.yaml. Hãy chọn tên khác."`,
  );
});
