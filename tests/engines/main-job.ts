/** What a learner comes for, in any browser: read, answer, be remembered, listen, search. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';

const LESSON = '/nhom/nong-dan/chup-anh-tim-lai-anh/';
const ITEM = 'quiz-item[data-type="single-choice"]';
const WAIT = 60_000;

/**
 * Does the job on the site at `address`.
 * @throws AssertionError naming the step that did not come out.
 */
export async function doMainJob(engine: Engine, address: string): Promise<void> {
  const until = async (step: string, expression: string) => {
    const end = Date.now() + WAIT;
    while (Date.now() < end) {
      if ((await engine.value(expression)) === true) return;
      await pause(200);
    }
    assert.fail(`${step}: not after ${WAIT / 1000} s`);
  };

  await engine.open(address + LESSON);
  assert.equal(await engine.value(`document.querySelector('h1').textContent`), 'Chụp ảnh và tìm lại ảnh');

  await engine.value(`document.querySelector('${ITEM}').scrollIntoView({ block: 'center' })`);
  await engine.click(`${ITEM} .choice`);
  await engine.click(`${ITEM} [type=submit]`);
  await until('an answer is judged', `document.querySelector('${ITEM} .quiz-item__verdict') !== null`);

  await engine.open(address + LESSON);
  await engine.value(`document.querySelector('${ITEM}').scrollIntoView({ block: 'center' })`);
  await until('the answer is remembered', `document.querySelector('${ITEM} .quiz-item__earlier') !== null`);

  await engine.value(`document.querySelector('#nghe').scrollIntoView({ block: 'center' })`);
  await engine.click('#nghe [data-player-open]');
  await until('the player opens', `document.querySelector('#nghe .player__bar') !== null`);

  await engine.open(`${address}/tim-kiem/`);
  await engine.type('[name=q]', 'mat khau');
  await engine.click('[data-search] button');
  await until('a search finds', `document.querySelectorAll('[data-search-results] a').length > 0`);
}
