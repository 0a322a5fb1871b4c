import type { PlannedTrack } from '../../../core/narration/plan.ts';
import type { Timing } from '../../../core/narration/timing.ts';

/** The headings of a track as chapters (JSON Chapters 1.2 of Podcasting 2.0), or nothing when it has fewer than two. */
export function toChapters(plan: PlannedTrack, timing: Timing): string | undefined {
  const chapters = plan.blocks.flatMap(({ kind, text }, index) =>
    kind === 'heading' ? [{ startTime: (timing.blocks[index]?.s ?? 0) / 1000, title: text }] : [],
  );
  return chapters.length < 2 ? undefined : JSON.stringify({ version: '1.2.0', chapters });
}
