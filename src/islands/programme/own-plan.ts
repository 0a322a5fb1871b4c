/** Picking lessons for an evening: the plan is made as one picks, kept here, and carried by the page's own address. */
import { decodePlan, encodePlan, isPlanLink } from '../../core/programme/link.ts';
import { customPlan, MOST_LESSONS, minutesOf, type Step } from '../../core/programme/plan.ts';
import { isLocalAddress } from '../../core/share/address.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgrammeState } from '../../state/programme.ts';
import type { Share } from '../../state/sharing.ts';
import { drawQr } from '../../ui/qr.ts';
import { drawPlan } from './draw-plan.ts';
import { eveningWords, startEvening } from './run.ts';

/** The words this island says; the page carries them. */
export const ownPlanWords: readonly StringKey[] = [
  ...eveningWords,
  'programme.going.text',
  'programme.time.text',
  'programme.lesson.label',
  'programme.opening.label',
  'programme.opening.hint',
  'programme.break.label',
  'programme.break.hint',
  'programme.closing.label',
  'programme.closing.hint',
  'programme.own.too-many.error',
  'programme.own.none.text',
  'programme.own.picked.text',
  'programme.own.fits-60.text',
  'programme.own.fits-90.text',
  'programme.own.fits-none.text',
  'programme.own.plan.label',
  'programme.own.earlier.label',
  'programme.share.code.label',
  'programme.share.sent.text',
  'programme.share.copied.text',
  'programme.share.by-hand.text',
  'programme.link.newer.error',
  'programme.link.broken.error',
  'programme.link.unknown.error',
  'room.title.label',
  'room.lead.title.label',
];

interface OwnPlanDeps {
  readonly programme: ProgrammeState;
  readonly share: Share;
  readonly words: Words;
  readonly base: string;
  /** The address at which the page was opened. */
  readonly here: string;
}

/** Wakes the page. */
export function startOwnPlan(page: Document, { programme, share, words, base, here }: OwnPlanDeps): void {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-own-${name}]`);
  const own = page.querySelector<HTMLElement>('[data-own]');
  const form = page.querySelector<HTMLFormElement>('[data-own-pick]');
  const frame = page.querySelector<HTMLElement>('[data-evening-of]');
  const evening = startEvening(page, { programme, words });
  if (!own || !form || !frame || !evening) return;
  const boxes = new Map(
    [...form.querySelectorAll<HTMLInputElement>('input[name="lesson"]')].map((box) => [box.value, box]),
  );
  const titleOf = (id: string) => boxes.get(id)?.dataset.title ?? '';
  const addressOf = (plan: string) => new URL(`#${plan}`, here).href;
  let picked: string[] = [];
  let plan = '';
  let shown: readonly Step[] = [];

  const show = (steps: readonly Step[]) => {
    plan = steps.length > 0 ? encodePlan(steps) : '';
    shown = steps;
    picked = steps.flatMap((step) => (step.kind === 'lesson' ? [step.lesson] : []));
    for (const [id, box] of boxes) box.checked = picked.includes(id);
    own.hidden = plan === '';
    part('see')?.toggleAttribute('hidden', plan === '');
    page.querySelector('[data-ready]')?.classList.toggle('no-print', plan !== '');
    frame.dataset.of = plan;
    drawPlan(page, steps, { words, base, titleOf, onEarlier: moveUp });
    evening.refresh();
    const minutes = minutesOf(steps);
    const fits = minutes <= 60 ? '60' : minutes <= 90 ? '90' : 'none';
    const said =
      plan === ''
        ? words('programme.own.none.text')
        : words('programme.own.picked.text', {
            lessons: picked.length,
            minutes,
            fits: words(`programme.own.fits-${fits}.text`),
          });
    for (const name of ['said', 'picked']) part(name)?.replaceChildren(said);
    part('sent')?.replaceChildren();
    const address = addressOf(plan);
    part('link')?.replaceChildren(address);
    part('code')?.replaceChildren(...(plan === '' ? [] : [drawQr(page, address, words('programme.share.code.label'))]));
    part('local')?.toggleAttribute('hidden', !isLocalAddress(here));
  };
  const change = (next: readonly string[]) => {
    const lessons = next.map((id) => ({ id, minutes: Number(boxes.get(id)?.dataset.minutes) }));
    const [was, before] = [plan, shown];
    const after = lessons.length > 0 ? customPlan(lessons) : [];
    programme.replan(was, { before, after, of: after.length > 0 ? encodePlan(after) : '' });
    show(after);
    part('fault')?.toggleAttribute('hidden', true);
    programme.address.write(plan);
    programme.keepPlan(plan === '' ? undefined : plan);
  };
  const moveUp = (lesson: string) => {
    const at = picked.indexOf(lesson);
    if (at < 1) return;
    change(picked.toSpliced(at, 1).toSpliced(at - 1, 0, lesson));
    page.querySelector<HTMLElement>(`[data-plan-step][data-lesson="${lesson}"] [data-plan-wall]`)?.focus();
  };
  /** Shows the plan of a link; a link that is none of ours is told of and changes nothing. */
  const open = (link: string) => {
    const steps = decodePlan(link, (lesson) => boxes.has(lesson));
    const isGood = typeof steps !== 'string';
    const fault = part('fault');
    if (fault) {
      fault.hidden = isGood;
      fault.replaceChildren(isGood ? '' : words(`programme.link.${steps}.error`));
    }
    if (isGood) show(steps);
    return isGood;
  };

  form.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (!box.checked) change(picked.filter((id) => id !== box.value));
    else if (picked.length < MOST_LESSONS) change([...picked, box.value]);
    else {
      box.checked = false;
      part('picked')?.replaceChildren(words('programme.own.too-many.error', { most: MOST_LESSONS }));
    }
  });
  part('clear')?.addEventListener('click', () => {
    change([]);
    page.getElementById('tu-chon')?.focus();
  });
  part('see')?.addEventListener('click', (event) => {
    // The address carries the plan: a jump must not write over it.
    event.preventDefault();
    page.getElementById('ke-hoach')?.focus();
  });
  part('send')?.addEventListener('click', () => void send());
  const send = async () => {
    const address = addressOf(plan);
    const outcome = await share({ title: words('programme.own.plan.label'), url: address });
    part('sent')?.replaceChildren(outcome === 'closed' ? '' : words(`programme.share.${outcome}.text`, { address }));
  };

  const read = () => {
    const link = programme.address.read();
    if (!isPlanLink(link)) return false;
    if (open(link)) programme.keepPlan(plan);
    return true;
  };
  programme.address.onChange(() => void read());
  const kept = programme.$kept.get().plan;
  if (!read()) {
    if (kept !== undefined && typeof decodePlan(kept, (lesson) => boxes.has(lesson)) !== 'string') open(kept);
    else part('picked')?.replaceChildren(words('programme.own.none.text'));
  }
  programme.$kept.subscribe(({ run }) => {
    for (const card of page.querySelectorAll<HTMLElement>('[data-programme]')) {
      const going = card.querySelector<HTMLElement>('[data-programme-going]');
      const isOn = run !== undefined && run.of === card.dataset.programme;
      going?.toggleAttribute('hidden', !isOn);
      if (isOn)
        going?.replaceChildren(words('programme.going.text', { n: run.step + 1, of: Number(card.dataset.steps) }));
    }
  });
}
