/** The second engine, IBM's, which shares no code with axe and asks other questions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const source = readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')), 'utf8');

/** One thing that the engine has to say of one place. */
export interface Finding {
  readonly rule: string;
  /** FAIL is a fault; POTENTIAL and MANUAL are questions that a person must answer. */
  readonly level: string;
  /** The opening tag of the place. */
  readonly tag: string;
  readonly message: string;
}

interface Report {
  results: { ruleId: string; value: readonly [string, string]; snippet: string; message: string }[];
}

interface WindowWithAce {
  ace?: { Checker: new () => { check(page: Document, sets: readonly string[]): Promise<Report> } };
}

/** What the engine says of a page with every rule it has: WCAG 2.2 at all levels, and its maker's own. */
export async function ibmFindings(page: Page): Promise<Finding[]> {
  const isLoaded = await page.evaluate(() => 'ace' in window);
  // By evaluating, not by a script element, as with axe. It declares a variable, and needs to be found again.
  if (!isLoaded) await page.evaluate(`${source}; window.ace = ace`);
  return page.evaluate(async () => {
    const { ace } = window as WindowWithAce;
    if (!ace) throw new Error('The engine is not on the page.');
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value: [, verdict] }) => verdict !== 'PASS')
      .map(({ ruleId, value: [, level], snippet, message }) => ({ rule: ruleId, level, tag: snippet, message }));
  });
}

/** What the engine says, where it says it, and why that is no fault. */
interface Answer {
  readonly rule: string;
  /** The opening tags that the answer is for; the same rule at any other place is a finding. */
  readonly tag: RegExp;
  readonly why: string;
}

/** Every rule runs; these are the places where what it says does not hold, and the questions that were looked into. */
const answers: readonly Answer[] = [
  {
    rule: 'aria_role_redundant',
    tag: /^<[uo]l[ >]/,
    why: 'Safari drops the role of a list without bullets unless it is written; ARIA in HTML allows to write it.',
  },
  {
    rule: 'element_attribute_deprecated',
    tag: /^<meta content="default-src/,
    why: 'HTML defines http-equiv="content-security-policy", and the Nu checker passes it.',
  },
  {
    rule: 'aria_content_in_landmark',
    tag: /^<ul [^>]*class="skip-links"/,
    why: 'Links that skip to the landmarks stand before them all; a landmark of their own would be one more to pass.',
  },
  {
    rule: 'aria_form_label_unique',
    tag: /^<form [^>]*class="quiz-item"/,
    why: 'A form without a name is no landmark: HTML-AAM gives it no such role, and each item has a heading.',
  },
  {
    rule: 'aria_landmark_name_unique',
    tag: /^<form [^>]*class="quiz-item"/,
    why: 'As above.',
  },
  {
    rule: 'input_checkboxes_grouped',
    tag: /^<input [^>]*name="(?:answer|mark)[^"]*" type="(?:radio|checkbox)"/,
    why: 'Fields of one name in different forms are different groups (HTML, radio button group); each has its fieldset.',
  },
  {
    rule: 'input_checkboxes_grouped',
    tag: /^<input data-title=/,
    why: 'One choice of lessons out of all paths, in a list each under the name of the path.',
  },
  {
    rule: 'list_structure_proper',
    tag: /^<dl /,
    why: 'Pairs of a <dl> may stand in <div>s (HTML), and the Nu checker passes them.',
  },
  {
    rule: 'form_submit_button_exists',
    tag: /^<form data-(?:settings|own-pick)=/,
    why: 'Each change counts at once and is said; there is nothing to send.',
  },
  {
    rule: 'form_submit_button_exists',
    tag: /^<form [^>]*class="quiz-item"/,
    why: 'In a story and a self-check each answer is a button, and the end has none left to press.',
  },
  {
    rule: 'heading_markup_misuse',
    tag: /^<h4 [^>]*class="quiz-scenario__scene"/,
    why: 'The words of a scene head what one may do in it; the focus goes there when the scene changes.',
  },
  {
    rule: 'heading_markup_misuse',
    tag: /^<h3>/,
    why: 'On paper each question heads its choices, as it does on the page of the lesson.',
  },
  {
    rule: 'input_fields_grouped',
    tag: /^<select [^>]*data-class-month/,
    why: 'The month of the report is one field, in a region with its own heading.',
  },
  {
    rule: 'media_keyboard_controllable',
    tag: /^<audio [^>]*controls/,
    why: "The browser's own controls: they take the keyboard in every engine.",
  },
  {
    rule: 'a_target_warning',
    tag: /^<a [^>]*class="button(?: button--plain)?"/,
    why: 'The words of the link say that another window opens.',
  },
  {
    rule: 'text_block_heading',
    tag: /^<(?:div role="note"|p class="note__title"|p class="poster__site"|br|div class="wall__(?:top|titles)[^"]*"|p)[ >]/,
    why: 'The title of a note, the line of a poster and the place on the wall name no part of the page.',
  },
  {
    rule: 'text_quoted_correctly',
    tag: /^<(?:p|li|dd|td|legend|span|strong|label|summary|a|div|h\d)[ >]/,
    why: 'The marks are around words of the screen and around what is said; Vietnamese writes both so.',
  },
  {
    rule: 'style_color_misuse',
    tag: /^<(?:link|style)/,
    why: 'Asked of every style sheet. Nothing is said by colour alone: the heard texts of each kind of page hold it all.',
  },
  {
    rule: 'style_highcontrast_visible',
    tag: /^<(?:link|style)/,
    why: 'Asked of every style sheet. Forced colours are one of the themes that every page is opened in.',
  },
  {
    rule: 'element_tabbable_unobscured',
    tag: /^<(?:a|button|input|summary|details)[ >]/,
    why: 'The walk over the lesson with its player presses Tab through it all and looks whether each stop is in sight.',
  },
  {
    rule: 'media_audio_transcribed',
    tag: /^<a [^>]*href="[^"]*\/am-thanh\//,
    why: 'The lesson itself is the text of its sound.',
  },
];

const used = new Set<Answer>();

/** What is left when the answers are taken away; one line a place. */
export function unanswered(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, level, tag, message }) => {
    const answer = answers.find((one) => one.rule === rule && one.tag.test(tag));
    if (answer) used.add(answer);
    return answer ? [] : [`${level} ${rule}: ${tag.slice(0, 160)}: ${message}`];
  });
}

/** Answers to what was not asked on any page looked at until now. */
export function unusedAnswers(): string[] {
  return answers.filter((answer) => !used.has(answer)).map(({ rule, why }) => `${rule}: ${why}`);
}
