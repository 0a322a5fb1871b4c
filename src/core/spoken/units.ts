import type { Place } from './token.ts';

/** Units after a number, in the case people write them, with the way each is said. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/%/y, 'phần trăm'],
  [/°\s?C/y, 'độ xê'],
  [/°/y, 'độ'],
  [/(?:đồng|đ|₫|VND|VNĐ)/y, 'đồng'],
  [/(?:USD|\$)/y, 'đô la'],
  [/€/y, 'ơ rô'],
  [/(?:nghìn|ngàn|k|K)/y, 'nghìn'],
  [/(?:triệu|tr)/y, 'triệu'],
  [/(?:tỷ|tỉ)/y, 'tỷ'],
  [/km\/h/y, 'ki lô mét trên giờ'],
  [/km²|km2/y, 'ki lô mét vuông'],
  [/km/y, 'ki lô mét'],
  [/m²|m2/y, 'mét vuông'],
  [/m³|m3/y, 'mét khối'],
  [/cm/y, 'xen ti mét'],
  [/mm/y, 'mi li mét'],
  [/m/y, 'mét'],
  [/kg/y, 'ki lô gam'],
  [/mg/y, 'mi li gam'],
  [/g/y, 'gam'],
  [/(?:ml|mL)/y, 'mi li lít'],
  [/(?:l|L)/y, 'lít'],
  [/ha/y, 'héc ta'],
  [/(?:Mbps|Mb\/s|Mbit\/s)/y, 'mê ga bít trên giây'],
  [/(?:kbps|kb\/s|kbit\/s)/y, 'ki lô bít trên giây'],
  [/(?:MB|Mb)/y, 'mê ga bai'],
  [/(?:GB|Gb)/y, 'ghi ga bai'],
  [/(?:KB|kB)/y, 'ki lô bai'],
  [/TB/y, 'tê ra bai'],
  [/mAh/y, 'mi li am pe giờ'],
  [/(?:kWh|KWh)/y, 'ki lô oát giờ'],
  [/(?:kW|KW)/y, 'ki lô oát'],
  [/W/y, 'oát'],
  [/V/y, 'vôn'],
  [/GHz/y, 'ghi ga héc'],
  [/MHz/y, 'mê ga héc'],
  [/Hz/y, 'héc'],
  [/inch/y, 'inh'],
  [/px/y, 'điểm ảnh'],
  [/(?:phút|p)/y, 'phút'],
  [/(?:giây|s)/y, 'giây'],
  [/(?:giờ|h)/y, 'giờ'],
];

/** A unit found after a number: where it ends in the text and its syllables. */
export interface FoundUnit {
  readonly end: number;
  readonly say: readonly string[];
}

/** The unit that starts at a place, perhaps after one space; nothing when a longer word starts there. */
export function unitAt(place: Omit<Place, 'readings'>): FoundUnit | undefined {
  const start = /\s/u.test(place.text[place.at] ?? '') ? place.at + 1 : place.at;
  for (const [pattern, said] of UNITS) {
    pattern.lastIndex = start;
    const found = pattern.exec(place.text);
    if (found === null) continue;
    const end = start + found[0].length;
    const runsOn = /[\p{L}\p{N}]/u.test(place.text[end] ?? '') && /[\p{L}\p{N}]$/u.test(found[0]);
    if (end <= place.until && !runsOn) return { end, say: said.split(' ') };
  }
  return undefined;
}
