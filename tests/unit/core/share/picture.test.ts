import { describe, expect, it } from 'vitest';
import { picturePath } from '../../../../src/core/share/picture.ts';

describe('the path of a shared picture', () => {
  it('is the same for the same title, and another one for another title', () => {
    expect(picturePath('lo-bi-lua', 'Lỡ bị lừa')).toBe(picturePath('lo-bi-lua', 'Lỡ bị lừa'));
    expect(picturePath('lo-bi-lua', 'Lỡ bị lừa')).not.toBe(picturePath('lo-bi-lua', 'Lỡ bị lừa thì làm gì'));
    expect(picturePath('lo-bi-lua', 'Lỡ bị lừa')).toMatch(/^\/tep\/lo-bi-lua\.[0-9a-v]{4}\.png$/);
  });
});
