/** One lesson as an episode; addresses are absolute. */
export interface Episode {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly page: string;
  readonly sound: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly chapters: string | undefined;
}

/** One path as a podcast; addresses are absolute. */
export interface Podcast {
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly page: string;
  readonly feed: string;
  readonly image: string;
  readonly episodes: readonly Episode[];
}

/**
 * A podcast as RSS 2.0 with the tags that Apple asks for and the chapters of Podcasting 2.0. No dates: the order of the path
 * is told by the episode numbers, and the same course gives the same bytes.
 */
export function toFeed({ title, summary, author, page, feed, image, episodes }: Podcast): string {
  const items = episodes.map((episode, index) => toItem(episode, index + 1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>${escape(title)}</title>
<link>${escape(page)}</link>
<description>${escape(summary)}</description>
<language>vi</language>
<atom:link href="${escape(feed)}" rel="self" type="application/rss+xml"/>
<itunes:author>${escape(author)}</itunes:author>
<itunes:category text="Education"/>
<itunes:explicit>false</itunes:explicit>
<itunes:image href="${escape(image)}"/>
<itunes:type>serial</itunes:type>
${items.join('\n')}
</channel>
</rss>
`;
}

function toItem({ id, title, summary, page, sound, bytes, seconds, chapters }: Episode, number: number): string {
  const marks =
    chapters === undefined ? [] : [`<podcast:chapters url="${escape(chapters)}" type="application/json+chapters"/>`];
  return [
    '<item>',
    `<title>${escape(title)}</title>`,
    `<link>${escape(page)}</link>`,
    `<description>${escape(summary)}</description>`,
    `<guid isPermaLink="false">${escape(id)}</guid>`,
    `<enclosure url="${escape(sound)}" length="${bytes}" type="audio/mpeg"/>`,
    `<itunes:duration>${Math.round(seconds)}</itunes:duration>`,
    `<itunes:episode>${number}</itunes:episode>`,
    '<itunes:explicit>false</itunes:explicit>',
    ...marks,
    '</item>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
