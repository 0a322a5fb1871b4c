/** `/on-lai/<lesson>.json`: the items of one lesson, for the page "Ôn lại hôm nay". */
import { cardsOf } from '../../layouts/cards.ts';
import { lessons, type Lesson } from '../../layouts/course.ts';

/** One file for each lesson. */
export async function getStaticPaths() {
  return [...(await lessons())].map(([id, lesson]) => ({ params: { lesson: id }, props: { lesson } }));
}

/** A list of `Card`. */
export async function GET({ props }: { props: { lesson: Lesson } }): Promise<Response> {
  return new Response(JSON.stringify(await cardsOf(props.lesson)));
}
