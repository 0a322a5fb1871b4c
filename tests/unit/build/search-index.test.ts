import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexForSearch } from '../../../src/build/search-index.ts';
import { openBuiltSearch, type BuiltSearch } from '../../support/search-dist.ts';

/** A page as the site builds it. */
function page(title: string, body: string, audiences: readonly string[] = []): string {
  const metas = audiences.map((id) => `<meta data-pagefind-filter="doi-tuong[content]" content="${id}">`).join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${metas}</head>
    <body><nav>Trang đầu</nav><main><article data-pagefind-body><h1>${title}</h1>${body}</article></main></body></html>`;
}

const site = {
  'nhom/can-bo/mat-khau/index.html': page('Mật khẩu mạnh', '<p>Đặt mật khẩu mạnh. 2 &lt; 3.</p>', [
    'can-bo',
    'nong-dan',
  ]),
  'nhom/nong-dan/mat-khau/index.html': page('Mật khẩu mạnh', '<p>Bản của nhóm khác.</p>').replace(
    ' data-pagefind-body',
    '',
  ),
  'nhom/nong-dan/may-khau/index.html': page('Mặt khâu đẹp', '<p>Mặt khâu đã xong. Thoại Minh vừa mua.</p>', [
    'nong-dan',
  ]),
  'nhom/nong-dan/dien-thoai/index.html': page(
    'Làm quen',
    '<h2><span class="section__place">Phần 1 trên 5:</span> Bật máy</h2><p data-silent>Khoảng 6 phút</p><p>Chiếc điện thoại thông minh.</p>',
    ['nong-dan'],
  ),
  'tu-dien/index.html': page('Từ điển', '<dl><dt>Mạng</dt><dd>Đường truyền</dd></dl>'),
};

const folders: string[] = [];

function put(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  folders.push(folder);
  for (const [path, html] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the search index', () => {
  let folder: string;
  let search: BuiltSearch;
  let pages: number;
  const first = async (query: string) => (await search.find(query)).paths[0];

  beforeAll(async () => {
    folder = put(site);
    pages = await indexForSearch({ outDir: folder });
    search = await openBuiltSearch(folder);
  });
  afterAll(() => search.close());

  it('holds only the pages that say what to find', async () => {
    expect(pages).toBe(4);
    expect((await search.find('mật khẩu')).paths).not.toContain('/nhom/nong-dan/mat-khau/');
  });

  it('finds words with đ that were typed without marks', async () => {
    expect(await first('dat mat khau')).toBe('/nhom/can-bo/mat-khau/');
    expect(await first('duong truyen')).toBe('/tu-dien/');
  });

  it('tells words apart by their marks when these were typed', async () => {
    expect(await first('mật khẩu')).toBe('/nhom/can-bo/mat-khau/');
    expect(await first('mặt khâu')).toBe('/nhom/nong-dan/may-khau/');
  });

  it('understands marks that were typed apart from their letters', async () => {
    expect(await first('mặt khâu'.normalize('NFD'))).toBe('/nhom/nong-dan/may-khau/');
  });

  it('finds words side by side before words scattered', async () => {
    expect(await first('thoai minh')).toBe('/nhom/nong-dan/may-khau/');
    expect(await first('dien thoai thong minh')).toBe('/nhom/nong-dan/dien-thoai/');
  });

  it('offers near pages when no page has all the words', async () => {
    expect(await search.find('đường truyền mạnh')).toEqual({
      near: true,
      paths: ['/tu-dien/', '/nhom/can-bo/mat-khau/'],
    });
  });

  it('finds in the lessons of one audience', async () => {
    expect((await search.find('mật khẩu', 'can-bo')).paths).toEqual(['/nhom/can-bo/mat-khau/']);
    expect((await search.find('mặt khâu', 'can-bo')).paths).toEqual(['/nhom/can-bo/mat-khau/']);
    expect((await search.find('duong truyen', 'can-bo')).paths).toEqual([]);
  });

  it('holds nothing that is about a page rather than in it', async () => {
    expect((await search.find('khoảng')).paths).toEqual([]);
    expect((await search.stored('bật máy'))[0]?.excerpt).not.toContain('Phần');
  });

  it('keeps a term and its meaning apart', async () => {
    expect((await search.stored('duong truyen'))[0]?.excerpt).toContain('Mạng <mark>Đường</mark>');
  });

  it('stores the signs of markup as text', async () => {
    expect((await search.stored('mật khẩu mạnh'))[0]?.excerpt).toContain('2 &lt; 3');
  });

  it('holds only files that a search fetches', () => {
    const top = readdirSync(join(folder, 'pagefind')).map((name) => name.replace(/_[0-9a-f]{10}/, ''));
    expect(top.sort()).toEqual(
      [
        'filter',
        'fragment',
        'index',
        'pagefind-entry.json',
        'pagefind-worker.js',
        'pagefind.js',
        'pagefind.vi.pf_meta',
        'wasm.unknown.pagefind',
      ].sort(),
    );
  });

  it('is the same when the same site is built again, and nothing old stays', async () => {
    const entry = () => readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
    const before = entry();
    writeFileSync(join(folder, 'pagefind/old.pf_index'), '');
    await indexForSearch({ outDir: folder });
    expect(entry()).toBe(before);
    expect(readdirSync(join(folder, 'pagefind'))).not.toContain('old.pf_index');
  });
});

describe('the index of a large site', () => {
  // Vietnamese-like syllables, more than one file of the index may hold.
  const syllables = [
    'b',
    'c',
    'đ',
    'g',
    'h',
    'kh',
    'l',
    'm',
    'ng',
    'nh',
    'ph',
    'qu',
    's',
    't',
    'th',
    'tr',
    'v',
    'x',
  ].flatMap((onset) =>
    ['a', 'ă', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư'].flatMap((vowel) => [`${onset}${vowel}n`, `${onset}${vowel}c`]),
  );
  let search: BuiltSearch;
  let folder: string;

  beforeAll(async () => {
    const pages = syllables.map((syllable, index) => {
      const neighbours = syllables.slice(index, index + 40).join(' ');
      return [
        `nhom/can-bo/bai-${index}/index.html`,
        page(`Bài ${index}`, `<p>${syllable} ${syllable} ${neighbours}</p>`),
      ];
    });
    folder = put(Object.fromEntries(pages) as Record<string, string>);
    await indexForSearch({ outDir: folder });
    search = await openBuiltSearch(folder);
  });
  afterAll(() => search.close());

  it('sends few words for one that is asked for', () => {
    const sizes = readdirSync(join(folder, 'pagefind/index')).map(
      (name) => statSync(join(folder, 'pagefind/index', name)).size,
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(6_000);
  });

  it('finds every word, wherever the words were cut', async () => {
    for (const [index, syllable] of syllables.entries())
      expect((await search.find(`${syllable} ${syllables[index + 1] ?? ''}`)).paths).toContain(
        `/nhom/can-bo/bai-${index}/`,
      );
  });
});

describe('a site with nothing to find', () => {
  it('is refused with what to write', async () => {
    const folder = put({ 'index.html': '<!doctype html><html lang="vi"><title>x</title></html>' });
    await expect(indexForSearch({ outDir: folder })).rejects.toThrow('write data-pagefind-body');
  });
});
