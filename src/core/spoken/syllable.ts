/**
 * Is this word a Vietnamese syllable? The voice says real syllables well and guesses at anything else, so this question
 * decides between "say as it stands" and "look it up or report it". Onset, rhyme and tone are checked against the spelling
 * rules, not against a word list: a list would always miss names.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;

const ONSETS = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ');

// cspell:ignore iêng oong uâng uêch uênh uông uyêt
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ
  uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu
  ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`.split(/\s+/u),
);

/** A language has few syllables and a course says them thousands of times. */
const known = new Map<string, boolean>();

/** True for one well-spelled Vietnamese syllable, in any case, precomposed or not. */
export function isSyllable(word: string): boolean {
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  const obeys = obeysSpelling(word);
  known.set(word, obeys);
  return obeys;
}

function obeysSpelling(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(TONES, '').normalize('NFC');
  const stopped = /(?:c|ch|p|t)$/u.test(plain) && plain.length > 1;
  if (stopped && !SHARP_OR_HEAVY.test(parts)) return false;
  if (RHYMES.has(plain)) return true;
  // "gì" drops an i, "quýt" shares its u with the onset.
  if (plain === 'gi' || (plain.startsWith('quy') && RHYMES.has(plain.slice(1)))) return true;
  return ONSETS.some((onset) => plain.startsWith(onset) && RHYMES.has(plain.slice(onset.length)));
}
