import En from './En.astro';
import Fact from './Fact.astro';
import For from './For.astro';
import LitePractice from './LitePractice.astro';
import LiteQuiz from './LiteQuiz.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Practice from './Practice.astro';
import Quiz from './Quiz.astro';
import RoomPractice from './RoomPractice.astro';
import RoomQuiz from './RoomQuiz.astro';
import Say from './Say.astro';
import Section from './Section.astro';
import Steps from './Steps.astro';
import You from './You.astro';

/** What an author may write in a lesson; anything else is an author's error (see src/build/content). */
export const parts = { En, Fact, For, Note, Picture, Practice, Quiz, Say, Section, Steps, You };

/** The same parts on a lite page, where nothing has a script: an item is asked in words, a task is told in words. */
export const liteParts = { ...parts, Practice: LitePractice, Quiz: LiteQuiz };

/** The same parts where a whole room learns from a wall: what a learner does alone is asked of all. */
export const roomParts = { ...parts, Practice: RoomPractice, Quiz: RoomQuiz };
