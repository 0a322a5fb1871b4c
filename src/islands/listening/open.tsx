/** Opens the listening mode in its place on the page, and joins it to keys, progress and the lock screen. */
import { render } from 'preact';
import { countedPhrases, plainPhrases, type PhraseId } from '../../core/listening/phrases.ts';
import { listeningWords as words } from '../../i18n/listening-words.ts';
import { browserPorts } from '../../state/player-ports.ts';
import { progress } from '../../state/progress.ts';
import { listeningKeys } from '../../state/listening-keys.ts';
import { ListeningVoice } from '../../state/listening-voice.ts';
import { ListeningSession, type ListeningView as View } from '../../state/listening.ts';
import { usesReader, yieldToReader } from '../reader/yield.ts';
import { ListeningView, type ListeningActions } from './ListeningView.tsx';
import { pressKey } from './keys.ts';
import { nameBlocks } from '../player/name-blocks.ts';
import { loadLesson } from './load-lesson.ts';

let current: { readonly session: ListeningSession; close(): void } | undefined;

interface Beginning {
  readonly lesson: string;
  /** Ids of the path's lessons, in order. */
  readonly lessons: readonly string[];
  readonly audio: HTMLAudioElement;
}

/** Begins to read a lesson in `host`; a lesson that was being read there is left. */
export function openListening(host: HTMLElement, { lesson, lessons, audio }: Beginning): void {
  current?.close();
  const { ports, phrases } = worldOf(host, audio);
  const session = new ListeningSession({
    ports,
    progress,
    phrases,
    audience: document.body.dataset.audience ?? '',
    course: document.querySelector('h1')?.textContent ?? document.title,
    lessons,
    load: (id) => loadLesson(id, addressOf(id), id === lessons.at(-1)),
  });
  const voice = new ListeningVoice(session);
  const stop = new AbortController();
  const buttonsEl = host.querySelector<HTMLElement>('[data-listening-closed]');
  const viewEl = host.querySelector<HTMLElement>('[data-listening-open]');
  const statusEl = host.querySelector('[role="status"]');
  if (!buttonsEl || !viewEl) return;
  // A screen reader has these keys for itself, unless its user turned them on.
  const areKeysOn = () => listeningKeys.$keys.get().areOn ?? !usesReader();
  const draw = (): void => {
    const view = session.$view.get();
    const hadFocus = viewEl.contains(document.activeElement);
    render(
      <ListeningView
        view={view}
        voice={voice.$view.get()}
        words={words}
        actions={actions}
        keys={listeningKeys.$keys.get()}
        areKeysOn={areKeysOn()}
      />,
      viewEl,
    );
    // The option that was pressed is gone with its question: the place must not be lost with it.
    if (hadFocus && !viewEl.contains(document.activeElement)) focusToggle(viewEl);
    const said = statusOf(view);
    // Written only when it differs: a screen reader says a status again whenever it is touched.
    if (statusEl && statusEl.textContent !== said) statusEl.textContent = said;
  };
  const close = (): void => {
    stop.abort();
    leave.forEach((end) => end());
    voice.close();
    session.close();
    current = undefined;
    render(null, viewEl);
    buttonsEl.hidden = false;
    if (statusEl) statusEl.textContent = '';
  };
  const actions = actionsOf(session, voice, {
    onClose: () => {
      close();
      buttonsEl.querySelector('button')?.focus();
    },
  });
  const leave = [session.$view.subscribe(draw), voice.$view.listen(draw), listeningKeys.$keys.listen(draw)];
  document.addEventListener(
    'keydown',
    (event) => {
      if (areKeysOn() && pressKey(event, listeningKeys.$keys.get(), actions)) event.preventDefault();
    },
    { signal: stop.signal },
  );
  current = { session, close };
  buttonsEl.hidden = true;
  host.scrollIntoView({ block: 'start' });
  focusToggle(viewEl);
  const toggleEl = viewEl.querySelector('[data-listening-toggle]');
  if (toggleEl && usesReader()) leave.push(yieldToReader(toggleEl, () => session.pause()));
  void session.open(lesson);
}

function focusToggle(viewEl: Element): void {
  viewEl.querySelector<HTMLElement>('[data-listening-toggle]')?.focus({ preventScroll: true });
}

function worldOf(host: HTMLElement, audio: HTMLAudioElement) {
  const blocks = new Map<PhraseId, string>();
  for (const narration of host.querySelectorAll('[data-narration]')) nameBlocks(narration);
  const known: readonly string[] = [...plainPhrases, ...Object.keys(countedPhrases)];
  for (const el of host.querySelectorAll<HTMLElement>('[data-phrase]')) {
    const id = el.dataset.phrase ?? '';
    if (known.includes(id.replace(/-\d+$/, ''))) blocks.set(id as PhraseId, el.dataset.b ?? '');
  }
  const track = host.querySelector('[data-track]')?.getAttribute('data-track') ?? '';
  return { ports: browserPorts(audio), phrases: { track, blocks } };
}

function actionsOf(
  session: ListeningSession,
  voice: ListeningVoice,
  own: Pick<ListeningActions, 'onClose'>,
): ListeningActions {
  return {
    ...own,
    onKeys: (areOn) => listeningKeys.turn(areOn),
    onBindKey: (action, key) => listeningKeys.bind(action, key),
    onResetKeys: () => listeningKeys.reset(),
    onAgain: () => session.again(),
    onToggle: () => session.press(),
    onNext: () => session.send({ type: 'next' }),
    onHelp: () => session.send({ type: 'help' }),
    onNumber: (n) => session.send({ type: 'number', n }),
    onAllowVoice: (isAllowed) => voice.allow(isAllowed),
    onTalk: () => void voice.talk(),
    onDone: () => session.send({ type: 'done' }),
  };
}

function addressOf(id: string): string {
  return document.getElementById(id)?.querySelector('a')?.href ?? '';
}

function statusOf({ trouble }: View): string {
  if (trouble === 'none') return '';
  if (trouble === 'loading') return words('listening.loading.text');
  return words(trouble === 'lesson' ? 'listening.lesson.error' : 'listening.sound.error');
}
