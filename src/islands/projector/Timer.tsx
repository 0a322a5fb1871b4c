/** Counts the minutes that the room practises: up, never down, and only when somebody has pressed. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import type { SlideActions } from './SlideView.tsx';

interface TimerProps {
  readonly words: Words;
  readonly everySecond: SlideActions['everySecond'];
}

/** The button, and the time since it was pressed. It is seen, not said: a voice each second would drown the room. */
export function Timer({ words, everySecond }: TimerProps): VNode {
  const [seconds, setSeconds] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);

  const press = () => {
    if (isRunning) stop.current?.();
    else stop.current = everySecond((now) => setSeconds(now));
    setRunning(!isRunning);
  };
  return (
    <div class="slide__timer">
      <button type="button" class="button" onClick={press}>
        {words(isRunning ? 'room.timer.stop.label' : 'room.timer.start.label')}
      </button>
      <span>{words('room.timer.text', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}</span>
    </div>
  );
}
