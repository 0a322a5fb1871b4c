import { describe, expect, it } from 'vitest';
import { essentialsOf } from '../../../../src/core/loudspeaker/essentials.ts';

const inSection = (body: string) => {
  const source = `Mở đầu.\n\n<Section id="mot" title="Phần một">\n\n${body}\n\n</Section>`;
  return essentialsOf(source, (id) => `Điều ${id}.`);
};
const pointsIn = (body: string) => inSection(body)[0]?.points;

describe('the essentials of a lesson', () => {
  it('are its sections with their steps as plain text', () => {
    const steps =
      '<Steps>\n\n1. Bấm **Cài đặt**.\n\n   <Picture src="a.svg" alt="Nút." />\n\n2. Chọn mã <Say as="pin">PIN</Say>.\n\n</Steps>';
    expect(inSection(steps)).toEqual([
      {
        title: 'Phần một',
        points: [{ lead: undefined, items: ['Bấm Cài đặt.', 'Chọn mã PIN.'], areSteps: true }],
      },
    ]);
  });

  it('begin a list with the sentence that leads to it', () => {
    expect(pointsIn('Những số này dễ đoán:\n\n- ngày sinh;\n- số nhà.')).toEqual([
      { lead: 'Những số này dễ đoán:', items: ['ngày sinh;', 'số nhà.'], areSteps: false },
    ]);
  });

  it('begin a list without the word that draws a conclusion from what is left out', () => {
    expect(pointsIn('Vì thế, ai nhắn cũng làm như sau:\n\n- gọi lại.')?.[0]?.lead).toBe('Ai nhắn cũng làm như sau:');
  });

  it('begin steps with the sentence they point back to', () => {
    const steps = 'Ảnh nằm trong mục Ảnh.\n\n<Steps>\n\n1. Mở mục ấy.\n2. Vuốt.\n\n</Steps>';
    expect(pointsIn(steps)?.[0]?.lead).toBe('Ảnh nằm trong mục Ảnh.');
    expect(pointsIn(steps.replace('mục ấy', 'mục Ảnh'))?.[0]?.lead).toBeUndefined();
  });

  it('begin no list with the sentence that leads to a fact before it', () => {
    const points = pointsIn('Nghe lại câu sau:\n\n<Fact id="so-111" />\n\n<Steps>\n\n1. Mở.\n2. Vuốt.\n\n</Steps>');
    expect(points?.map(({ lead }) => lead)).toEqual([undefined, undefined]);
  });

  it('leave out a list that nothing leads to, for it may tell what not to do, but keep a numbered one', () => {
    expect(pointsIn('Nhìn bốn góc ảnh.\n\n- bảng tên;\n- số nhà.')).toEqual([]);
    expect(pointsIn('1. Tên người chụp.\n2. Tên ảnh.')).toHaveLength(1);
  });

  it('leave out what a swindler says', () => {
    expect(pointsIn('Người trong máy nói:\n\n1. “Tôi là công an.”\n2. “Chuyển tiền ngay.”')).toEqual([]);
  });

  it('leave out what is for one group, asides, items and tasks', () => {
    const body = [
      '<For audience="hoc-sinh">\n\nEm nhớ:\n\n- một;\n\n</For>',
      '<Note kind="tip">\n\nMẹo:\n\n- hai;\n\n</Note>',
      '<Quiz id="ba" />\n\n<Practice id="bon" />\n\n<Picture\n  src="nam.svg"\n  alt="Năm:"\n/>',
    ].join('\n\n');
    expect(pointsIn(body)).toEqual([]);
  });

  it('have each fact as a list of one', () => {
    expect(pointsIn('Sự thật:\n\n<Fact id="so-111" />')).toEqual([
      { lead: undefined, items: ['Điều so-111.'], areSteps: false },
    ]);
  });
});
