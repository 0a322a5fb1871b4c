/**
 * Whether a word can be a Vietnamese syllable, by its spelling: an opening, a rhyme and a mark that fit together.
 * Enough to find English words ("link", "chat", "file"); it cannot tell "an" in English from "an" in Vietnamese.
 */
export function isVietnameseSyllable(word: string): boolean {
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  const obeys = obeysSpelling(word);
  known.set(word, obeys);
  return obeys;
}

/** A course has few different words and says them thousands of times. */
const known = new Map<string, boolean>();

function obeysSpelling(word: string): boolean {
  const { base, tone } = withoutTone(word.toLocaleLowerCase('vi').normalize('NFC'));
  const rhyme = rhymeOf(base);
  if (rhyme === undefined) return false;
  // After a stop only the rising and the heavy mark can be said.
  return !/[ptc]$|ch$/.test(rhyme) || tone === 'sắc' || tone === 'nặng';
}

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0303': 'ngã',
  '\u0309': 'hỏi',
  '\u0323': 'nặng',
};

function withoutTone(word: string): { base: string; tone: string } {
  let tone = 'ngang';
  const base = word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
    tone = TONES[mark] ?? tone;
    return '';
  });
  return { base: base.normalize('NFC'), tone };
}

// cspell:disable -- parts of syllables are no words
const OPENINGS = [
  'ngh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ng',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  ...'b c d đ g h k l m n p r s t v x'.split(' '),
  '',
];

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
   ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu`.split(/\s+/),
);

/** Rhymes that begin with y: alone, or after one consonant. */
const Y_RHYMES = new Set(['y', 'yêm', 'yên', 'yêng', 'yêt', 'yêu']);
/** After qu the u of the rhyme is already written. */
const QU_RHYMES = new Set(['y', 'ych', 'yên', 'yêt', 'ynh', 'yt', 'yu', 'yn']);

// cspell:enable
function rhymeOf(base: string): string | undefined {
  for (const opening of OPENINGS) {
    if (!base.startsWith(opening)) continue;
    const rhyme = base.slice(opening.length);
    if (RHYMES.has(rhyme)) return rhyme;
    if (opening === 'qu' ? QU_RHYMES.has(rhyme) : opening.length <= 1 && Y_RHYMES.has(rhyme)) return rhyme;
  }
  return undefined;
}
